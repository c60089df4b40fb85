/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.function.Predicate;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;

/**
 * Waits until a trajectory first enters a set of states, and stops it there. Trajectories that have not entered it by their end
 * are censored: their passage time is known to be later than the end.
 */
public final class FirstPassage implements TrajectoryObserver {
    private final Predicate<long[]> m_target;
    private boolean m_reached;
    private double m_time;

    private FirstPassage(final Predicate<long[]> target) {
        m_target = target;
    }

    /** First passage into the states that satisfy a condition on the molecule counts. */
    public static FirstPassage into(final Predicate<long[]> target) {
        return new FirstPassage(target);
    }

    /** First passage into the states with at least so many molecules of a species. */
    public static FirstPassage atLeast(final int species, final long count) {
        return new FirstPassage(x -> x[species] >= count);
    }

    /** First passage into the states with at most so many molecules of a species. */
    public static FirstPassage atMost(final int species, final long count) {
        return new FirstPassage(x -> x[species] <= count);
    }

    @Override
    public void start(final double time, final long[] counts) {
        look(time, counts);
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        look(time, counts);
    }

    @Override
    public void jump(final double time, final long[] counts) {
        look(time, counts);
    }

    private void look(final double time, final long[] counts) {
        m_reached = m_target.test(counts);
        m_time = time;
    }

    @Override
    public boolean finished() {
        return m_reached;
    }

    @Override
    public void end(final double time, final long[] counts) {
        m_time = time;
    }

    /** Whether the target was entered. */
    public boolean reached() {
        return m_reached;
    }

    /** Time of the first passage, or, where the target was not entered, the end of the trajectory, which it is later than. */
    public double time() {
        return m_time;
    }
}
