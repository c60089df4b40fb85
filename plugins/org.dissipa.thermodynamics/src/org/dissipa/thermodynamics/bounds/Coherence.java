/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.PairFlux;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Coherence of oscillations of a jump process: an eigenvalue λ of the generator with quality R = |Im λ|/(−Re λ), that is R/2π coherent oscillations, and its two conjectured bounds.
 *
 * <p>Barato and Seifert: R ≤ max over cycles of cot(π/N) tanh(A/2N), N the cycle's number of states and A its affinity (conjecture; equality on uniform rings). Oberreiter, Seifert and
 * Barato: σ 2π/|Im λ| ≥ 4π² R/2π for the slowest mode (conjecture; it fails for modes that are coherent but not slowest, and is proved for limit cycles in weak noise).
 *
 * <p>Cost: all eigenvalues of a full matrix, n³ times about 20: up to some thousand states. The maximum over cycles is over simple cycles found by search, exact up to {@value #MOST_CYCLES} of
 * them. A. C. Barato, U. Seifert, Phys. Rev. E 95, 062409 (2017), doi:10.1103/PhysRevE.95.062409; L. Oberreiter, U. Seifert, A. C. Barato, Phys. Rev. E 106, 014106 (2022), doi:10.1103/PhysRevE.106.014106.
 */
public final class Coherence {
    /** Most simple cycles looked at for the bound. */
    static final int MOST_CYCLES = 100_000;
    private static final int MOST_STATES = 3000;

    private final SteadyState m_state;
    private final Complex[] m_modes;

    private Coherence(final SteadyState state, final Complex[] modes) {
        m_state = state;
        m_modes = modes;
    }

    /**
     * One oscillating mode.
     *
     * @param decay     −Re λ [1/time]
     * @param frequency |Im λ| [1/time]
     * @param slowest   whether no other mode decays more slowly
     * @param dissipation entropy produced in a period, σ 2π/|Im λ| [k_B]; ∞ where σ is or the mode does not oscillate
     */
    public record Mode(double decay, double frequency, boolean slowest, double dissipation) {

        /** R = |Im λ|/(−Re λ). */
        public double quality() {
            return frequency / decay;
        }

        /** Number of coherent oscillations R/2π. */
        public double oscillations() {
            return quality() / (2 * Math.PI);
        }

        /** Dissipation of a period over 4π² R/2π: at least 1 by the conjecture where the mode is the slowest. */
        public double dissipationRatio() {
            return dissipation / (2 * Math.PI * quality());
        }
    }

    /**
     * The modes of a process in its steady state.
     *
     * @throws ThermodynamicsException if there are more than 3000 states
     */
    public static Coherence of(final SteadyState state, final Monitor monitor) {
        final Generator g = state.generator();
        if (g.states() > MOST_STATES) {
            throw new ThermodynamicsException("The process has " + g.states() + " states; all its eigenvalues are found for up to "
                + MOST_STATES + ". Reduce the number of states.");
        }
        monitor.progress(0, "Eigenvalues of " + g.states() + " states");
        final double[][] w = new double[g.states()][g.states()];
        for (int e = 0; e < g.edges(); e++) {
            if (g.from(e) != g.to(e)) {
                w[g.to(e)][g.from(e)] += g.rate(e);
                w[g.from(e)][g.from(e)] -= g.rate(e);
            }
        }
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(w, false));
        final Complex[] modes = IntStream.range(0, g.states())
            .mapToObj(i -> new Complex(eigen.getRealEigenvalue(i), eigen.getImagEigenvalue(i)))
            .sorted(Comparator.comparingDouble((Complex z) -> -z.getReal())).toArray(Complex[]::new);
        return new Coherence(state, Arrays.copyOfRange(modes, 1, modes.length));
    }

    /** The slowest mode beside the stationary one; it need not oscillate. */
    public Mode slowest() {
        return mode(0);
    }

    /** The mode of greatest quality R. */
    public Mode mostCoherent() {
        int best = 0;
        for (int i = 1; i < m_modes.length; i++) {
            best = mode(i).quality() > mode(best).quality() * (1 + 1e-12) ? i : best;
        }
        return mode(best);
    }

    /** All modes that oscillate, slowest first, one of each conjugate pair. */
    public List<Mode> oscillating() {
        return IntStream.range(0, m_modes.length).filter(i -> m_modes[i].getImaginary() > 0).mapToObj(this::mode)
            .toList();
    }

    private Mode mode(final int i) {
        final double frequency = Math.abs(m_modes[i].getImaginary());
        final boolean slowest = -m_modes[i].getReal() <= -m_modes[0].getReal() * (1 + 1e-9);
        final double dissipation =
            frequency == 0 ? Double.POSITIVE_INFINITY : m_state.entropyProduction() * 2 * Math.PI / frequency;
        return new Mode(-m_modes[i].getReal(), frequency, slowest, dissipation);
    }

    /** The conjectured bound of R: the largest cot(π/N) tanh(A/2N) over simple cycles of three states or more; 0 where there is none, NaN where there are too many cycles. */
    public double qualityBound() {
        final SimpleCycles cycles = new SimpleCycles(m_state.generator());
        return cycles.largestBound();
    }

    /** cot(π/N) tanh(|A|/2N). */
    static double qualityBound(final int states, final double affinity) {
        return Math.tanh(Math.abs(affinity) / (2 * states)) / Math.tan(Math.PI / states);
    }

    /** Depth-first enumeration of simple cycles, each found from its least state. */
    private static final class SimpleCycles {
        private final Generator m_generator;
        private final boolean[] m_onPath;
        private int m_found;
        private long m_steps;
        private double m_bound;

        SimpleCycles(final Generator generator) {
            m_generator = generator;
            m_onPath = new boolean[generator.states()];
        }

        double largestBound() {
            for (int root = 0; root < m_onPath.length; root++) {
                if (!search(root, root, 0, 0)) {
                    return Double.NaN;
                }
            }
            return m_bound;
        }

        private boolean search(final int root, final int at, final int length, final double affinity) {
            m_onPath[at] = true;
            boolean complete = length < 2000;
            for (int e = m_generator.firstEdge(at); complete && e < m_generator.firstEdge(at + 1); e++) {
                final int to = m_generator.to(e);
                final int reverse = m_generator.reverse(e);
                final double step = affinity + (reverse < 0 ? Double.POSITIVE_INFINITY
                    : PairFlux.logRatio(m_generator.rate(e), m_generator.rate(reverse)));
                if (to == root && length >= 2) {
                    m_bound = Math.max(m_bound, qualityBound(length + 1, Math.max(0, step)));
                    complete = ++m_found <= MOST_CYCLES;
                } else if (to > root && !m_onPath[to]) {
                    complete = ++m_steps < 100L * MOST_CYCLES && search(root, to, length + 1, step);
                }
            }
            m_onPath[at] = false;
            return complete;
        }
    }
}
