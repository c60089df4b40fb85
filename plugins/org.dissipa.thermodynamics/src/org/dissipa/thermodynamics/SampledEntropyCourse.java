/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.dissipa.dynamics.master.RandomStart;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The entropy balance along single trajectories of a relaxation, at the times of a grid: Δs_med by the events, Δs = ln p₀(x₀)/p_t(x_t) from the exact laws, their sum; housekeeping Δs_med + ln π(x₀)/π(x_t), and the
 * excess, which is the rest. Their means over the ensemble are the exact balance; each obeys an integral fluctuation theorem.
 *
 * <p>U. Seifert, Phys. Rev. Lett. 95, 040602 (2005), doi:10.1103/PhysRevLett.95.040602; T. Speck, U. Seifert, J. Phys. A 38, L581 (2005), doi:10.1088/0305-4470/38/34/L03.
 */
public final class SampledEntropyCourse {
    /** The parts of the balance. */
    public enum Part {
        /** Change of the system's entropy. */
        SYSTEM,
        /** Entropy given to the medium. */
        MEDIUM,
        /** Their sum. */
        TOTAL,
        /** Housekeeping part of the total. */
        HOUSEKEEPING,
        /** Excess part of the total. */
        EXCESS
    }

    private final EntropyCourse m_exact;
    private final StateSpace m_space;
    /** By part, time and replicate. */
    private final double[][][] m_values;
    private final Provenance m_provenance;

    private SampledEntropyCourse(final ReactionNetwork network, final EntropyCourse exact, final SimulationMethod method, final int replicates,
        final long seed, final Monitor monitor) {
        m_exact = exact;
        m_space = exact.generator().stateSpace().orElseThrow(
            () -> new ThermodynamicsException("The process comes from a table of rates, not from a network that can be simulated."));
        final TimeGrid grid = exact.grid();
        m_values = new double[Part.values().length][grid.size()][replicates];
        final SimulationMethod started = RandomStart.of(method, m_space, exact.initialLaw());
        m_provenance = Ensemble.of(SimulationProblem.of(network, grid.time(grid.size() - 1)), started, seed, replicates)
            .run(i -> new Course(network, grid), (i, course, end) -> keep(i, course), monitor);
    }

    /**
     * Samples the trajectories of an exact course.
     *
     * @param network    the network whose process the course is
     * @param exact      the course, from time 0 on
     * @param method     how to simulate; the start is drawn from the course's initial law
     * @param replicates number of trajectories
     * @param seed       trajectory i draws from stream (seed, i)
     */
    public static SampledEntropyCourse of(final ReactionNetwork network, final EntropyCourse exact, final SimulationMethod method,
        final int replicates, final long seed, final Monitor monitor) {
        return new SampledEntropyCourse(network, exact, method, replicates, seed, monitor);
    }

    private void keep(final int replicate, final Course course) {
        final int first = m_space.indexOf(course.m_counts[0]);
        for (int k = 0; k < course.m_counts.length; k++) {
            final int state = m_space.indexOf(course.m_counts[k]);
            if (state < 0) {
                throw new ThermodynamicsException("A trajectory left the bounds of the exact computation; raise the upper bounds.");
            }
            final double system = Math.log(m_exact.probability(0, first) / m_exact.probability(k, state));
            final double medium = course.m_medium[k];
            final double housekeeping = m_exact.stationary() == null ? Double.NaN
                : medium + Math.log(m_exact.stationary().probability(first) / m_exact.stationary().probability(state));
            set(Part.SYSTEM, k, replicate, system);
            set(Part.MEDIUM, k, replicate, medium);
            set(Part.TOTAL, k, replicate, system + medium);
            set(Part.HOUSEKEEPING, k, replicate, housekeeping);
            set(Part.EXCESS, k, replicate, system + medium - housekeeping);
        }
    }

    private void set(final Part part, final int k, final int replicate, final double value) {
        m_values[part.ordinal()][k][replicate] = value;
    }

    /** Mean of a part from the start to the k-th time [k_B]. */
    public Estimate mean(final Part part, final int k) {
        return Estimate.ofMean(m_values[part.ordinal()][k]);
    }

    /** A part along one trajectory, from the start to the k-th time [k_B]. */
    public double value(final Part part, final int k, final int replicate) {
        return m_values[part.ordinal()][k][replicate];
    }

    /** The integral fluctuation theorem of a part over the whole time; compare with {@link EntropyCourse#expectedExponential()}. */
    public FluctuationTheoremCheck theorem(final Part part) {
        final double[][] values = m_values[part.ordinal()];
        return FluctuationTheoremCheck.of(values[values.length - 1]);
    }

    /** Method, seed, events and time of the simulation. */
    public Provenance provenance() {
        return m_provenance;
    }

    /** Medium entropy and counts at the times of a grid. */
    private static final class Course implements TrajectoryObserver {
        private final EntropyObserver m_entropy;
        private final TimeGrid m_grid;
        private final double[] m_medium;
        private final long[][] m_counts;
        private int m_next;

        Course(final ReactionNetwork network, final TimeGrid grid) {
            m_entropy = EntropyObserver.of(network, IrreversibleDrops.INFINITE);
            m_grid = grid;
            m_medium = new double[grid.size()];
            m_counts = new long[grid.size()][];
        }

        @Override
        public void start(final double time, final long[] counts) {
            m_entropy.start(time, counts);
        }

        @Override
        public void event(final double time, final int channel, final long[] counts) {
            m_entropy.event(time, channel, counts);
        }

        @Override
        public double nextSampleTime() {
            return m_grid.time(m_next);
        }

        @Override
        public void sample(final double time, final long[] counts) {
            m_medium[m_next] = m_entropy.medium();
            m_counts[m_next++] = counts.clone();
        }
    }
}
