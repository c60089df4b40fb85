/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

/** How amounts in an SBML file become molecule counts. */
public enum Amounts {
    /** One unit of substance is one molecule, whatever the unit is called; a note says so where the unit is not {@code item}. */
    AS_WRITTEN,
    /** Amounts in mole, millimole and so on are multiplied by the Avogadro constant; other units must be {@code item} or dimensionless. */
    MOLECULES
}
