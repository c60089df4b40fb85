/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.Percentiles;
import org.dissipa.thermodynamics.information.Replicates;

/**
 * A robust line y = a + b x: b the median of all pairwise slopes, a the median of y − b x.
 *
 * <p>Tolerates up to 29 % outliers. Noise in x biases b towards 0. The interval of b resamples the residuals in moving blocks of length
 * ⌈n^{1/3}⌉, so that noise correlated over shorter times does no harm; it is approximate for fewer than some 50 points.
 *
 * <p>Cost: n²/2 slopes a fit. P. K. Sen, J. Am. Stat. Assoc. 63, 1379 (1968), doi:10.1080/01621459.1968.10480934; H. R. Künsch, Ann. Stat. 17, 1217
 * (1989), doi:10.1214/aos/1176347265.
 */
public final class TheilSen {
    private final double[] m_x;
    private final double[] m_residuals;
    private final double m_slope;
    private final double m_intercept;

    private TheilSen(final double[] x, final double[] y) {
        m_x = x;
        m_slope = slope(x, y);
        final double[] offsets = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            offsets[i] = y[i] - m_slope * x[i];
        }
        m_intercept = median(offsets);
        m_residuals = Arrays.stream(offsets).map(offset -> offset - m_intercept).toArray();
    }

    /**
     * The line through some points in order of time.
     *
     * @throws ThermodynamicsException if there are fewer than 3 points or all x are equal
     */
    public static TheilSen of(final double[] x, final double[] y) {
        if (x.length < 3 || x.length != y.length) {
            throw new ThermodynamicsException("A line through " + x.length + " x and " + y.length
                + " y values was asked for; give at least 3 of each, as many.");
        }
        if (Arrays.stream(x).distinct().count() < 2) {
            throw new ThermodynamicsException("All " + x.length + " abscissas equal " + x[0] + "; a slope needs two different ones.");
        }
        return new TheilSen(x.clone(), y);
    }

    /** b. */
    public double slope() {
        return m_slope;
    }

    /** a. */
    public double intercept() {
        return m_intercept;
    }

    /** Median of |y − a − b x|. */
    public double scatter() {
        return median(Arrays.stream(m_residuals).map(Math::abs).toArray());
    }

    /** Percentile interval of b. */
    public ConfidenceInterval slopeInterval(final double level, final int replicates, final long seed, final Monitor monitor) {
        final int block = (int)Math.ceil(Math.cbrt(m_x.length));
        final double[][] slopes = Replicates.run(replicates, seed, monitor,
            random -> new double[] {slope(m_x, resampled(block, random))});
        return Percentiles.interval(Replicates.column(slopes, 0), level);
    }

    private double[] resampled(final int block, final RandomStream random) {
        final int n = m_x.length;
        final double[] y = new double[n];
        for (int i = 0; i < n; i += block) {
            final int start = random.nextInt(n - block + 1);
            for (int j = 0; j < block && i + j < n; j++) {
                y[i + j] = m_slope * m_x[i + j] + m_residuals[start + j];
            }
        }
        return y;
    }

    private static double slope(final double[] x, final double[] y) {
        final double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = (y[i] - y[j]) / (x[i] - x[j]);
                }
            }
        }
        return median(Arrays.copyOf(slopes, count));
    }

    /** The median, by quickselect; reorders its argument. */
    private static double median(final double[] values) {
        final int half = values.length / 2;
        final double upper = select(values, half);
        if (values.length % 2 == 1) {
            return upper;
        }
        double lower = values[0];
        for (int i = 1; i < half; i++) {
            lower = Math.max(lower, values[i]);
        }
        return (lower + upper) / 2;
    }

    /** The value of a rank; all before it are not greater afterwards. */
    private static double select(final double[] values, final int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            final double pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    final double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }
}
