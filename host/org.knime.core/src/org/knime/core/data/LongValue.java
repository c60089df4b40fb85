/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface LongValue extends org.knime.core.data.DataValue {
    long getLongValue();
}
