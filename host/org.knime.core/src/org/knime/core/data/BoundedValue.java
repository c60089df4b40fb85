/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

public interface BoundedValue extends org.knime.core.data.DataValue {
}
