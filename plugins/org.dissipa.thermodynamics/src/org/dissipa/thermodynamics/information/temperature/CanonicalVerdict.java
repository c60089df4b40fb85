/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.temperature;

/** Whether one temperature describes some counts. */
public enum CanonicalVerdict {
    /** The test finds no contradiction to a canonical law; that is not a proof of one. */
    NOT_REJECTED,
    /** The counts contradict every canonical law: no single temperature describes them; look at the local values. */
    NOT_CANONICAL,
    /** Fewer than three levels: any counts are canonical, so there is nothing to test. */
    NOT_TESTABLE,
    /** Only the lowest or only the highest energy was seen: β is known from one side alone. */
    ONE_SIDED
}
