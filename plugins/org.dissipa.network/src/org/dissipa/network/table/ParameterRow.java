/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

/**
 * One named parameter as a table row.
 *
 * @param name  unique
 * @param value finite
 */
public record ParameterRow(String name, Double value) {
}
