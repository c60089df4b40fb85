/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

public interface CellCollection {
}
