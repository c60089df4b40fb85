/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

/** What energy and entropy of an open system do over an interval. */
public enum Regime {
    /** Neither changes and nothing is dissipated. */
    EQUILIBRIUM,
    /** Neither changes; what is produced is exported. */
    DRIVEN_STEADY_STATE,
    /** Energy is gained and entropy falls: dS/dU &lt; 0, the sign of a negative information temperature. */
    STORING_AND_ORDERING,
    /** Energy is gained and entropy rises. */
    STORING_AND_DISORDERING,
    /** Energy is lost and entropy falls, as when a warm system cools. */
    RELEASING_AND_ORDERING,
    /** Energy is lost and entropy rises: dS/dU &lt; 0, as when an inverted population relaxes. */
    RELEASING_AND_DISORDERING,
    /** One of the two changes alone. */
    MIXED
}
