/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.Arrays;
import java.util.Optional;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * What became of a maximum-entropy problem.
 *
 * @param feasibility    whether the required means can be met
 * @param law            the law of maximum entropy; empty where they cannot
 * @param nearestMoments the means F_k, or where these cannot be met the attainable ones nearest to them (each f_k scaled to range 1)
 * @param distance       distance of the nearest attainable means in those scaled units; 0 where the means can be met
 */
public record MaximumEntropyFit(Feasibility feasibility, Optional<MaximumEntropyLaw> law, double[] nearestMoments,
    double distance) {

    /**
     * The law.
     *
     * @throws ThermodynamicsException if no law meets the constraints
     */
    public MaximumEntropyLaw orThrow() {
        return law.orElseThrow(() -> new ThermodynamicsException(
            "No law has the required means: they lie outside the convex hull of the states, by " + distance
                + " of the features' ranges. The nearest attainable means are " + Arrays.toString(nearestMoments) + "."));
    }
}
