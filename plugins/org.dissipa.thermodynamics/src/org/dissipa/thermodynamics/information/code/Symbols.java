/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A sequence of symbols 0 … K − 1 with their names and counts. Immutable.
 */
public final class Symbols {
    private final List<String> m_names;
    private final int[] m_sequence;
    private final long[] m_counts;

    private Symbols(final List<String> names, final int[] sequence) {
        m_names = names;
        m_sequence = sequence;
        m_counts = new long[names.size()];
        for (final int symbol : sequence) {
            m_counts[symbol]++;
        }
    }

    /**
     * The characters (Unicode code points) of a text; the alphabet is those that occur, in Unicode order.
     *
     * @throws ThermodynamicsException if the text is empty
     */
    public static Symbols ofText(final String text) {
        if (text.isEmpty()) {
            throw new ThermodynamicsException("The text is empty; a code needs at least one character.");
        }
        final int[] alphabet = text.codePoints().sorted().distinct().toArray();
        final int[] sequence = text.codePoints().map(c -> Arrays.binarySearch(alphabet, c)).toArray();
        return new Symbols(IntStream.of(alphabet).mapToObj(Character::toString).toList(), sequence);
    }

    /**
     * A sequence made of counts alone, symbol after symbol; every code here has the same length for any order, up to a bit or two.
     *
     * @throws ThermodynamicsException if the numbers of names and counts differ, a count is negative, or their sum is not between 1 and 10⁸
     */
    public static Symbols ofCounts(final List<String> names, final long... counts) {
        final long total = Arrays.stream(counts).sum();
        if (names.size() != counts.length || Arrays.stream(counts).anyMatch(c -> c < 0) || total < 1 || total > 100_000_000) {
            throw new ThermodynamicsException(names.size() + " names and counts " + Arrays.toString(counts)
                + " were given; give one name a count, no negative count, and 1 to 10^8 symbols in all.");
        }
        final int[] sequence = new int[(int)total];
        int position = 0;
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(sequence, position, position + (int)counts[i], i);
            position += (int)counts[i];
        }
        return new Symbols(List.copyOf(names), sequence);
    }

    /** Names of the symbols. */
    public List<String> names() {
        return m_names;
    }

    /** The sequence, a copy. */
    public int[] sequence() {
        return m_sequence.clone();
    }

    /** Counts, a copy. */
    public long[] counts() {
        return m_counts.clone();
    }

    /** Number of symbols in the sequence, N. */
    public int length() {
        return m_sequence.length;
    }
}
