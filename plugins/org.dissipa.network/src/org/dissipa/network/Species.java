/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

/**
 * One chemical species.
 *
 * @param name      unique within a network; letters, digits and most punctuation, no white space
 * @param initial   initial amount [molecules]; finite and not negative. Stochastic methods need a whole number and say so
 * @param chemostat whether the amount is held fixed from outside (a chemostatted, "boundary" species)
 */
public record Species(String name, double initial, boolean chemostat) {

    /** @throws NetworkException if the name is blank or holds white space, or the amount is negative or not finite */
    public Species {
        if (name == null || name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
            throw new NetworkException("Species name '" + name + "' is empty or holds white space; "
                + "use a name such as 'ATP' or 'E_bound'.");
        }
        if (!(initial >= 0) || Double.isInfinite(initial)) {
            throw new NetworkException("Initial amount of species " + name + " is " + initial
                + "; it must be a finite number that is not negative.");
        }
        initial += 0.0; // no negative zero
    }

    /** A free species. */
    public static Species of(final String name, final double initial) {
        return new Species(name, initial, false);
    }

    /** The same species with another initial amount. */
    public Species withInitial(final double amount) {
        return new Species(name, amount, chemostat);
    }
}
