/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * How moments of avalanche sizes grow with the size L of the system: ⟨s^q⟩ ~ L^{σ(q)}; simple scaling P(s) = s^{−τ} G(s/L^D) means
 * σ(q) = D (q + 1 − τ) for q &gt; τ − 1.
 *
 * <p>A straight log-log plot at one L is no evidence of criticality: a critical system has a cutoff that grows with L. Slopes by least squares of
 * ln⟨s^q⟩ on ln L weighted with the moments' errors; their standard errors grow with the scatter about the line where that is larger.
 * M. De Menech, A. L. Stella, C. Tebaldi, Phys. Rev. E 58, R2677 (1998), doi:10.1103/PhysRevE.58.R2677.
 *
 * @param exponents σ(1), σ(2), …
 * @param dimension D = σ(3) − σ(2), by which the cutoff grows
 * @param tau       τ = 3 − σ(2)/D
 */
public record FiniteSizeScaling(List<Estimate> exponents, Estimate dimension, Estimate tau) {
    private static final int ORDERS = 3;

    /**
     * From avalanche sizes at several system sizes.
     *
     * @param sizes samples by L
     * @throws ThermodynamicsException if there are fewer than three L, or a sample has fewer than 100 avalanches
     */
    public static FiniteSizeScaling of(final SortedMap<Integer, double[]> sizes) {
        if (sizes.size() < 3) {
            throw new ThermodynamicsException("Avalanches of " + sizes.size() + " system sizes were given; scaling needs at least three.");
        }
        final List<Estimate> exponents = new ArrayList<>();
        for (int q = 1; q <= ORDERS; q++) {
            exponents.add(slope(logMoments(sizes, q)));
        }
        final Estimate second = exponents.get(1);
        final Estimate third = exponents.get(2);
        final double dimension = third.value() - second.value();
        final double error = Math.hypot(third.standardError(), second.standardError());
        final double tauError = Math.hypot(second.standardError() / dimension, second.value() / dimension / dimension * error);
        return new FiniteSizeScaling(List.copyOf(exponents), new Estimate(dimension, error, second.n()),
            new Estimate(3 - second.value() / dimension, tauError, second.n()));
    }

    private static SortedMap<Integer, Estimate> logMoments(final SortedMap<Integer, double[]> sizes, final int order) {
        final SortedMap<Integer, Estimate> result = new TreeMap<>();
        sizes.forEach((length, sample) -> {
            if (sample.length < 100) {
                throw new ThermodynamicsException(sample.length + " avalanches were given for size " + length + "; give at least 100.");
            }
            final double[] powers = new double[sample.length];
            for (int i = 0; i < powers.length; i++) {
                powers[i] = Math.pow(sample[i], order);
            }
            final Estimate moment = Estimate.ofMean(powers);
            if (!(moment.value() > 0)) {
                throw new ThermodynamicsException("All avalanches at size " + length + " have size 0; scaling needs some that are larger.");
            }
            result.put(length, new Estimate(Math.log(moment.value()),
                Math.max(moment.standardError() / moment.value(), 1e-12), moment.n()));
        });
        return result;
    }

    private static Estimate slope(final SortedMap<Integer, Estimate> points) {
        double w = 0;
        double x = 0;
        double y = 0;
        for (final var point : points.entrySet()) {
            final double weight = weight(point.getValue());
            w += weight;
            x += weight * Math.log(point.getKey());
            y += weight * point.getValue().value();
        }
        double xx = 0;
        double xy = 0;
        for (final var point : points.entrySet()) {
            final double dx = Math.log(point.getKey()) - x / w;
            xx += weight(point.getValue()) * dx * dx;
            xy += weight(point.getValue()) * dx * (point.getValue().value() - y / w);
        }
        final double slope = xy / xx;
        double scatter = 0;
        long n = 0;
        for (final var point : points.entrySet()) {
            final double miss = point.getValue().value() - y / w - slope * (Math.log(point.getKey()) - x / w);
            scatter += weight(point.getValue()) * miss * miss;
            n += point.getValue().n();
        }
        return new Estimate(slope, Math.sqrt(Math.max(1, scatter / (points.size() - 2)) / xx), n);
    }

    private static double weight(final Estimate point) {
        return 1 / (point.standardError() * point.standardError());
    }
}
