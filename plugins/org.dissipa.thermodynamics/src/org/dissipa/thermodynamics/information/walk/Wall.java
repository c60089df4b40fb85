/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

/** What happens at the end of a lattice. */
public enum Wall {
    /** A step beyond the last site leaves the walker where it is. */
    REFLECTING,
    /** A walker that has reached the last site stays there for ever. */
    ABSORBING,
    /** A step beyond the last site leads to the first; both ends are periodic or none. */
    PERIODIC
}
