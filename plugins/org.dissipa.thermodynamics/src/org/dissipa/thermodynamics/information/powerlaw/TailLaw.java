/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import java.util.Map;

/** A law of numbers x ≥ x_min, normalised there. */
public interface TailLaw {

    /** Which one. */
    TailModel model();

    /** Start of the tail. */
    double xMin();

    /** Parameters by name, in order. */
    Map<String, Double> parameters();

    /** ln of the density, or of the probability of an integer. */
    double logDensity(double x);

    /** P(X ≥ x) for x ≥ x_min. */
    double ccdf(double x);
}
