/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

/** What kind of numbers a tail consists of. */
public enum Support {
    /** Real numbers: densities. */
    CONTINUOUS,
    /** Integers: probabilities. */
    DISCRETE
}
