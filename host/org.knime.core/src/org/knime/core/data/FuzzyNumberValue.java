/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** A triangular fuzzy number. */
public interface FuzzyNumberValue extends DataValue {

    /** The lower end of the support. */
    double getMinSupport();

    /** The core. */
    double getCore();

    /** The upper end of the support. */
    double getMaxSupport();
}
