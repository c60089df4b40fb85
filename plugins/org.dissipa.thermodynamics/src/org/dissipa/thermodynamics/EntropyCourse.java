/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.master.CommunicatingClasses;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.Transition;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;

/**
 * The entropy balance of a relaxation with constant rates at the times of a grid, exact: change of the system's entropy, entropy given to the medium, their sum; housekeeping and excess parts of the sum. Each interval
 * is a {@link Relaxation}; its parts add up.
 *
 * <p>Housekeeping and excess need one stationary law that is positive in all states; they are NaN otherwise.
 */
public final class EntropyCourse {
    private final Generator m_generator;
    private final TimeGrid m_grid;
    private final List<double[]> m_laws = new ArrayList<>();
    private final List<Balance> m_balances = new ArrayList<>();
    private final StationaryLaw m_stationary;
    private final Monitor m_monitor;

    /**
     * The balance from the start to a time.
     *
     * @param time         the time
     * @param system       change of the system's entropy −Σ p ln p [k_B]
     * @param medium       entropy given to the medium [k_B]; ∞ where an irreversible jump may happen
     * @param housekeeping housekeeping part of the total [k_B]
     * @param excess       excess part [k_B]
     * @param rate         entropy production rate at the time [k_B/time]; ∞ where a jump leads into an empty state, or is irreversible
     * @param jumps        mean number of jumps
     */
    public record Balance(double time, double system, double medium, double housekeeping, double excess, double rate, double jumps) {

        /** Total entropy production [k_B]. */
        public double total() {
            return system + medium;
        }
    }

    private EntropyCourse(final Generator generator, final double[] initial, final TimeGrid grid, final Monitor monitor) {
        m_generator = generator;
        m_grid = grid;
        m_monitor = monitor;
        m_stationary = CommunicatingClasses.of(generator).irreducible() ? StationaryLaw.of(generator, monitor) : null;
        m_laws.add(initial.clone());
        m_balances.add(new Balance(grid.time(0), 0, 0, m_stationary == null ? Double.NaN : 0, m_stationary == null ? Double.NaN : 0,
            rate(initial), 0));
        for (int k = 1; k < grid.size(); k++) {
            monitor.progress((double)k / grid.size(), "Entropy balance, time " + grid.time(k));
            step(Relaxation.of(generator, m_laws.get(k - 1), grid.time(k) - grid.time(k - 1), monitor), grid.time(k));
        }
    }

    private void step(final Relaxation piece, final double time) {
        final Balance b = m_balances.get(m_balances.size() - 1);
        final double[] law = piece.finalLaw();
        m_balances.add(new Balance(time, b.system() + piece.systemEntropyChange(), b.medium() + piece.mediumEntropy(),
            m_stationary == null ? Double.NaN : b.housekeeping() + piece.housekeepingEntropy(m_stationary),
            m_stationary == null ? Double.NaN : b.excess() + piece.excessEntropy(m_stationary), rate(law), b.jumps() + piece.activity()));
        m_laws.add(law);
    }

    private double rate(final double[] p) {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            final int reverse = m_generator.reverse(e);
            if (m_generator.forward(e) || reverse < 0) {
                final double there = m_generator.rate(e) * p[m_generator.from(e)];
                final double back = reverse < 0 ? 0 : m_generator.rate(reverse) * p[m_generator.from(reverse)];
                final double forward = m_generator.rate(e) * p[m_generator.from(e)];
                final double backward = reverse < 0 ? 0 : m_generator.rate(reverse) * p[m_generator.from(reverse)];
                sum += forward == backward ? 0 : (forward - backward) * PairFlux.logRatio(forward, backward);
            }
        }
        return sum;
    }

    /**
     * The course of a relaxation.
     *
     * @param initial one probability a state
     * @param grid    times; the law is {@code initial} at the first
     */
    public static EntropyCourse of(final Generator generator, final double[] initial, final TimeGrid grid, final Monitor monitor) {
        return new EntropyCourse(generator, initial, grid, monitor);
    }

    /** The process. */
    public Generator generator() {
        return m_generator;
    }

    /** The times. */
    public TimeGrid grid() {
        return m_grid;
    }

    /** The balances, one a time. */
    public List<Balance> balances() {
        return List.copyOf(m_balances);
    }

    /** Probability of a state at the k-th time. */
    public double probability(final int k, final int state) {
        return m_laws.get(k)[state];
    }

    /** The law at the start; a copy. */
    public double[] initialLaw() {
        return m_laws.get(0).clone();
    }

    /** The stationary law, positive in all states; null where there is none. */
    StationaryLaw stationary() {
        return m_stationary;
    }

    /**
     * What ⟨e^{−Δs_tot}⟩ is over the whole time: 1 where the start leaves no state empty. From a start that does, trajectories that would lead back into an empty state are missing, and it is the probability that the
     * process, started from the final law, is found in the start's states after the same time.
     *
     * <p>Y. Murashita, K. Funo, M. Ueda, Phys. Rev. E 90, 042110 (2014), doi:10.1103/PhysRevE.90.042110.
     */
    public double expectedExponential() {
        return returned(m_generator);
    }

    /** The same for the excess entropy, with the process whose stationary currents are reversed; NaN where there is no stationary law. */
    public double expectedExcessExponential() {
        if (m_stationary == null) {
            return Double.NaN;
        }
        final List<Transition> dual = new ArrayList<>();
        for (int e = 0; e < m_generator.edges(); e++) {
            if (m_generator.from(e) != m_generator.to(e)) {
                dual.add(new Transition("" + m_generator.to(e), "" + m_generator.from(e),
                    m_generator.rate(e) * m_stationary.probability(m_generator.from(e)) / m_stationary.probability(m_generator.to(e)), "" + e));
            }
        }
        return returned(Generator.of(dual));
    }

    private double returned(final Generator process) {
        final double[] start = m_laws.get(0);
        if (Arrays.stream(start).allMatch(p -> p > 0)) {
            return 1;
        }
        final double[] end = m_laws.get(m_laws.size() - 1);
        final boolean same = process == m_generator;
        final double[] from = new double[end.length];
        for (int i = 0; i < end.length; i++) {
            from[i] = end[same ? i : Integer.parseInt(process.stateName(i))];
        }
        final double[] back =
            TransientLaw.of(process, from, m_grid.time(m_grid.size() - 1) - m_grid.time(0), 1e-15, m_monitor).probabilities();
        double sum = 0;
        for (int i = 0; i < back.length; i++) {
            sum += start[same ? i : Integer.parseInt(process.stateName(i))] > 0 ? back[i] : 0;
        }
        return sum;
    }
}
