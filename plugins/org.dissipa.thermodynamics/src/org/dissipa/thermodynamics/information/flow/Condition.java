/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

/** Whether a condition holds. */
public enum Condition {
    /** It does, within the tolerance. */
    HOLDS,
    /** It does not. */
    FAILS,
    /** The data cannot tell. */
    NOT_TESTABLE
}
