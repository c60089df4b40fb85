/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface FuzzyNumberValue extends org.knime.core.data.DataValue {
    double getMinSupport();
    double getCore();
    double getMaxSupport();
}
