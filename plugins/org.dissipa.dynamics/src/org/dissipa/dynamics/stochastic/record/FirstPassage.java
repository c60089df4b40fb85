/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.function.Predicate;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/**
 * Waits until a trajectory first enters a set of states, and stops it there. Trajectories that have not entered it by their end
 * are censored: their passage time is known to be later than the end.
 */
public final class FirstPassage implements TrajectoryObserver {
    private final Expression m_condition;
    private final ReactionNetwork m_network;
    private Predicate<long[]> m_target;
    private long[] m_counts;
    private boolean m_reached;
    private double m_time;

    private FirstPassage(final Predicate<long[]> target, final Expression condition, final ReactionNetwork network) {
        m_target = target;
        m_condition = condition;
        m_network = network;
    }

    /** First passage into the states that satisfy a condition on the molecule counts. */
    public static FirstPassage into(final Predicate<long[]> target) {
        return new FirstPassage(target, null, null);
    }

    /** First passage into the states with at least so many molecules of a species. */
    public static FirstPassage atLeast(final int species, final long count) {
        return into(x -> x[species] >= count);
    }

    /** First passage into the states with at most so many molecules of a species. */
    public static FirstPassage atMost(final int species, final long count) {
        return into(x -> x[species] <= count);
    }

    /**
     * First passage into the states where a condition such as {@code A >= 10 and B < 3} is not 0.
     *
     * @param condition over species, parameters, observables and {@code volume}
     * @throws org.dissipa.network.NetworkException if it reads what the network does not have
     * @throws IllegalArgumentException if it reads time
     */
    public static FirstPassage when(final ReactionNetwork network, final Expression condition) {
        if (network.scope().evaluator(condition).readsTime()) {
            throw new IllegalArgumentException("The condition " + condition.toText()
                + " of a first passage depends on time; it may depend on species, parameters and observables only.");
        }
        return new FirstPassage(target(network, condition), condition, network);
    }

    private static Predicate<long[]> target(final ReactionNetwork network, final Expression condition) {
        final Evaluator evaluator = network.scope().evaluator(condition);
        return x -> evaluator.value(x, network.volume(), 0) != 0;
    }

    @Override
    public void parametersSet(final ReactionNetwork network) {
        if (m_condition != null) {
            m_target = target(network, m_condition);
        }
    }

    @Override
    public void start(final double time, final long[] counts) {
        parametersSet(m_network);
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
        m_counts = counts.clone();
    }

    /** The state at {@link #time()}; known when the trajectory has ended. */
    public long[] counts() {
        return m_counts.clone();
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
