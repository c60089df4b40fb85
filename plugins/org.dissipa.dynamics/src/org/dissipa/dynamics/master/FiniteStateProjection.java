/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;
import java.util.function.Predicate;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The law of a network's counts over time, on a finite set of states that grows as needed, with a certified error. What leaves the set is lost, so the probabilities p found are lower bounds of the true
 * ones P, and Σ|P − p| = 1 − Σp is known: it is the bound, kept below the tolerance at every time. Works for networks that reach infinitely many states.
 *
 * <p>Time goes in steps of {@value #SHORTEST} to {@value #LONGEST} mean jumps of the fastest state, by uniformisation. Where a step loses more than what may be lost until its end (nine tenths of the tolerance times the
 * part of the time span done), the set grows around the states that lose most and the step is repeated. Where the set may not grow any more the loss goes on and the bound tells how much it is; {@link #reached()} is
 * false then.
 *
 * <p>The bound holds rounding errors too, by a worst-case count: 2^-53 (2c + 10) a term of the series, c the most jumps into or out of a state. Cost: uniformisation on the set, some repeats; memory 16
 * bytes a jump and state.
 *
 * <p>B. Munsky, M. Khammash, J. Chem. Phys. 124, 044104 (2006), doi:10.1063/1.2145882.
 */
public final class FiniteStateProjection {
    private static final double SHORTEST = 40;
    private static final double LONGEST = 2000;
    private static final int LAYERS = 4;
    /** Part of the tolerance that may leave the set; the rest is for rounding. */
    private static final double SHARE = 0.9;
    private static final double UNIFORMISATION = 1e-16;

    private final ProjectedStates m_states;
    private final TimeGrid m_grid;
    private final double m_tolerance;
    private final Monitor m_monitor;
    private final double[][] m_laws;
    private final double[] m_bounds;
    private final StateSpace m_space;
    private RateMatrix m_rates;
    private double[] m_exits;
    private double[] m_leaks;
    private double m_fastest;
    private double m_lost;
    private double m_rounding;
    private long m_terms;

    private FiniteStateProjection(final ProjectedStates states, final TimeGrid grid, final double tolerance, final Monitor monitor) {
        m_states = states;
        m_grid = grid;
        m_tolerance = tolerance;
        m_monitor = monitor;
        m_laws = new double[grid.size()][];
        m_bounds = new double[grid.size()];
        run();
        m_space = states.space();
    }

    /**
     * The laws at some times from fixed counts.
     *
     * @param initial   counts at time 0, one a species
     * @param grid      times [time], not negative
     * @param tolerance greatest probability that may be lost, such as 1e-8
     * @param maxStates most states to hold
     * @throws MasterEquationException if the tolerance is not between 0 and 1, a time is negative, or a rate law fails
     */
    public static FiniteStateProjection of(final ReactionNetwork network, final long[] initial, final TimeGrid grid,
        final double tolerance, final int maxStates, final Monitor monitor) {
        return stoppedAt(counts -> false, network, initial, grid, tolerance, maxStates, monitor);
    }

    /**
     * The same for the process that stops where it enters a set of target states: the probability of the targets held, and that plus the bound, enclose the probability that the target has been entered.
     *
     * @param target tells of counts whether the process stops there; it must not keep the array
     */
    public static FiniteStateProjection stoppedAt(final Predicate<long[]> target, final ReactionNetwork network,
        final long[] initial, final TimeGrid grid, final double tolerance, final int maxStates, final Monitor monitor) {
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new MasterEquationException("The tolerance of the projection is " + tolerance
                + "; it must lie between 0 and 1.");
        }
        if (!(grid.time(0) >= 0)) {
            throw new MasterEquationException("The first time is " + grid.time(0) + "; it must not be negative.");
        }
        if (maxStates < 1) {
            throw new MasterEquationException("The limit on states is " + maxStates + "; it must be at least 1.");
        }
        return new FiniteStateProjection(new ProjectedStates(network, initial, target, maxStates, monitor), grid, tolerance, monitor);
    }

    private void run() {
        m_states.grow(new boolean[]{true}, LAYERS);
        prepare();
        final double end = m_grid.time(m_grid.size() - 1);
        double[] p = TransientLaw.concentrated(m_states.size(), 0);
        double now = 0;
        double jumps = SHORTEST;
        for (int k = 0; k < m_grid.size(); k++) {
            while (now < m_grid.time(k)) {
                m_monitor.check();
                m_monitor.progress(now / end, m_states.size() + " states at time " + (float)now);
                final double rest = m_grid.time(k) - now;
                final double step = m_fastest == 0 ? rest : Math.min(rest, jumps / m_fastest);
                final TransientLaw law = TransientLaw.of(m_rates, m_exits, p, step, UNIFORMISATION, quiet());
                m_terms += law.terms();
                m_rounding += TransientLaw.rounding(m_rates.degree(), law.terms());
                final double loss = loss(law.occupation());
                final double allowed = SHARE * m_tolerance * Math.min(1, (now + step) / end) - m_lost;
                if (loss <= allowed || m_states.full()) {
                    p = law.probabilities();
                    m_lost += loss;
                    now = step == rest ? m_grid.time(k) : now + step;
                    jumps = Math.min(LONGEST, 2 * jumps);
                } else {
                    m_states.grow(losing(law.occupation(), allowed), LAYERS);
                    prepare();
                    p = Arrays.copyOf(p, m_states.size());
                    jumps = Math.max(SHORTEST, jumps / 4);
                }
            }
            m_laws[k] = p;
            m_bounds[k] = Math.min(1, m_lost + m_rounding);
        }
    }

    private void prepare() {
        m_rates = m_states.rates();
        m_leaks = m_states.leaks();
        m_exits = m_rates.exits();
        m_fastest = 0;
        for (int i = 0; i < m_exits.length; i++) {
            m_exits[i] += m_leaks[i];
            m_fastest = Math.max(m_fastest, m_exits[i]);
        }
    }

    /** Cancels as the user's monitor does, and is silent. */
    private Monitor quiet() {
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // the time reached is what the user is told
            }

            @Override
            public boolean cancelled() {
                return m_monitor.cancelled();
            }
        };
    }

    private double loss(final double[] occupation) {
        double lost = 0;
        for (int i = 0; i < occupation.length; i++) {
            lost += occupation[i] * m_leaks[i];
        }
        return lost;
    }

    /** States that lose more than an even part of half of what may be lost. */
    private boolean[] losing(final double[] occupation, final double allowed) {
        int leaky = 0;
        for (final double leak : m_leaks) {
            leaky += leak > 0 ? 1 : 0;
        }
        final boolean[] losing = new boolean[m_leaks.length];
        for (int i = 0; i < losing.length; i++) {
            losing[i] = occupation[i] * m_leaks[i] > Math.max(0, allowed) / (2.0 * leaky);
        }
        return losing;
    }

    /** The states held in the end; state 0 is the initial one. */
    public StateSpace space() {
        return m_space;
    }

    /** The times. */
    public TimeGrid grid() {
        return m_grid;
    }

    /** Number of states held at the k-th time; they are the first of {@link #space()}. */
    public int states(final int k) {
        return m_laws[k].length;
    }

    /** Lower bounds of the probabilities of all states of {@link #space()} at the k-th time. */
    public double[] probabilities(final int k) {
        return Arrays.copyOf(m_laws[k], m_space.size());
    }

    /** The certified bound of Σ|P − p| at the k-th time: the probability lost, with what rounding may do. */
    public double bound(final int k) {
        return m_bounds[k];
    }

    /** Whether the bound is within the tolerance at all times. */
    public boolean reached() {
        return m_bounds[m_bounds.length - 1] <= m_tolerance;
    }

    /** Whether more states were needed than are allowed. */
    public boolean full() {
        return m_states.full();
    }

    /** Number of terms of the series that were summed, repeated steps included. */
    public long terms() {
        return m_terms;
    }
}
