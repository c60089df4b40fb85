/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.Arrays;
import java.util.List;
import org.dissipa.network.expression.Names;

/**
 * A complex: one side of a reaction, a multiset of species such as A + 2 B, or the empty complex ∅.
 * Species are indices into {@link ReactionNetwork#species()}, ascending, each with a positive whole coefficient.
 */
public final class Complex {
    /** The empty complex ∅. */
    public static final Complex EMPTY = new Complex(new int[0], new int[0]);

    private final int[] m_species;
    private final int[] m_coefficients;

    private Complex(final int[] species, final int[] coefficients) {
        m_species = species;
        m_coefficients = coefficients;
    }

    /**
     * A complex from species indices and coefficients; repeated species are added up.
     *
     * @throws NetworkException if a coefficient is not positive or the arrays differ in length
     */
    public static Complex of(final int[] species, final int[] coefficients) {
        if (species.length != coefficients.length) {
            throw new NetworkException("A complex has " + species.length + " species but " + coefficients.length
                + " coefficients; give one coefficient for each species.");
        }
        return sorted(species.clone(), coefficients.clone());
    }

    /** Sorts by insertion, as complexes are small, and adds up repeated species. */
    private static Complex sorted(final int[] species, final int[] coefficients) {
        int n = 0;
        for (int i = 0; i < species.length; i++) {
            requirePositive(coefficients[i]);
            final int s = species[i];
            final int c = coefficients[i];
            int j = n;
            while (j > 0 && species[j - 1] > s) {
                j--;
            }
            if (j > 0 && species[j - 1] == s) {
                coefficients[j - 1] = Math.addExact(coefficients[j - 1], c);
            } else {
                System.arraycopy(species, j, species, j + 1, n - j);
                System.arraycopy(coefficients, j, coefficients, j + 1, n - j);
                species[j] = s;
                coefficients[j] = c;
                n++;
            }
        }
        return new Complex(Arrays.copyOf(species, n), Arrays.copyOf(coefficients, n));
    }

    private static void requirePositive(final int coefficient) {
        if (coefficient <= 0) {
            throw new NetworkException("Stoichiometric coefficient " + coefficient
                + " is not positive; write the species on the other side of the reaction instead.");
        }
    }

    /** Number of different species. */
    public int size() {
        return m_species.length;
    }

    /** Index of the i-th species. */
    public int species(final int i) {
        return m_species[i];
    }

    /** Coefficient of the i-th species. */
    public int coefficient(final int i) {
        return m_coefficients[i];
    }

    /** Coefficient of a species given by its index in the network; 0 where it does not occur. */
    public int coefficientOf(final int speciesIndex) {
        final int i = Arrays.binarySearch(m_species, speciesIndex);
        return i < 0 ? 0 : m_coefficients[i];
    }

    /** Molecularity: the sum of the coefficients. */
    public int order() {
        return Arrays.stream(m_coefficients).sum();
    }

    /** Text form, such as {@code A + 2 B}, or {@code 0} for the empty complex; names that are not plain stand in quotes. */
    public String toText(final List<Species> species) {
        if (m_species.length == 0) {
            return "0";
        }
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < m_species.length; i++) {
            text.append(i == 0 ? "" : " + ");
            text.append(m_coefficients[i] == 1 ? "" : m_coefficients[i] + " ");
            text.append(Names.quote(species.get(m_species[i]).name()));
        }
        return text.toString();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Complex c && Arrays.equals(m_species, c.m_species)
            && Arrays.equals(m_coefficients, c.m_coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(m_species) + Arrays.hashCode(m_coefficients);
    }

    @Override
    public String toString() {
        return Arrays.toString(m_coefficients) + "x" + Arrays.toString(m_species);
    }
}
