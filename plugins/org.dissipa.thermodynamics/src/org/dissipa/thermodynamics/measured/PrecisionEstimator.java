/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.dissipa.thermodynamics.measured.ObservedSeries.Path;

/**
 * The estimate by the thermodynamic uncertainty relation: the series is cut into windows of length τ; for a current J counted in each, σ ≥ 2 ⟨J⟩²/(τ Var J).
 *
 * <p>A lower bound in a steady state for every current that changes sign under reversal, however little is seen. Currents are net numbers of changes between pairs of states, combined with weights that make the bound large;
 * the weights come from one half of the windows and are used on the other, both ways round, so that the choice does not flatter the result. Long windows are less biased by their dependence, short ones are more.
 *
 * <p>J. Li, J. M. Horowitz, T. R. Gingrich, N. Fakhri, Nat. Commun. 10, 1666 (2019), doi:10.1038/s41467-019-09631-x; S. K. Manikandan, D. Gupta, S. Krishnamurthy, Phys. Rev. Lett. 124, 120603 (2020), doi:10.1103/PhysRevLett.124.120603.
 */
public final class PrecisionEstimator {
    /** Fewest windows of which anything is estimated. */
    static final int FEWEST = 20;
    private static final int MOST_PAIRS = 200;
    private static final double RIDGE = 1e-3;

    private PrecisionEstimator() {
        // one function
    }

    /**
     * The estimate from a series.
     *
     * @param window τ [time]; 0 for a hundredth of the time observed, or the length of the shortest trajectory if that is less
     */
    public static DissipationEstimate estimate(final ObservedSeries series, final double window) {
        final double length = window > 0 ? window
            : Math.min(series.time() / 100, series.paths().stream().mapToDouble(Path::length).min().orElseThrow());
        final List<int[]> pairs = pairs(series);
        final double[][] currents = windows(series, length, pairs);
        final String conditions = "steady state; any part of the system may be hidden; windows of " + length + " long against memory for the error to be right";
        final String reference = "Li et al. 2019, doi:10.1038/s41467-019-09631-x; Horowitz, Gingrich 2017, doi:10.1103/PhysRevE.96.020103";
        if (currents.length < FEWEST || pairs.isEmpty()) {
            return new DissipationEstimate("uncertainty relation", Double.NaN, Double.NaN, Double.NaN, currents.length, false,
                pairs.isEmpty() ? "no change of state was seen" : currents.length + " windows are fewer than " + FEWEST + "; choose shorter ones", conditions, reference);
        }
        final double[] halves = {crossed(currents, length, 0), crossed(currents, length, 1)};
        final double[] errors = {crossedError(currents, length, 0), crossedError(currents, length, 1)};
        final double value = (halves[0] + halves[1]) / 2;
        return new DissipationEstimate("uncertainty relation", value, value, Math.hypot(errors[0], errors[1]) / 2, currents.length, true,
            "the most precise of " + pairs.size() + " currents together, chosen on one half of the windows and measured on the other", conditions, reference);
    }

    /** Pairs of states with the most changes between them. */
    private static List<int[]> pairs(final ObservedSeries series) {
        final long[][] counts = series.counts();
        final List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < i; j++) {
                if (counts[i][j] + counts[j][i] > 0) {
                    pairs.add(new int[]{j, i});
                }
            }
        }
        pairs.sort((a, b) -> Long.compare(counts[b[0]][b[1]] + counts[b[1]][b[0]], counts[a[0]][a[1]] + counts[a[1]][a[0]]));
        return pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()));
    }

    /** Net changes by window and pair. */
    private static double[][] windows(final ObservedSeries series, final double length, final List<int[]> pairs) {
        final int[][] index = new int[series.states().size()][series.states().size()];
        for (int p = 0; p < pairs.size(); p++) {
            index[pairs.get(p)[0]][pairs.get(p)[1]] = p + 1;
            index[pairs.get(p)[1]][pairs.get(p)[0]] = -p - 1;
        }
        final List<double[]> windows = new ArrayList<>();
        for (final Path path : series.paths()) {
            final int n = (int)Math.floor(path.length() / length * (1 + 1e-12));
            final double[][] ofPath = new double[n][pairs.size()];
            for (int k = 1; k < path.states().length; k++) {
                final int at = (int)((path.times()[k] - path.times()[0]) / length);
                final int p = index[path.states()[k - 1]][path.states()[k]];
                if (at < n && p != 0) {
                    ofPath[at][Math.abs(p) - 1] += Integer.signum(p);
                }
            }
            windows.addAll(Arrays.asList(ofPath));
        }
        return windows.toArray(double[][]::new);
    }

    private static UncertaintyEstimate measured(final double[][] windows, final double length, final int half) {
        final double[] weights = weights(part(windows, 1 - half));
        return UncertaintyEstimate.ofKnownEntropy(
            Arrays.stream(part(windows, half)).mapToDouble(w -> new ArrayRealVector(w, false).dotProduct(new ArrayRealVector(weights, false))).toArray(), 2, length);
    }

    private static double crossed(final double[][] windows, final double length, final int half) {
        final double product = measured(windows, length, half).value();
        return product > 0 ? 4 / (product * length) : 0;
    }

    /** By the delta method from the relative error of Var/⟨J⟩²; the whole value where the mean is hardly resolved. */
    private static double crossedError(final double[][] windows, final double length, final int half) {
        final UncertaintyEstimate estimate = measured(windows, length, half);
        final double value = crossed(windows, length, half);
        return estimate.resolved() ? value * estimate.standardError() / estimate.value() : value;
    }

    private static double[][] part(final double[][] windows, final int half) {
        final int middle = windows.length / 2;
        return half == 0 ? Arrays.copyOfRange(windows, 0, middle) : Arrays.copyOfRange(windows, middle, windows.length);
    }

    /** C⁻¹J with a small ridge. */
    private static double[] weights(final double[][] windows) {
        final int n = windows[0].length;
        final double[] mean = new double[n];
        for (final double[] w : windows) {
            for (int a = 0; a < n; a++) {
                mean[a] += w[a] / windows.length;
            }
        }
        final double[][] covariance = new double[n][n];
        double trace = 0;
        for (final double[] w : windows) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    covariance[a][b] += (w[a] - mean[a]) * (w[b] - mean[b]) / (windows.length - 1);
                }
                trace += (w[a] - mean[a]) * (w[a] - mean[a]) / (windows.length - 1);
            }
        }
        for (int a = 0; a < n; a++) {
            covariance[a][a] += RIDGE * trace / n + 1e-12;
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 0).getSolver().solve(new ArrayRealVector(mean, false))
            .toArray();
    }
}
