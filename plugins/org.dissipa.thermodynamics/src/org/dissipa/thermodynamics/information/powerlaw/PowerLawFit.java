/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Estimate;

/**
 * A power law fitted to the tail of a sample. That it fits is no evidence of criticality; see {@link #plausibility}, {@link #comparisons} and
 * {@link FiniteSizeScaling}.
 *
 * @param sample        the data
 * @param law           the fitted law
 * @param alpha         its exponent, with the standard error at this x_min; the choice of x_min adds to it
 * @param distance      Kolmogorov–Smirnov distance D on the tail
 * @param logLikelihood of the tail
 * @param candidates    number of x_min tried; 1 where it was given
 * @param options       how x_min was chosen
 */
public record PowerLawFit(TailSample sample, PowerLaw law, Estimate alpha, double distance, double logLikelihood,
    int candidates, PowerLawFitter options) {

    /** x_min. */
    public double xMin() {
        return law.xMin();
    }

    /** How many numbers are at least x_min. */
    public long tailSize() {
        return alpha.n();
    }

    /** The p-value of D by semi-parametric bootstrap; see {@link Plausibility}. */
    public Plausibility plausibility(final int replicates, final long seed, final Monitor monitor) {
        return Plausibility.of(this, replicates, seed, monitor);
    }

    /** The power law against each other law of the same tail. */
    public List<TailComparison> comparisons() {
        return TailComparison.of(this);
    }
}
