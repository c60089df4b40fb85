/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

/**
 * One directed channel of a network: a reaction read in one direction.
 *
 * @param index    position in {@link ReactionNetwork#channels()}
 * @param reaction index of the reaction
 * @param forward  whether it runs reactants -> products
 * @param from     the complex it consumes
 * @param to       the complex it makes
 * @param law      its propensity
 * @param partner  index of the reverse channel, or -1 where the reaction is irreversible
 * @param name     the reaction's name, with {@code (reverse)} appended for the reverse direction
 */
public record Channel(int index, int reaction, boolean forward, Complex from, Complex to, RateLaw law, int partner,
    String name) {
}
