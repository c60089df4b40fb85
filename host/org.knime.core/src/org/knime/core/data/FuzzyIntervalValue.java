/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** A trapezoidal fuzzy interval. */
public interface FuzzyIntervalValue extends DataValue {

    /** The lower end of the support. */
    double getMinSupport();

    /** The lower end of the core. */
    double getMinCore();

    /** The upper end of the core. */
    double getMaxCore();

    /** The upper end of the support. */
    double getMaxSupport();

    /** The centre of gravity. */
    double getCenterOfGravity();
}
