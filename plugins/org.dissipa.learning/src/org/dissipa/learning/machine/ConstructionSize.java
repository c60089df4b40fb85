/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

/**
 * How large the network of a construction will be, known before it is built.
 *
 * @param species      number of species
 * @param reactions    number of reactions, a reversible one counting once
 * @param channels     number of directed channels
 * @param molecularity largest number of molecules on one side of a reaction
 */
public record ConstructionSize(double species, double reactions, double channels, int molecularity) {
}
