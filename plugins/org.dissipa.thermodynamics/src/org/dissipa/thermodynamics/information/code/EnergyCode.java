/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import java.util.stream.IntStream;

import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Code lengths against energies: the least-squares line ℓ_i = offset + slope·E_i through ideal lengths −log₂ p_i.
 *
 * <p>In a canonical state the line is exact, with slope 1/(T ln 2) and offset ln Z/ln 2: affine in E, not proportional. Only E/T can be told
 * from p; any positive law becomes canonical with E := −T ln p + const, so the line says something only where the energies are measured
 * independently. Whether counts are canonical is a matter of the G-test (CanonicalFit), not of R².
 *
 * @param slope    bit an energy; n the number of states used
 * @param offset   bit
 * @param rSquared share of the variance of the lengths that the line explains; 1 for equal lengths met exactly
 */
public record EnergyCode(Estimate slope, Estimate offset, double rSquared) {

    /** How states enter the line. */
    public enum Weighting {
        /** All states alike. */
        EQUAL,
        /** By probability: rare states, whose lengths are known badly, count little. */
        PROBABILITY
    }

    /**
     * Fits the line. States of probability 0 have no length and take no part. Standard errors come from the scatter about the line.
     *
     * @throws ThermodynamicsException if numbers of states differ, or fewer than two different energies have positive probability
     */
    public static EnergyCode of(final double[] energies, final DiscreteLaw law, final Weighting weighting) {
        if (energies.length != law.states()) {
            throw new ThermodynamicsException(energies.length + " energies were given for " + law.states() + " states; give one a state.");
        }
        final int[] used = IntStream.range(0, energies.length).filter(i -> law.probability(i) > 0).toArray();
        if (IntStream.of(used).mapToDouble(i -> energies[i]).distinct().count() < 2) {
            throw new ThermodynamicsException(used.length
                + " states have positive probability, all of one energy; a line needs two different energies.");
        }
        final double[] x = IntStream.of(used).mapToDouble(i -> energies[i]).toArray();
        final double[] y = IntStream.of(used).mapToDouble(new IdealCode(law)::length).toArray();
        final DiscreteLaw weights = weighting == Weighting.EQUAL ? DiscreteLaw.uniform(used.length)
            : DiscreteLaw.ofWeights(IntStream.of(used).mapToDouble(law::probability).toArray());
        return line(x, y, weights);
    }

    private static EnergyCode line(final double[] x, final double[] y, final DiscreteLaw weights) {
        final int n = x.length;
        final double meanX = weights.mean(x);
        final double meanY = weights.mean(y);
        final double xx = weights.variance(x);
        final double yy = weights.variance(y);
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xy += weights.probability(i) * (x[i] - meanX) * (y[i] - meanY);
        }
        final double slope = xy / xx;
        double rest = 0;
        double slopeVariance = 0;
        double offsetVariance = 0;
        for (int i = 0; i < n; i++) {
            final double residual = y[i] - meanY - slope * (x[i] - meanX);
            final double leverage = weights.probability(i) * (x[i] - meanX) / xx;
            final double level = weights.probability(i) - meanX * leverage;
            rest += weights.probability(i) * residual * residual;
            slopeVariance += leverage * leverage * residual * residual;
            offsetVariance += level * level * residual * residual;
        }
        final double inflation = n > 2 ? Math.sqrt((double)n / (n - 2)) : Double.POSITIVE_INFINITY;
        return new EnergyCode(new Estimate(slope, inflation * Math.sqrt(slopeVariance), n),
            new Estimate(meanY - slope * meanX, inflation * Math.sqrt(offsetVariance), n), yy > 0 ? 1 - rest / yy : 1);
    }

    /** T = 1/(slope ln 2) [energy]; ∞ where the slope is 0. */
    public double temperature() {
        return slope.value() == 0 ? Double.POSITIVE_INFINITY : 1 / (slope.value() * Math.log(2));
    }

    /** ln Z = offset·ln 2. */
    public double logPartition() {
        return offset.value() * Math.log(2);
    }
}
