/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The law of a network's counts at a time, on a finite set of states that grows as needed, with a certified error: probability that leaves the set is lost, so the
 * probabilities p found are lower bounds of the true ones P, and Σ|P − p| = 1 − Σp, the bound, which is at most the tolerance. Works for networks that reach infinitely many states.
 *
 * <p>Time goes in steps of about {@value #STEP} mean jumps of the fastest state; where a step loses more than its share of the tolerance, the set grows around the states that lose most and the step is
 * repeated. Cost: uniformisation on the set, some repeats.
 *
 * <p>B. Munsky, M. Khammash, J. Chem. Phys. 124, 044104 (2006), doi:10.1063/1.2145882.
 */
public final class FiniteStateProjection {
    private static final int STEP = 40;
    private static final int LAYERS = 4;
    private static final double UNIFORMISATION = 1e-16;

    private final StateSpace m_space;
    private final double[] m_probability;
    private final double m_time;

    private FiniteStateProjection(final StateSpace space, final double[] probability, final double time) {
        m_space = space;
        m_probability = probability;
        m_time = time;
    }

    /**
     * The law at a time from fixed counts.
     *
     * @param initial   counts at the start, one a species
     * @param time      t [time], not negative
     * @param tolerance greatest probability that may be lost, such as 1e-8
     * @param maxStates most states to hold
     * @throws MasterEquationException if more states are needed, or the tolerance is below what rounding allows (1e-12)
     */
    public static FiniteStateProjection of(final ReactionNetwork network, final long[] initial, final double time,
        final double tolerance, final int maxStates, final Monitor monitor) {
        if (!(tolerance >= 1e-12 && tolerance < 1)) {
            throw new MasterEquationException("The tolerance of the projection is " + tolerance
                + "; it must lie between 1e-12 and 1.");
        }
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new MasterEquationException("The time is " + time + "; it must be finite and not negative.");
        }
        final ProjectedStates states = new ProjectedStates(network, initial, maxStates);
        states.grow(new boolean[]{true}, LAYERS);
        double[] p = TransientLaw.concentrated(states.size(), 0);
        double now = 0;
        while (now < time) {
            monitor.check();
            monitor.progress(now / time, states.size() + " states at time " + (float)now);
            final RateMatrix rates = states.rates();
            final double[] leaks = states.leaks();
            final double[] exits = rates.exits();
            double fastest = 0;
            for (int i = 0; i < exits.length; i++) {
                exits[i] += leaks[i];
                fastest = Math.max(fastest, exits[i]);
            }
            final double step = Math.min(time - now, fastest == 0 ? time : STEP / fastest);
            final TransientLaw law = TransientLaw.of(rates, exits, p, step, UNIFORMISATION, Monitor.NONE);
            final double share = tolerance * step / time;
            final boolean[] losing = losing(law.occupation(), leaks, share);
            if (losing == null) {
                p = law.probabilities();
                now = step == time - now ? time : now + step;
            } else {
                states.grow(losing, LAYERS);
                p = Arrays.copyOf(p, states.size());
            }
        }
        return new FiniteStateProjection(states.space(), p, time);
    }

    /** States that lose more than their part of what a step may lose; {@code null} where the step loses no more than allowed. */
    private static boolean[] losing(final double[] occupation, final double[] leaks, final double allowed) {
        double lost = 0;
        int leaky = 0;
        for (int i = 0; i < leaks.length; i++) {
            lost += occupation[i] * leaks[i];
            leaky += leaks[i] > 0 ? 1 : 0;
        }
        if (lost <= allowed) {
            return null;
        }
        final boolean[] losing = new boolean[leaks.length];
        for (int i = 0; i < leaks.length; i++) {
            losing[i] = occupation[i] * leaks[i] > allowed / (2.0 * leaky);
        }
        return losing;
    }

    /** The states held; state 0 is the initial one. */
    public StateSpace space() {
        return m_space;
    }

    /** Lower bounds of the probabilities of the states held. */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /** The certified bound of Σ|P − p|: the probability lost, at most the tolerance, up to rounding. */
    public double bound() {
        return Math.max(0, 1 - Arrays.stream(m_probability).sum());
    }

    /** The time t. */
    public double time() {
        return m_time;
    }
}
