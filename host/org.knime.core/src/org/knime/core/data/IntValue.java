/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface IntValue extends org.knime.core.data.DataValue {
    int getIntValue();
}
