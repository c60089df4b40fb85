/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.List;
import java.util.Map;

/** Checks weights given by name and lays them out by index. */
final class MechanismWeights {
    private MechanismWeights() {
    }

    static double[] of(final List<String> names, final Map<String, Double> weights, final String current) {
        final double[] weight = new double[names.size()];
        boolean any = false;
        for (final Map.Entry<String, Double> entry : weights.entrySet()) {
            final int i = names.indexOf(entry.getKey());
            if (i < 0) {
                throw new ThermodynamicsException("Current " + current + " weighs the reaction " + entry.getKey()
                    + ", which does not exist; there are " + String.join(", ", names) + ".");
            }
            if (!Double.isFinite(entry.getValue())) {
                throw new ThermodynamicsException("Current " + current + " gives reaction " + entry.getKey() + " the weight "
                    + entry.getValue() + "; a weight must be a finite number.");
            }
            weight[i] = entry.getValue();
            any |= weight[i] != 0;
        }
        if (!any) {
            throw new ThermodynamicsException("Current " + current
                + " has no weight other than 0; give at least one reaction a weight.");
        }
        return weight;
    }
}
