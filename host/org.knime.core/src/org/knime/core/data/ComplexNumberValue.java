/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface ComplexNumberValue extends org.knime.core.data.DataValue {
    double getRealValue();
    double getImaginaryValue();
}
