/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.learning.LearningException;

/**
 * A probability law of the counts of a few species, listed by ascending counts.
 */
public final class CountLaw {
    private final List<String> m_species;
    private final long[][] m_counts;
    private final double[] m_probability;

    private CountLaw(final List<String> species, final long[][] counts, final double[] probability) {
        m_species = species;
        m_counts = counts;
        m_probability = probability;
    }

    /**
     * A law of given cells.
     *
     * @param species       names
     * @param counts        one array a cell, one count a species; no cell twice
     * @param probabilities of the cells, not negative; divided by their sum
     * @throws LearningException if lengths differ, a cell occurs twice or no probability is positive
     */
    public static CountLaw of(final List<String> species, final long[][] counts, final double[] probabilities) {
        final Map<long[], Double> cells = new TreeMap<>(Arrays::compare);
        double total = 0;
        for (int k = 0; k < counts.length; k++) {
            if (counts.length != probabilities.length || counts[k].length != species.size() || !(probabilities[k] >= 0)
                || cells.put(counts[k].clone(), probabilities[k]) != null) {
                throw new LearningException("Cell " + Arrays.toString(counts[k]) + " of the law of " + species
                    + " does not fit: each needs one count a species and a probability that is not negative, and may occur once.");
            }
            total += probabilities[k];
        }
        if (!(total > 0) || Double.isInfinite(total)) {
            throw new LearningException("The probabilities of the law of " + species + " add up to " + total
                + "; they must have a finite positive sum.");
        }
        final double sum = total;
        return new CountLaw(List.copyOf(species), cells.keySet().toArray(long[][]::new),
            cells.values().stream().mapToDouble(p -> p / sum).toArray());
    }

    static CountLaw project(final StateLaw law, final int[] species) {
        if (species.length == 0) {
            throw new LearningException("No species was chosen for the marginal law; choose at least one.");
        }
        final Map<long[], CompensatedSum> cells = new TreeMap<>(Arrays::compare);
        final var space = law.reachabilityClass().space();
        for (int s = 0; s < law.size(); s++) {
            final long[] key = new long[species.length];
            for (int a = 0; a < key.length; a++) {
                key[a] = space.count(s, species[a]);
            }
            cells.computeIfAbsent(key, k -> new CompensatedSum()).add(law.probability(s));
        }
        final List<String> names = new ArrayList<>();
        for (final int i : species) {
            names.add(space.species().get(i).name());
        }
        return new CountLaw(List.copyOf(names), cells.keySet().toArray(long[][]::new),
            cells.values().stream().mapToDouble(CompensatedSum::value).toArray());
    }

    /** Names of the species. */
    public List<String> species() {
        return m_species;
    }

    /** Number of different counts. */
    public int size() {
        return m_probability.length;
    }

    /** The counts of cell k, one a species. */
    public long[] counts(final int k) {
        return m_counts[k].clone();
    }

    /** Probability of cell k. */
    public double probability(final int k) {
        return m_probability[k];
    }

    /** Probability of given counts; 0 where they cannot be reached. */
    public double probabilityOf(final long... counts) {
        final int k = Arrays.binarySearch(m_counts, counts, Arrays::compare);
        return k < 0 ? 0 : m_probability[k];
    }

    /** Probabilities of all cells. */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /**
     * Distance of this law p from another law q of the same species, over the cells of both.
     *
     * @throws LearningException if the species differ
     */
    public double divergence(final Divergence kind, final CountLaw other) {
        if (!m_species.equals(other.m_species)) {
            throw new LearningException("A law of " + m_species + " cannot be compared with one of " + other.m_species
                + "; choose the same species in both.");
        }
        final Map<long[], double[]> cells = new TreeMap<>(Arrays::compare);
        for (int k = 0; k < size(); k++) {
            cells.computeIfAbsent(m_counts[k], c -> new double[2])[0] = m_probability[k];
        }
        for (int k = 0; k < other.size(); k++) {
            cells.computeIfAbsent(other.m_counts[k], c -> new double[2])[1] = other.m_probability[k];
        }
        return kind.of(cells.values().stream().mapToDouble(c -> c[0]).toArray(),
            cells.values().stream().mapToDouble(c -> c[1]).toArray());
    }
}
