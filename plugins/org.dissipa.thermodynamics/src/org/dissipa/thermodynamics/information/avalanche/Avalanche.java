/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

/**
 * One avalanche of a lattice model.
 *
 * @param size     number of topplings
 * @param area     number of different sites that toppled
 * @param duration number of rounds, in each of which all unstable sites topple at once
 * @param lost     what left over the edge: grains, or force
 */
public record Avalanche(long size, int area, int duration, double lost) {
}
