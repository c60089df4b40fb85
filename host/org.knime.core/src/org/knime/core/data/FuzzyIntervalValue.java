/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface FuzzyIntervalValue extends org.knime.core.data.DataValue {
    double getMinSupport();
    double getMinCore();
    double getMaxCore();
    double getMaxSupport();
    double getCenterOfGravity();
}
