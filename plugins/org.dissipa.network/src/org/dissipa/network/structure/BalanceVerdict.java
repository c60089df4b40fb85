/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

/**
 * What a test of balance says.
 *
 * @param outcome     the verdict
 * @param conditions  number of independent conditions on the rate constants
 * @param measure     largest violation of a condition [kT]; NaN where there is none to measure
 * @param certificate what proves the verdict, in words
 */
public record BalanceVerdict(Outcome outcome, int conditions, double measure, String certificate) {

    /** Verdicts. */
    public enum Outcome {
        /** The condition holds. */
        HOLDS,
        /** It does not. */
        VIOLATED,
        /** It makes no sense for the network, such as rate constants of laws that have none. */
        NOT_APPLICABLE,
        /** The network is too large for the method. */
        UNDECIDED
    }
}
