/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.clamping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.equilibrium.ReachabilityClass;

/**
 * Energy clamping: shifts Δ of some species' energies that bring their equilibrium means to targets c. The clamped law is the one closest to the
 * unclamped one (in Kullback-Leibler divergence) among all laws with these means.
 *
 * <p>Δ minimises the convex F(Δ) = ln Z(g + Δ) + Δ·c, with ∇F = c − ⟨s⟩ and Hessian Cov(s); solved by Newton's method with step halving on the
 * marginal weights of the clamped species. A solution exists if the targets lie inside the convex hull of the counts that occur together;
 * targets on its border (0 or 1 for a binary species) need infinite shifts: condition on the count instead.
 * Cost: one pass over the states, then cells × species² a step.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 */
public final class EnergyClamp {
    private static final int MOST_STEPS = 200;
    private static final double TOLERANCE = 1e-12;

    private final double[][] m_counts;
    private final double[] m_logWeight;
    private final double[] m_target;
    private final List<String> m_names;

    private EnergyClamp(final List<String> names, final double[][] counts, final double[] logWeight, final double[] target) {
        m_names = names;
        m_counts = counts;
        m_logWeight = logWeight;
        m_target = target;
    }

    /**
     * Clamps the means of some species.
     *
     * @param states        the reachability class
     * @param countEnergies energies gᵢ [kT] of the unclamped law
     * @param targets       mean [molecules] by species name
     * @throws LearningException if a species is unknown, a target cannot be reached, or the targets contradict a conserved quantity
     */
    public static ClampedLaw solve(final ReachabilityClass states, final double[] countEnergies,
        final Map<String, Double> targets) {
        final SortedMap<Integer, Double> byIndex = new TreeMap<>();
        targets.forEach((name, mean) -> byIndex.put(index(states, name), mean));
        final int[] species = byIndex.keySet().stream().mapToInt(Integer::intValue).toArray();
        final double[] target = byIndex.values().stream().mapToDouble(Double::doubleValue).toArray();
        final List<String> names = new ArrayList<>();
        for (final int i : species) {
            names.add(states.network().species().get(i).name());
        }
        final Projection cells = Projection.of(states, states.logWeights(countEnergies), species);
        return new EnergyClamp(List.copyOf(names), cells.counts(), cells.logWeights(), target)
            .solve(states, countEnergies, species);
    }

    private static int index(final ReachabilityClass states, final String name) {
        final int i = states.network().indexOf(name);
        if (i < 0) {
            throw new LearningException("There is no species " + name + " to clamp; choose a species of the network.");
        }
        return i;
    }

    private ClampedLaw solve(final ReachabilityClass states, final double[] energies, final int[] species) {
        requireRange();
        final double[] shift = new double[m_target.length];
        Moments moments = moments(shift);
        requireConserved(moments);
        int steps = 0;
        while (moments.error > TOLERANCE * (1 + norm(m_target)) && steps < MOST_STEPS) {
            final Moments next = step(shift, moments);
            if (next == null) {
                break;
            }
            moments = next;
            steps++;
        }
        if (!(moments.error <= 1e-9 * (1 + norm(m_target)))) {
            throw new LearningException("The means " + java.util.Arrays.toString(m_target) + " of " + m_names
                + " cannot be reached together (the closest found are " + java.util.Arrays.toString(moments.mean)
                + "); targets must lie inside the range of counts that occur together.");
        }
        final double[] shifted = energies.clone();
        for (int a = 0; a < species.length; a++) {
            shifted[species[a]] += shift[a];
        }
        return new ClampedLaw(states.law(shifted), m_names, m_target.clone(), shift, steps, moments.error);
    }

    /** One damped Newton step, changing the shift in place; null where no shorter step lowers F. */
    private Moments step(final double[] shift, final Moments now) {
        final double[] direction = newton(now);
        for (double length = 1; length > 1e-12; length /= 2) {
            final double[] trial = shift.clone();
            for (int a = 0; a < trial.length; a++) {
                trial[a] += length * direction[a];
            }
            final Moments next = moments(trial);
            if (next.objective < now.objective || next.error < now.error) {
                System.arraycopy(trial, 0, shift, 0, trial.length);
                return next;
            }
        }
        return null;
    }

    /** Cov⁺ (⟨s⟩ − c), leaving out directions without variance. */
    private double[] newton(final Moments now) {
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(now.covariance));
        final double largest = Math.max(eigen.getRealEigenvalue(0), Double.MIN_NORMAL);
        final double[] direction = new double[m_target.length];
        for (int k = 0; k < direction.length; k++) {
            final double value = eigen.getRealEigenvalue(k);
            if (value > 1e-13 * largest) {
                final double[] v = eigen.getEigenvector(k).toArray();
                double along = 0;
                for (int a = 0; a < v.length; a++) {
                    along += v[a] * (now.mean[a] - m_target[a]);
                }
                for (int a = 0; a < v.length; a++) {
                    direction[a] += along / value * v[a];
                }
            }
        }
        return direction;
    }

    private void requireRange() {
        for (int a = 0; a < m_target.length; a++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (final double[] c : m_counts) {
                least = Math.min(least, c[a]);
                most = Math.max(most, c[a]);
            }
            if (!(m_target[a] > least && m_target[a] < most)) {
                throw new LearningException("The mean of " + m_names.get(a) + " cannot be clamped to " + m_target[a]
                    + ": its counts run from " + least + " to " + most
                    + " and the mean must lie strictly between. To fix the count itself, condition on it.");
            }
        }
    }

    /** Refuses targets that differ from the means along a direction in which nothing varies. */
    private void requireConserved(final Moments start) {
        final EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(spread()));
        for (int k = 0; k < m_target.length; k++) {
            if (eigen.getRealEigenvalue(k) <= 1e-10 * eigen.getRealEigenvalue(0)) {
                final double[] v = eigen.getEigenvector(k).toArray();
                double off = 0;
                for (int a = 0; a < v.length; a++) {
                    off += v[a] * (m_target[a] - start.mean[a]);
                }
                if (Math.abs(off) > 1e-8 * (1 + norm(m_target))) {
                    throw new LearningException("The targets " + java.util.Arrays.toString(m_target) + " of " + m_names
                        + " contradict a conserved quantity of the class; change a target so that the conserved sum is kept.");
                }
            }
        }
    }

    /** Covariance of the cells with equal weights: tells which directions vary at all. */
    private double[][] spread() {
        final int n = m_target.length;
        final double[] mean = new double[n];
        final double[][] spread = new double[n][n];
        for (final double[] c : m_counts) {
            for (int a = 0; a < n; a++) {
                mean[a] += c[a] / m_counts.length;
            }
        }
        for (final double[] c : m_counts) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    spread[a][b] += (c[a] - mean[a]) * (c[b] - mean[b]);
                }
            }
        }
        return spread;
    }

    private Moments moments(final double[] shift) {
        final int n = shift.length;
        final double[] weight = new double[m_counts.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weight.length; k++) {
            weight[k] = m_logWeight[k];
            for (int a = 0; a < n; a++) {
                weight[k] -= shift[a] * m_counts[k][a];
            }
            largest = Math.max(largest, weight[k]);
        }
        double z = 0;
        final double[] mean = new double[n];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = Math.exp(weight[k] - largest);
            z += weight[k];
            for (int a = 0; a < n; a++) {
                mean[a] += weight[k] * m_counts[k][a];
            }
        }
        double objective = largest + Math.log(z);
        double error = 0;
        for (int a = 0; a < n; a++) {
            mean[a] /= z;
            objective += shift[a] * m_target[a];
            error = Math.max(error, Math.abs(mean[a] - m_target[a]));
        }
        final double[][] covariance = new double[n][n];
        for (int k = 0; k < weight.length; k++) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    covariance[a][b] += weight[k] / z * (m_counts[k][a] - mean[a]) * (m_counts[k][b] - mean[b]);
                }
            }
        }
        return new Moments(objective, mean, covariance, error);
    }

    private static double norm(final double[] x) {
        double largest = 0;
        for (final double v : x) {
            largest = Math.max(largest, Math.abs(v));
        }
        return largest;
    }

    private record Moments(double objective, double[] mean, double[][] covariance, double error) {
    }
}
