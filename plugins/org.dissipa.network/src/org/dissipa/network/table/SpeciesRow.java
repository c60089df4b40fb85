/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

/**
 * One species as a table row.
 *
 * @param name      unique
 * @param initial   initial amount [molecules]; {@code null} (missing) is 0
 * @param chemostat whether the amount is held fixed; {@code null} (missing) is no
 */
public record SpeciesRow(String name, Double initial, Boolean chemostat) {
}
