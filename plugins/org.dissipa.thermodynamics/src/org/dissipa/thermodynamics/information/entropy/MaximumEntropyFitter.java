/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Fits the law of maximum entropy −Σ p ln(p/m) under moment constraints ⟨f_k⟩ = F_k: p_i ∝ m_i exp(−Σ λ_k f_k(i)).
 *
 * <p>Damped Newton on the convex dual Ψ(λ) = ln Σ m exp(−λ·f) + λ·F. Where the multipliers diverge the required means lie on the surface of the states'
 * convex hull or outside of it: on the surface the limiting law is found on the states left, and the separating direction is verified; outside, the
 * nearest attainable means are reported. Dependent constraints are allowed.
 *
 * <p>Cost: n K² a Newton step, some 10 to 60 steps. E. T. Jaynes, Phys. Rev. 106, 620 (1957), doi:10.1103/PhysRev.106.620.
 */
public final class MaximumEntropyFitter {
    private static final double OUTSIDE = 1e-8;
    private static final double NEGLIGIBLE = 1e-9;
    private static final int SLOW = 25;
    private static final double FLATNESS = 1e-6;

    private MaximumEntropyFitter() {
    }

    /**
     * Fits.
     *
     * @throws ThermodynamicsException if the required means are attainable but the descent did not reach them
     */
    public static MaximumEntropyFit fit(final MomentConstraints problem) {
        return fit(problem, IntStream.range(0, problem.states()).filter(i -> problem.weight(i) > 0).toArray(),
            Feasibility.INTERIOR);
    }

    private static MaximumEntropyFit fit(final MomentConstraints problem, final int[] states, final Feasibility found) {
        final ScaledFeatures features = new ScaledFeatures(problem, states);
        final DualNewton newton = new DualNewton(features);
        if (!newton.converged()) {
            final NearestPoint nearest = new NearestPoint(features);
            if (nearest.distance() > OUTSIDE) {
                return new MaximumEntropyFit(Feasibility.INFEASIBLE, Optional.empty(), features.moments(nearest.point()),
                    nearest.distance());
            }
        }
        if (!newton.converged() || newton.steps() > SLOW) {
            final int[] face = face(features, newton);
            if (face.length > 0 && face.length < states.length) {
                return fit(problem, face, Feasibility.BOUNDARY);
            }
        }
        if (!newton.converged()) {
            throw new ThermodynamicsException("The maximum-entropy law of " + problem.count() + " constraints was not reached in "
                + newton.steps() + " Newton steps although the means are attainable. Remove constraints that nearly depend on each other.");
        }
        return new MaximumEntropyFit(found, Optional.of(law(problem, features, newton)), targets(problem), 0);
    }

    /** The states that keep probability as the multipliers diverge, if a direction separates them from the others; else none. */
    private static int[] face(final ScaledFeatures features, final DualNewton newton) {
        final double[] p = newton.p();
        double top = 0;
        for (final double value : p) {
            top = Math.max(top, value);
        }
        final double cut = NEGLIGIBLE * top;
        final int[] kept = IntStream.range(0, p.length).filter(i -> p[i] >= cut).toArray();
        if (kept.length == p.length) {
            return new int[0];
        }
        return separates(features, p, cut, divergent(features, kept, newton.nu()))
            ? IntStream.of(kept).map(i -> features.states()[i]).toArray() : new int[0];
    }

    /** The part of ν along which the kept states do not differ: the one that can grow without bound. */
    private static double[] divergent(final ScaledFeatures features, final int[] kept, final double[] nu) {
        final int count = features.count();
        final double[][] spread = new double[count][count];
        final double[] origin = features.point(kept[0]);
        for (final int i : kept) {
            for (int k = 0; k < count; k++) {
                for (int l = 0; l < count; l++) {
                    spread[k][l] += (features.x(i, k) - origin[k]) * (features.x(i, l) - origin[l]);
                }
            }
        }
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(spread));
        final double[] direction = new double[count];
        for (int a = 0; a < count; a++) {
            if (eigen.getRealEigenvalue(a) <= FLATNESS * FLATNESS * kept.length) {
                final double[] vector = eigen.getEigenvector(a).toArray();
                final double along = ScaledFeatures.dot(vector, nu);
                for (int k = 0; k < count; k++) {
                    direction[k] += along * vector[k];
                }
            }
        }
        return direction;
    }

    private static boolean separates(final ScaledFeatures features, final double[] p, final double cut,
        final double[] direction) {
        double kept = Double.NEGATIVE_INFINITY;
        double dropped = Double.POSITIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            final double along = features.along(direction, i);
            if (p[i] >= cut) {
                kept = Math.max(kept, along);
            } else {
                dropped = Math.min(dropped, along);
            }
        }
        return dropped - kept > 1;
    }

    private static MaximumEntropyLaw law(final MomentConstraints problem, final ScaledFeatures features,
        final DualNewton newton) {
        final double[] p = new double[problem.states()];
        for (int i = 0; i < newton.p().length; i++) {
            p[features.states()[i]] = newton.p()[i];
        }
        final double[] lambda = features.multipliers(newton.nu());
        final double[] targets = targets(problem);
        return new MaximumEntropyLaw(DiscreteLaw.ofWeights(p), lambda, newton.logZ() - ScaledFeatures.dot(lambda, targets),
            newton.logZ(), features.moments(newton.mean()), features.covariance(newton.covariance()), newton.rank(),
            newton.steps());
    }

    private static double[] targets(final MomentConstraints problem) {
        return IntStream.range(0, problem.count()).mapToDouble(problem::target).toArray();
    }
}
