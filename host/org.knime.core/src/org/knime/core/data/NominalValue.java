/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** Marks the values of which a table's spec keeps the list. */
public interface NominalValue extends DataValue {
}
