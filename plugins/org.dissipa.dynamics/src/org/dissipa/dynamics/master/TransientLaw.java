/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import org.dissipa.network.Monitor;

/**
 * The law p(t) of a jump process at a time after a start from p(0), and the occupation ∫₀ᵗ p(s) ds, by uniformisation: p(t) = Σ_k P_k(Λt) (I + W/Λ)^k p(0) with Λ the largest exit rate and
 * P_k Poisson weights.
 *
 * <p>All terms are positive, so the error is the Poisson tail left out (the given tolerance) and rounding, in the worst case 2^-53 (2d + 10) a term with d the most jumps into or out of a
 * state: {@link #errorBound()}. Cost: about Λt + 8 √(Λt) passes over the edges.
 *
 * <p>A. Jensen, Skand. Aktuarietidskr. 36, 87 (1953); W. K. Grassmann, Comput. Oper. Res. 4, 47 (1977), doi:10.1016/0305-0548(77)90007-7.
 */
public final class TransientLaw {
    private final double[] m_probability;
    private final double[] m_occupation;
    private final double m_time;
    private final int m_terms;
    private final double m_errorBound;

    private TransientLaw(final double[] probability, final double[] occupation, final double time, final int terms,
        final double errorBound) {
        m_errorBound = errorBound;
        m_probability = probability;
        m_occupation = occupation;
        m_time = time;
        m_terms = terms;
    }

    /**
     * The law after a time.
     *
     * @param initial   one probability a state, adding up to 1
     * @param time      t [time], not negative
     * @param tolerance greatest probability misplaced, such as 1e-14
     * @throws MasterEquationException if the initial law is not one or Λt is above 1e8
     */
    public static TransientLaw of(final Generator generator, final double[] initial, final double time,
        final double tolerance, final Monitor monitor) {
        requireLaw(initial, generator.states());
        final RateMatrix rates = RateMatrix.ofAll(generator);
        return of(rates, rates.exits(), initial, time, tolerance, monitor);
    }

    /** A law concentrated on one state. */
    public static double[] concentrated(final int states, final int state) {
        final double[] p = new double[states];
        p[state] = 1;
        return p;
    }

    static void requireLaw(final double[] law, final int states) {
        double sum = 0;
        for (final double p : law) {
            if (!(p >= 0)) {
                throw new MasterEquationException("An initial probability is " + p + "; it must not be negative.");
            }
            sum += p;
        }
        if (law.length != states || !(Math.abs(sum - 1) < 1e-9)) {
            throw new MasterEquationException("The initial law has " + law.length + " probabilities with sum " + sum
                + "; there must be one for each of the " + states + " states, adding up to 1.");
        }
    }

    /** Propagates a (sub-)law with given exit rates, which may exceed the sum of the rates: the rest leaks away. */
    static TransientLaw of(final RateMatrix rates, final double[] exits, final double[] initial, final double time,
        final double tolerance, final Monitor monitor) {
        if (!(time >= 0)) {
            throw new MasterEquationException("The time is " + time + "; it must not be negative.");
        }
        double clock = 0;
        for (final double exit : exits) {
            clock = Math.max(clock, exit);
        }
        final PoissonWeights weights = PoissonWeights.of(clock * time, tolerance);
        final int n = initial.length;
        final double[] law = new double[n];
        final double[] occupation = new double[n];
        double[] term = initial.clone();
        double[] next = new double[n];
        for (int k = 0;; k++) {
            final double weight = weights.weight(k);
            final double stay = clock == 0 ? time : weights.tail(k) / clock;
            for (int i = 0; i < n; i++) {
                law[i] += weight * term[i];
                occupation[i] += stay * term[i];
            }
            if (k == weights.right()) {
                return new TransientLaw(law, occupation, time, k + 1, tolerance + rounding(rates.degree(), k + 1));
            }
            monitor.check();
            if ((k & 0x3f) == 0) {
                monitor.progress((double)k / weights.right(), "Uniformisation, term " + k + " of " + weights.right());
            }
            step(rates, exits, clock, term, next);
            final double[] swap = term;
            term = next;
            next = swap;
        }
    }

    /** What rounding can do at worst in the sum of the absolute errors. */
    static double rounding(final int degree, final int terms) {
        return 0x1p-53 * (2 * degree + 10) * terms;
    }

    private static void step(final RateMatrix rates, final double[] exits, final double clock, final double[] from,
        final double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] * (1 - exits[i] / clock);
        }
        for (int i = 0; i < to.length; i++) {
            final double p = from[i] / clock;
            if (p != 0) {
                for (int e = rates.start[i]; e < rates.start[i + 1]; e++) {
                    to[rates.to[e]] += p * rates.rate[e];
                }
            }
        }
    }

    /** Probability of a state at the time. */
    public double probability(final int state) {
        return m_probability[state];
    }

    /** The probabilities p(t). */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /** Mean time spent in each state until then, ∫₀ᵗ p(s) ds [time]. */
    public double[] occupation() {
        return m_occupation.clone();
    }

    /** The time t. */
    public double time() {
        return m_time;
    }

    /** Number of terms of the series that were summed. */
    public int terms() {
        return m_terms;
    }

    /** A certified bound of Σ|error| of the probabilities: the series' tail and rounding. */
    public double errorBound() {
        return m_errorBound;
    }
}
