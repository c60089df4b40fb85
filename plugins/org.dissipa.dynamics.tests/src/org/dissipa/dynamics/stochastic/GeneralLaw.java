/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.dissipa.network.RateLaw;
import org.dissipa.network.Species;

/** A rate law for tests: any function of the counts. */
public record GeneralLaw(ToDoubleFunction<long[]> function, int... reads) implements RateLaw {

    @Override
    public double propensity(final long[] counts, final double volume) {
        return function.applyAsDouble(counts);
    }

    @Override
    public double meanField(final double[] amounts, final double volume) {
        return function.applyAsDouble(java.util.Arrays.stream(amounts).mapToLong(Math::round).toArray());
    }

    @Override
    public Gradient gradient() {
        return (amounts, volume, gradient) -> {
            for (int i = 0; i < reads.length; i++) {
                final double[] more = amounts.clone();
                more[reads[i]] += 1;
                gradient[i] = meanField(more, volume) - meanField(amounts, volume);
            }
        };
    }

    @Override
    public int[] dependencies() {
        return reads.clone();
    }

    @Override
    public List<String> parameterNames() {
        return List.of();
    }

    @Override
    public RateLaw withParameters(final Map<String, Double> values) {
        return this;
    }

    @Override
    public String toText(final List<Species> species) {
        return "law";
    }
}
