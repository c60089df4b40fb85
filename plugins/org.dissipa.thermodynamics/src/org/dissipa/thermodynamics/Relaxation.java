/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;

/**
 * Stochastic thermodynamics of a jump process with constant rates over a finite time T from an initial law p(0): what it dissipates, how active it is, how its currents
 * fluctuate. A stationary p(0) gives the finite-time steady state, any other a relaxation.
 *
 * <p>With the mean number of jumps N_e = w_e ∫₀ᵀ p_from(e) dt: medium entropy Σ_e N_e ln(w_e/w̃_e), system entropy change S[p(T)] − S[p(0)], S = −Σ p ln p, total
 * their sum ≥ 0 [k_B]; housekeeping part Σ_e N_e ln(w_e π_from/(w̃_e π_to)) ≥ 0, excess part D(p(0)‖π) − D(p(T)‖π) ≥ 0. A jump without a reverse that may happen makes the total
 * infinite. All to rounding error: the integrals come from the uniformisation series, not from a quadrature of σ(t), which is log-singular at empty states.
 *
 * <p>U. Seifert, Rep. Prog. Phys. 75, 126001 (2012), doi:10.1088/0034-4885/75/12/126001; T. Hatano, S. Sasa, Phys. Rev. Lett. 86, 3463 (2001), doi:10.1103/PhysRevLett.86.3463.
 */
public final class Relaxation {
    private static final double TOLERANCE = 1e-16;

    private final Generator m_generator;
    private final double[] m_initial;
    private final double[] m_occupation;
    private final double[] m_final;
    private final double m_duration;

    private Relaxation(final Generator generator, final double[] initial, final TransientLaw law) {
        m_generator = generator;
        m_initial = initial.clone();
        m_occupation = law.occupation();
        m_final = law.probabilities();
        m_duration = law.time();
    }

    /**
     * The process over a time.
     *
     * @param initial  one probability a state, adding up to 1
     * @param duration T [time], positive
     */
    public static Relaxation of(final Generator generator, final double[] initial, final double duration,
        final Monitor monitor) {
        if (!(duration > 0)) {
            throw new ThermodynamicsException("The duration is " + duration + "; it must be positive.");
        }
        return new Relaxation(generator, initial,
            TransientLaw.of(generator, initial, duration, TOLERANCE, monitor));
    }

    /** The process. */
    public Generator generator() {
        return m_generator;
    }

    /** Duration T [time]. */
    public double duration() {
        return m_duration;
    }

    /** Law at the start. */
    public double[] initialLaw() {
        return m_initial.clone();
    }

    /** Law at the end. */
    public double[] finalLaw() {
        return m_final.clone();
    }

    /** Mean number of jumps along an edge. */
    public double jumps(final int edge) {
        return m_generator.rate(edge) * m_occupation[m_generator.from(edge)];
    }

    /** Mean number of all jumps, ∫ A dt. */
    public double activity() {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            sum += jumps(e);
        }
        return sum;
    }

    /** Entropy given to the medium [k_B]; ∞ where an irreversible jump may happen. */
    public double mediumEntropy() {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            final double jumps = jumps(e);
            final int reverse = m_generator.reverse(e);
            sum += jumps == 0 ? 0 : reverse < 0 ? Double.POSITIVE_INFINITY
                : jumps * PairFlux.logRatio(m_generator.rate(e), m_generator.rate(reverse));
        }
        return sum;
    }

    /** Change of the system's entropy −Σ p ln p [k_B]. */
    public double systemEntropyChange() {
        return entropy(m_final) - entropy(m_initial);
    }

    /** Total entropy production Σ [k_B]. */
    public double entropyProduction() {
        return mediumEntropy() + systemEntropyChange();
    }

    /** Housekeeping part: what keeping the stationary law π would dissipate at the occupations of this process [k_B]. */
    public double housekeepingEntropy(final StationaryLaw law) {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            final double jumps = jumps(e);
            final int reverse = m_generator.reverse(e);
            if (jumps > 0) {
                sum += reverse < 0 ? Double.POSITIVE_INFINITY : jumps * PairFlux.logRatio(
                    m_generator.rate(e) * law.probability(m_generator.from(e)),
                    m_generator.rate(reverse) * law.probability(m_generator.to(e)));
            }
        }
        return sum;
    }

    /** Excess part D(p(0)‖π) − D(p(T)‖π) [k_B]: what relaxing towards the stationary law dissipates. */
    public double excessEntropy(final StationaryLaw law) {
        return divergence(m_initial, law) - divergence(m_final, law);
    }

    /** Mean of a current integrated over the time. */
    public double mean(final Current current) {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            final double d = current.increment(e);
            sum += d == 0 ? 0 : d * jumps(e);
        }
        return sum;
    }

    /** Instantaneous mean current at the end, j(T) [1/time]. */
    public double finalRate(final Current current) {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            final double d = current.increment(e);
            sum += d == 0 ? 0 : d * m_generator.rate(e) * m_final[m_generator.from(e)];
        }
        return sum;
    }

    /** Mean, variance and final rate of a current integrated over the time. */
    public CurrentMoments moments(final Current current, final Monitor monitor) {
        final double mean = mean(current);
        final double[] centred =
            MomentSeries.centred(m_generator, current, mean / m_duration, m_initial, m_duration, monitor);
        return new CurrentMoments(current.name(), m_duration, mean, centred[1], finalRate(current));
    }

    /** Largest relative imbalance of inflow and outflow in the initial law; 0 for a stationary start, up to rounding. */
    public double initialImbalance() {
        final double[] flow = m_generator.apply(m_initial);
        double out = 0;
        double worst = 0;
        for (int i = 0; i < flow.length; i++) {
            out += m_initial[i] * m_generator.exitRate(i);
            worst = Math.max(worst, Math.abs(flow[i]));
        }
        return out == 0 ? 0 : worst / out;
    }

    static double entropy(final double[] p) {
        double s = 0;
        for (final double x : p) {
            s -= x > 0 ? x * Math.log(x) : 0;
        }
        return s;
    }

    private static double divergence(final double[] p, final StationaryLaw law) {
        double d = 0;
        for (int i = 0; i < p.length; i++) {
            d += p[i] > 0 ? p[i] * Math.log(p[i] / law.probability(i)) : 0;
        }
        return d;
    }
}
