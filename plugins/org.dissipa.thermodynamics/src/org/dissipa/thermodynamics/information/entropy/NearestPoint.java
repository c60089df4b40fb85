/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * The point of a convex hull that is nearest to the origin, by Wolfe's active-set method: finite, exact up to rounding.
 *
 * <p>P. Wolfe, Math. Program. 11, 128 (1976), doi:10.1007/BF01580381. Cost: one pass over the points a step; few more steps than dimensions, as a rule.
 */
final class NearestPoint {
    private static final double TOLERANCE = 1e-13;
    private static final int STEPS = 10_000;

    private final ScaledFeatures m_points;
    private final List<Integer> m_corral = new ArrayList<>();
    private double[] m_weights = {1};
    private double[] m_nearest;

    NearestPoint(final ScaledFeatures points) {
        m_points = points;
        int first = 0;
        for (int i = 1; i < points.states().length; i++) {
            if (square(points.point(i)) < square(points.point(first))) {
                first = i;
            }
        }
        m_corral.add(first);
        m_nearest = points.point(first).clone();
        search();
    }

    private static double square(final double[] x) {
        return ScaledFeatures.dot(x, x);
    }

    private void search() {
        for (int step = 0; step < STEPS; step++) {
            final int next = lowest();
            final double gain = square(m_nearest) - m_points.along(m_nearest, next);
            if (gain <= TOLERANCE * Math.max(1, square(m_points.point(next))) || m_corral.contains(next)) {
                return;
            }
            m_corral.add(next);
            m_weights = java.util.Arrays.copyOf(m_weights, m_corral.size());
            reduce();
        }
    }

    private int lowest() {
        int lowest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < m_points.states().length; i++) {
            final double along = m_points.along(m_nearest, i);
            if (along < least) {
                least = along;
                lowest = i;
            }
        }
        return lowest;
    }

    /** Moves to the nearest point of the corral's affine hull, dropping points until that lies inside their convex hull. */
    private void reduce() {
        while (true) {
            final double[] affine = affineMinimum();
            double length = 1;
            for (int i = 0; i < affine.length; i++) {
                if (affine[i] <= TOLERANCE) {
                    length = Math.min(length, m_weights[i] / Math.max(m_weights[i] - affine[i], Double.MIN_NORMAL));
                }
            }
            for (int i = 0; i < affine.length; i++) {
                m_weights[i] += length * (affine[i] - m_weights[i]);
            }
            if (!dropEmpty() || m_corral.size() == 1) {
                break;
            }
        }
        m_nearest = new double[m_points.count()];
        for (int i = 0; i < m_weights.length; i++) {
            for (int k = 0; k < m_nearest.length; k++) {
                m_nearest[k] += m_weights[i] * m_points.point(m_corral.get(i))[k];
            }
        }
    }

    private double[] affineMinimum() {
        final int n = m_corral.size();
        final double[][] system = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            system[n][i] = 1;
            system[i][n] = 1;
            for (int j = 0; j < n; j++) {
                system[i][j] = ScaledFeatures.dot(m_points.point(m_corral.get(i)), m_points.point(m_corral.get(j)));
            }
        }
        final ArrayRealVector right = new ArrayRealVector(n + 1);
        right.setEntry(n, 1);
        return new SingularValueDecomposition(new Array2DRowRealMatrix(system)).getSolver().solve(right)
            .getSubVector(0, n).toArray();
    }

    private boolean dropEmpty() {
        final List<Double> kept = new ArrayList<>();
        final List<Integer> points = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < m_weights.length; i++) {
            if (m_weights[i] > TOLERANCE) {
                kept.add(m_weights[i]);
                points.add(m_corral.get(i));
                sum += m_weights[i];
            }
        }
        final boolean dropped = kept.size() < m_weights.length;
        final double total = sum;
        m_weights = kept.stream().mapToDouble(w -> w / total).toArray();
        m_corral.clear();
        m_corral.addAll(points);
        return dropped;
    }

    double[] point() {
        return m_nearest;
    }

    double distance() {
        return Math.sqrt(square(m_nearest));
    }
}
