/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Sites first … last of the integers with walls, or all integers.
 *
 * @param first first site
 * @param last  last site
 * @param left  wall at the first site; {@code null} on the whole line
 * @param right wall at the last site; {@code null} on the whole line
 */
public record Lattice(int first, int last, Wall left, Wall right) {

    /** @throws ThermodynamicsException if there are fewer than 3 sites, or one end alone is periodic or without a wall */
    public Lattice {
        if ((long)last - first < 2) {
            throw new ThermodynamicsException("A lattice from site " + first + " to " + last
                + " was asked for; it needs at least 3 sites.");
        }
        if ((left == null) != (right == null) || (left == Wall.PERIODIC) != (right == Wall.PERIODIC)) {
            throw new ThermodynamicsException("Walls are " + left + " on the left and " + right
                + " on the right; either both ends are periodic or none, and either both have a wall or none.");
        }
    }

    /** All integers. */
    public static Lattice line() {
        return new Lattice(Integer.MIN_VALUE, Integer.MAX_VALUE, null, null);
    }

    /** Sites between walls of one kind. */
    public static Lattice between(final int first, final int last, final Wall walls) {
        return new Lattice(first, last, walls, walls);
    }

    /** Whether there are no walls. */
    public boolean unbounded() {
        return left == null;
    }

    /** Number of sites; −1 on the whole line. */
    public int sites() {
        return unbounded() ? -1 : last - first + 1;
    }

    /** Whether a walker at this site never leaves it. */
    boolean holds(final int site) {
        return left == Wall.ABSORBING && site == first || right == Wall.ABSORBING && site == last;
    }

    /** Where a step of −1, 0 or +1 leads. */
    int target(final int site, final int move) {
        if (unbounded() || move == 0) {
            return site + move;
        }
        if (holds(site)) {
            return site;
        }
        final int next = site + move;
        if (next < first) {
            return left == Wall.PERIODIC ? last : site;
        }
        if (next > last) {
            return right == Wall.PERIODIC ? first : site;
        }
        return next;
    }
}
