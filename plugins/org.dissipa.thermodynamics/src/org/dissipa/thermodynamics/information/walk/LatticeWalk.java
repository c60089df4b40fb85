/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.entropy.EntropyDecomposition;

/**
 * A walker on the integers, with bias, rests and walls, from a known site: exact law and entropies.
 *
 * <p>p_t(y) = Σ_x p_{t−1}(x) P(x→y). On the line without rests P(X_t = x_0 + 2k − t) = C(t,k) u^k d^{t−k} on one parity of sites. The entropy is
 * guaranteed to grow where P is doubly stochastic (the whole line; walls with a symmetric step); in general only D(p_t‖π) falls for certain.
 *
 * <p>Cost: the binomial law is O(t); any other law one pass over its sites a step. S. Chandrasekhar, Rev. Mod. Phys. 15, 1 (1943),
 * doi:10.1103/RevModPhys.15.1; T. M. Cover, J. A. Thomas, Elements of Information Theory, section 4.4, doi:10.1002/047174882X.
 */
public final class LatticeWalk {
    private static final int MOST_STEPS = 10_000_000;

    private final Step m_step;
    private final Lattice m_lattice;
    private final int m_start;

    private LatticeWalk(final Step step, final Lattice lattice, final int start) {
        m_step = step;
        m_lattice = lattice;
        m_start = start;
    }

    /**
     * A walk.
     *
     * @throws ThermodynamicsException if it starts outside of the lattice
     */
    public static LatticeWalk of(final Step step, final Lattice lattice, final int start) {
        if (start < lattice.first() || start > lattice.last() || lattice.unbounded() && Math.abs((long)start) > 1_000_000_000) {
            throw new ThermodynamicsException("The walk starts at site " + start + "; the lattice has the sites "
                + Math.max(lattice.first(), -1_000_000_000) + " to " + Math.min(lattice.last(), 1_000_000_000) + ".");
        }
        return new LatticeWalk(step, lattice, start);
    }

    /** The law of a step. */
    public Step step() {
        return m_step;
    }

    /** Where it walks. */
    public Lattice lattice() {
        return m_lattice;
    }

    /** Where it starts. */
    public int start() {
        return m_start;
    }

    /** Whether the step's matrix has columns that sum to 1, so that entropy cannot fall. */
    public boolean doublyStochastic() {
        if (m_lattice.unbounded() || m_lattice.left() == Wall.PERIODIC) {
            return true;
        }
        return m_lattice.left() == Wall.REFLECTING && m_lattice.right() == Wall.REFLECTING && m_step.up() == m_step.down();
    }

    /** The stationary law where there is one of full support: between reflecting walls π ∝ (u/d)^x, on a ring uniform. */
    public Optional<DiscreteLaw> stationaryLaw() {
        if (m_lattice.left() == Wall.PERIODIC) {
            return Optional.of(DiscreteLaw.uniform(m_lattice.sites()));
        }
        final boolean reflecting = m_lattice.left() == Wall.REFLECTING && m_lattice.right() == Wall.REFLECTING;
        if (!reflecting || m_step.up() == 0 || m_step.down() == 0) {
            return Optional.empty();
        }
        final double[] weights = new double[m_lattice.sites()];
        final double slope = Math.log(m_step.up() / m_step.down());
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(slope * (slope > 0 ? i - weights.length + 1 : i));
        }
        return Optional.of(DiscreteLaw.ofWeights(weights));
    }

    /** The law after some steps. */
    public WalkLaw law(final int time, final Monitor monitor) {
        requireTime(time, 0);
        if (m_lattice.unbounded() && m_step.stay() == 0) {
            return binomial(time);
        }
        return WalkEvolution.of(this, time).advance(time, monitor).law();
    }

    /**
     * Entropies after each of some numbers of steps.
     *
     * @param times ascending, each at least 1
     */
    public List<WalkEntropy> entropies(final int[] times, final Monitor monitor) {
        final List<WalkEntropy> result = new ArrayList<>(times.length);
        if (times.length == 0) {
            return result;
        }
        final boolean closedForm = m_lattice.unbounded() && m_step.stay() == 0;
        final WalkEvolution evolution = closedForm ? null : WalkEvolution.of(this, times[times.length - 1]);
        for (int i = 0; i < times.length; i++) {
            requireTime(times[i], i == 0 ? 1 : times[i - 1] + 1);
            monitor.check();
            final WalkLaw before = closedForm ? binomial(times[i] - 1) : evolution.advance(times[i] - 1, monitor).law();
            final WalkLaw after = closedForm ? binomial(times[i]) : evolution.advance(times[i], monitor).law();
            result.add(entropy(before, after));
        }
        return result;
    }

    /** Entropies after each step up to a last one. */
    public List<WalkEntropy> entropies(final int lastTime, final Monitor monitor) {
        requireTime(lastTime, 1);
        return entropies(java.util.stream.IntStream.rangeClosed(1, lastTime).toArray(), monitor);
    }

    private WalkEntropy entropy(final WalkLaw before, final WalkLaw after) {
        double conditional = 0;
        for (int i = 0; i < before.law().states(); i++) {
            conditional += before.law().probability(i) > 0
                ? before.law().probability(i) * stepEntropy(before.firstSite() + i) : 0;
        }
        final double first = before.entropy();
        final OptionalDouble relative = stationaryLaw().map(pi -> OptionalDouble.of(after.law().relativeEntropy(pi)))
            .orElse(OptionalDouble.empty());
        return new WalkEntropy(after.time(), new EntropyDecomposition(first, after.entropy(), first + conditional),
            after.mean(), after.variance(), asymptote(after.time()), relative);
    }

    /** H(X_{t+1}|X_t = site) [nat]: entropy of the next site from a given one. */
    public double stepEntropy(final int site) {
        final double[] p = {m_step.down(), m_step.stay(), m_step.up()};
        for (int move = -1; move <= 1; move += 2) {
            if (m_lattice.target(site, move) == site) {
                p[1] += p[1 + move];
                p[1 + move] = 0;
            }
        }
        double sum = 0;
        for (final double value : p) {
            sum -= value > 0 ? value * Math.log(value) : 0;
        }
        return sum;
    }

    private OptionalDouble asymptote(final int time) {
        if (!m_lattice.unbounded() || m_step.variance() == 0) {
            return OptionalDouble.empty();
        }
        final double spacing = m_step.stay() == 0 ? 2 : 1;
        return OptionalDouble.of(0.5 * Math.log(2 * Math.PI * Math.E * m_step.variance() * time) - Math.log(spacing));
    }

    private WalkLaw binomial(final int time) {
        final double[] p = new double[2 * time + 1];
        final double up = Math.log(m_step.up());
        final double down = Math.log(m_step.down());
        for (int k = 0; k <= time; k++) {
            p[2 * k] = Math.exp(logChoose(time, k) + (k > 0 ? k * up : 0) + (k < time ? (time - k) * down : 0));
        }
        return new WalkLaw(time, m_start - time, DiscreteLaw.ofWeights(p));
    }

    private static double logChoose(final int n, final int k) {
        return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
    }

    private static void requireTime(final int time, final int least) {
        if (time < least || time > MOST_STEPS) {
            throw new ThermodynamicsException("A walk of " + time + " steps was asked for; give times in ascending order, at least "
                + least + " and at most " + MOST_STEPS + ".");
        }
    }
}
