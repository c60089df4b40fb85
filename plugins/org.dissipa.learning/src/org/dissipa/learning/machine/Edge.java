/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import org.dissipa.learning.LearningException;

/**
 * A weighted edge of a Boltzmann machine, with ends ordered i &lt; j.
 *
 * @param i      first unit
 * @param j      second unit
 * @param weight wᵢⱼ [kT]; positive weights repel (convention E = + Σ w x x)
 */
public record Edge(int i, int j, double weight) {

    /** Orders the ends. @throws LearningException if both ends are the same unit or the weight is not finite */
    public Edge {
        if (i == j || Math.min(i, j) < 0) {
            throw new LearningException("An edge joins units " + i + " and " + j
                + "; it must join two different units numbered from 0. A unit's own energy is its bias.");
        }
        if (!Double.isFinite(weight)) {
            throw new LearningException("The weight between units " + i + " and " + j + " is " + weight
                + "; it must be a finite number.");
        }
        final int low = Math.min(i, j);
        j = Math.max(i, j);
        i = low;
    }

    /** The same edge with another weight. */
    public Edge withWeight(final double value) {
        return new Edge(i, j, value);
    }
}
