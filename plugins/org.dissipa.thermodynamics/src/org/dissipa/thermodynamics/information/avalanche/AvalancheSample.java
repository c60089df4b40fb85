/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.List;

import org.dissipa.thermodynamics.Estimate;

/**
 * Avalanches of one run, one after another.
 *
 * @param avalanches in order of time, those of size 0 included
 * @param steps      number of grains or drives that caused them
 */
public record AvalancheSample(List<Avalanche> avalanches, long steps) {
    private static final int BATCHES = 64;

    /** Keeps an unmodifiable copy. */
    public AvalancheSample {
        avalanches = List.copyOf(avalanches);
    }

    /** Mean size over all steps, its standard error from 64 batch means, since avalanches that follow each other are not independent. */
    public Estimate meanSize() {
        return mean(avalanche -> avalanche.size());
    }

    /** Mean loss over the edge. */
    public Estimate meanLost() {
        return mean(Avalanche::lost);
    }

    private Estimate mean(final java.util.function.ToDoubleFunction<Avalanche> quantity) {
        final double[] batches = new double[Math.min(BATCHES, avalanches.size())];
        for (int b = 0; b < batches.length; b++) {
            final int from = (int)((long)avalanches.size() * b / batches.length);
            final int to = (int)((long)avalanches.size() * (b + 1) / batches.length);
            batches[b] = avalanches.subList(from, to).stream().mapToDouble(quantity).sum() / (to - from);
        }
        final Estimate mean = Estimate.ofMean(batches);
        return new Estimate(mean.value(), mean.standardError(), avalanches.size());
    }

    /** Sizes of the avalanches that toppled at least one site. */
    public double[] sizes() {
        return avalanches.stream().filter(a -> a.size() > 0).mapToDouble(Avalanche::size).toArray();
    }

    /** Their durations [rounds]. */
    public double[] durations() {
        return avalanches.stream().filter(a -> a.size() > 0).mapToDouble(Avalanche::duration).toArray();
    }

    /** Their areas [sites]. */
    public double[] areas() {
        return avalanches.stream().filter(a -> a.size() > 0).mapToDouble(Avalanche::area).toArray();
    }
}
