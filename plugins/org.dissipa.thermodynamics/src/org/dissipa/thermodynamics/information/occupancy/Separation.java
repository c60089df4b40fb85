/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

/** Whether a threshold parts the data without overlap, which leaves β known from one side alone. */
public enum Separation {
    /** Occurrences and failures overlap in energy: the estimate is finite. */
    NONE,
    /** Events occur below a threshold and fail above it: β is +∞ by likelihood. */
    OCCUPIED_BELOW,
    /** Events occur above a threshold and fail below it: β is −∞ by likelihood. */
    OCCUPIED_ABOVE,
    /** Events always occur, or never: nothing is known of β. */
    CONSTANT
}
