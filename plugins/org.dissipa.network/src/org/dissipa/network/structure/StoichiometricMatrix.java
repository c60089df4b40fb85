/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.util.List;
import org.dissipa.network.Complex;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * The stoichiometric matrix S: S[i][r] molecules of species i are made by one forward firing of reaction r, and dx/dt = S J with the
 * net currents J. Reversible reactions have one column. Stored by columns without zeros; memory is linear in the network's size.
 */
public final class StoichiometricMatrix {
    private final int m_rows;
    private final int[][] m_species;
    private final int[][] m_changes;

    private StoichiometricMatrix(final int rows, final int[][] species, final int[][] changes) {
        m_rows = rows;
        m_species = species;
        m_changes = changes;
    }

    /** The matrix of all species, chemostatted ones included, as if the network were closed. */
    public static StoichiometricMatrix closed(final ReactionNetwork network) {
        return of(network, true);
    }

    /** The matrix of the dynamics: rows of chemostatted species are zero. */
    public static StoichiometricMatrix open(final ReactionNetwork network) {
        return of(network, false);
    }

    private static StoichiometricMatrix of(final ReactionNetwork network, final boolean chemostats) {
        final List<Reaction> reactions = network.reactions();
        final int[][] species = new int[reactions.size()][];
        final int[][] changes = new int[reactions.size()][];
        for (int r = 0; r < species.length; r++) {
            final Complex from = reactions.get(r).reactants();
            final Complex to = reactions.get(r).products();
            species[r] = java.util.stream.IntStream.concat(members(from), members(to)).distinct().sorted()
                .filter(s -> to.coefficientOf(s) != from.coefficientOf(s))
                .filter(s -> chemostats || !network.species().get(s).chemostat()).toArray();
            changes[r] = java.util.Arrays.stream(species[r])
                .map(s -> Math.subtractExact(to.coefficientOf(s), from.coefficientOf(s))).toArray();
        }
        return new StoichiometricMatrix(network.species().size(), species, changes);
    }

    private static java.util.stream.IntStream members(final Complex complex) {
        return java.util.stream.IntStream.range(0, complex.size()).map(complex::species);
    }

    /** Number of species. */
    public int rows() {
        return m_rows;
    }

    /** Number of reactions. */
    public int columns() {
        return m_species.length;
    }

    /** Species that reaction r changes, ascending; a copy. */
    public int[] species(final int r) {
        return m_species[r].clone();
    }

    /** Changes of the species of {@link #species(int)}, in the same order, none of them 0; a copy. */
    public int[] changes(final int r) {
        return m_changes[r].clone();
    }

    /** The entry S[i][r]. */
    public int entry(final int i, final int r) {
        final int k = java.util.Arrays.binarySearch(m_species[r], i);
        return k < 0 ? 0 : m_changes[r][k];
    }

    /** The whole matrix by rows, rows() x columns(); for small networks. */
    public int[][] toArray() {
        final int[][] matrix = new int[rows()][columns()];
        for (int r = 0; r < columns(); r++) {
            for (int k = 0; k < m_species[r].length; k++) {
                matrix[m_species[r][k]][r] = m_changes[r][k];
            }
        }
        return matrix;
    }
}
