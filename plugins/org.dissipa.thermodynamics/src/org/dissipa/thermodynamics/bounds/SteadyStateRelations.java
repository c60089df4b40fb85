/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.CycleDecomposition;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The long-time uncertainty relations of a steady state, exact: product, bound, slack, and whether the relation applies. Cost: one set of cumulants.
 */
public final class SteadyStateRelations {
    private static final double SINGULAR = 1e-10;

    private final SteadyState m_state;
    private final double m_sigma;
    private final double m_pseudo;
    private final double m_activity;
    private final boolean m_reversible;

    private SteadyStateRelations(final SteadyState state) {
        m_state = state;
        m_sigma = state.entropyProduction();
        m_pseudo = state.pseudoEntropyProduction();
        m_activity = state.activity();
        m_reversible = Double.isFinite(m_sigma);
    }

    /** The relations of a steady state. */
    public static SteadyStateRelations of(final SteadyState state) {
        return new SteadyStateRelations(state);
    }

    /** Every relation of single currents, for every current. */
    public List<RelationCheck> check(final List<Current> currents) {
        final CurrentCumulants cumulants = m_state.cumulants(currents);
        final List<RelationCheck> checks = new ArrayList<>();
        for (int c = 0; c < currents.size(); c++) {
            checks.addAll(check(currents.get(c).name(), cumulants.mean(c), cumulants.varianceRate(c)));
        }
        return checks;
    }

    /**
     * Every relation of one current whose cumulants are known.
     *
     * @param name name of the current
     * @param j    its mean J [1/time]
     * @param v    its variance rate V [1/time]
     */
    public List<RelationCheck> check(final String name, final double j, final double v) {
        final double precision = v / (j * j);
        final List<RelationCheck> checks = new ArrayList<>();
        checks.add(check(UncertaintyRelation.STEADY_STATE, name, j, precision * m_sigma, 2, m_reversible));
        checks.add(check(UncertaintyRelation.PSEUDO_ENTROPY, name, j, precision * m_pseudo, 2, true));
        checks.add(check(UncertaintyRelation.KINETIC, name, j, precision * m_activity, 1, true));
        final double joint = thermoKinetic(m_sigma, m_activity);
        checks.add(check(UncertaintyRelation.THERMO_KINETIC, name, j, precision / joint, 1, m_reversible));
        unicyclic(name, j, precision, checks);
        return checks;
    }

    private static RelationCheck check(final UncertaintyRelation relation, final String name, final double j,
        final double quantity, final double bound, final boolean reversible) {
        if (j == 0) {
            return new RelationCheck(relation, name, quantity, bound, false, "the mean current is zero");
        }
        return new RelationCheck(relation, name, quantity, bound, reversible,
            reversible ? "steady state, exact" : "an irreversible jump makes the entropy production infinite");
    }

    private void unicyclic(final String name, final double j, final double precision, final List<RelationCheck> checks) {
        if (!m_reversible || pairs() != m_state.generator().states()) {
            return;
        }
        final List<CycleDecomposition.Cycle> cycles = CycleDecomposition.of(m_state.generator()).cycles();
        if (cycles.size() == 1) {
            final CycleDecomposition.Cycle cycle = cycles.get(0);
            checks.add(check(UncertaintyRelation.UNICYCLIC, name, j, precision * m_sigma,
                unicyclicBound(cycle.length(), cycle.affinity()), true));
        }
    }

    private int pairs() {
        final Generator generator = m_state.generator();
        int pairs = 0;
        for (int e = 0; e < generator.edges(); e++) {
            pairs += generator.forward(e) || generator.reverse(e) < 0 ? 1 : 0;
        }
        return pairs;
    }

    /**
     * The multidimensional relation for several currents together; adding currents only tightens it.
     *
     * @return quantity σ/(Jᵀ C⁺ J), bound 2
     */
    public RelationCheck checkTogether(final List<Current> currents) {
        return checkTogether(m_state.cumulants(currents));
    }

    /** The same for currents whose cumulants are known. */
    public RelationCheck checkTogether(final CurrentCumulants cumulants) {
        final double information = information(cumulants, new double[cumulants.size()]);
        return check(UncertaintyRelation.MULTIDIMENSIONAL, cumulants.size() + " currents", information,
            m_sigma / information, 2, m_reversible);
    }

    /**
     * The combination of some currents whose uncertainty product is least: weights C⁺J, product σ/(Jᵀ C⁺ J).
     *
     * @return one weight a current, scaled so that the largest is 1 in absolute value
     * @throws ThermodynamicsException if all mean currents are zero
     */
    public double[] mostPrecise(final List<Current> currents) {
        return mostPrecise(m_state.cumulants(currents));
    }

    /** The same for currents whose cumulants are known. */
    public double[] mostPrecise(final CurrentCumulants cumulants) {
        final double[] best = new double[cumulants.size()];
        information(cumulants, best);
        double largest = 0;
        for (final double w : best) {
            largest = Math.max(largest, Math.abs(w));
        }
        if (largest == 0) {
            throw new ThermodynamicsException("All mean currents are zero, so no combination of them has a finite uncertainty product.");
        }
        for (int c = 0; c < best.length; c++) {
            best[c] /= largest;
        }
        return best;
    }

    /** Jᵀ C⁺ J by eigenvectors, with C scaled to unit variances; fills the weights C⁺ J. */
    private static double information(final CurrentCumulants c, final double[] weights) {
        final int n = c.size();
        final double[] scale = new double[n];
        for (int a = 0; a < n; a++) {
            scale[a] = c.varianceRate(a) > 0 ? 1 / Math.sqrt(c.varianceRate(a)) : 0;
        }
        final double[][] correlation = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                correlation[a][b] = c.covariance(a, b) * scale[a] * scale[b];
            }
        }
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(correlation, false));
        double information = 0;
        for (int k = 0; k < n; k++) {
            final double value = eigen.getRealEigenvalue(k);
            if (value > SINGULAR * n) {
                double projection = 0;
                for (int a = 0; a < n; a++) {
                    projection += eigen.getEigenvector(k).getEntry(a) * c.mean(a) * scale[a];
                }
                information += projection * projection / value;
                for (int a = 0; a < n; a++) {
                    weights[a] += projection / value * eigen.getEigenvector(k).getEntry(a) * scale[a];
                }
            }
        }
        return information;
    }

    /** (4A/σ²) Φ(σ/2A)²: least Var/⟨J⟩² at an entropy production and activity, in rates or integrals; 1/A where σ is infinite, ∞ where it is 0. */
    static double thermoKinetic(final double sigma, final double activity) {
        if (Double.isInfinite(sigma)) {
            return 1 / activity;
        }
        final double x = sigma / (2 * activity);
        final double phi = inverseOfXTanhX(x);
        return phi * phi / (x * x * activity);
    }

    /** The root y ≥ 0 of y tanh y = x. */
    static double inverseOfXTanhX(final double x) {
        double y = x < 1 ? Math.sqrt(x) : x;
        for (int i = 0; i < 50; i++) {
            final double t = Math.tanh(y);
            final double step = (y * t - x) / (t + y * (1 - t * t));
            y -= step;
            if (Math.abs(step) <= 1e-16 * y) {
                break;
            }
        }
        return y;
    }

    /** (A/N) coth(A/2N). */
    static double unicyclicBound(final int states, final double affinity) {
        final double a = Math.abs(affinity) / states;
        return a < 1e-4 ? 2 + a * a / 6 : a / Math.tanh(a / 2);
    }
}
