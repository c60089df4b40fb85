/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface MissingValue extends org.knime.core.data.DataValue {
    String getError();
}
