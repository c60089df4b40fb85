/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * The Huffman code of a law: the prefix code of least mean length, in canonical form (words ascend with length, then symbol).
 *
 * <p>S/ln 2 ≤ ⟨ℓ⟩ &lt; S/ln 2 + 1. Symbols of probability 0 have no word; a symbol alone has a word of one bit. Cost: K log K.
 * D. A. Huffman, Proc. IRE 40, 1098 (1952), doi:10.1109/JRPROC.1952.273898.
 */
public final class HuffmanCode {
    private final DiscreteLaw m_law;
    private final int[] m_lengths;
    private final String[] m_words;

    private HuffmanCode(final DiscreteLaw law, final int[] lengths) {
        m_law = law;
        m_lengths = lengths;
        m_words = words(lengths);
    }

    /** The code of a law. */
    public static HuffmanCode of(final DiscreteLaw law) {
        final int[] used = IntStream.range(0, law.states()).filter(i -> law.probability(i) > 0).toArray();
        final int[] lengths = new int[law.states()];
        if (used.length == 1) {
            lengths[used[0]] = 1;
            return new HuffmanCode(law, lengths);
        }
        final double[] weight = Arrays.copyOf(IntStream.of(used).mapToDouble(law::probability).toArray(), 2 * used.length - 1);
        final int[] parent = new int[weight.length];
        final PriorityQueue<Integer> queue = new PriorityQueue<>(
            Comparator.<Integer>comparingDouble(i -> weight[i]).thenComparingInt(i -> i));
        IntStream.range(0, used.length).forEach(queue::add);
        for (int node = used.length; node < weight.length; node++) {
            final int a = queue.remove();
            final int b = queue.remove();
            weight[node] = weight[a] + weight[b];
            parent[a] = node;
            parent[b] = node;
            queue.add(node);
        }
        final int[] depth = new int[weight.length];
        for (int node = weight.length - 2; node >= 0; node--) {
            depth[node] = depth[parent[node]] + 1;
        }
        for (int i = 0; i < used.length; i++) {
            lengths[used[i]] = depth[i];
        }
        return new HuffmanCode(law, lengths);
    }

    private static String[] words(final int[] lengths) {
        final String[] words = new String[lengths.length];
        Arrays.fill(words, "");
        final int[] order = IntStream.range(0, lengths.length).filter(i -> lengths[i] > 0).boxed()
            .sorted(Comparator.<Integer>comparingInt(i -> lengths[i]).thenComparingInt(i -> i)).mapToInt(i -> i).toArray();
        java.math.BigInteger code = java.math.BigInteger.ZERO;
        for (int k = 0; k < order.length; k++) {
            if (k > 0) {
                code = code.add(java.math.BigInteger.ONE).shiftLeft(lengths[order[k]] - lengths[order[k - 1]]);
            }
            final String digits = code.toString(2);
            words[order[k]] = "0".repeat(lengths[order[k]] - digits.length()) + digits;
        }
        return words;
    }

    /** Length of a symbol's word [bit]; 0 for a symbol without a word. */
    public int length(final int symbol) {
        return m_lengths[symbol];
    }

    /** Word of a symbol, text of 0 and 1; empty for a symbol without a word. */
    public String word(final int symbol) {
        return m_words[symbol];
    }

    /** Σ p ℓ [bit a symbol]. */
    public double meanLength() {
        return m_law.mean(IntStream.of(m_lengths).asDoubleStream().toArray());
    }

    /** Σ 2^{−ℓ} over symbols with a word: 1 for two or more. */
    public double kraftSum() {
        return IntStream.of(m_lengths).filter(length -> length > 0).mapToDouble(length -> Math.pow(2, -length)).sum();
    }

    /**
     * Length of an encoded sequence [bit].
     *
     * @throws ThermodynamicsException if a symbol has no word
     */
    public long encodedLength(final int[] symbols) {
        long bits = 0;
        for (final int symbol : symbols) {
            bits += requireWord(symbol);
        }
        return bits;
    }

    /** The sequence as bits, the first symbol at bit 0. */
    public BitSet encode(final int[] symbols) {
        final BitSet bits = new BitSet();
        int position = 0;
        for (final int symbol : symbols) {
            requireWord(symbol);
            for (final char bit : m_words[symbol].toCharArray()) {
                bits.set(position++, bit == '1');
            }
        }
        return bits;
    }

    /** A number of symbols back from bits. */
    public int[] decode(final BitSet bits, final int count) {
        final java.util.Map<String, Integer> symbols = new java.util.HashMap<>();
        IntStream.range(0, m_words.length).filter(i -> m_lengths[i] > 0).forEach(i -> symbols.put(m_words[i], i));
        final int[] result = new int[count];
        int position = 0;
        for (int k = 0; k < count; k++) {
            final StringBuilder word = new StringBuilder();
            while (!symbols.containsKey(word.toString())) {
                if (word.length() > m_lengths.length) {
                    throw new ThermodynamicsException("The bits at position " + position + " are no word of this code.");
                }
                word.append(bits.get(position++) ? '1' : '0');
            }
            result[k] = symbols.get(word.toString());
        }
        return result;
    }

    private int requireWord(final int symbol) {
        if (symbol < 0 || symbol >= m_lengths.length || m_lengths[symbol] == 0) {
            throw new ThermodynamicsException("Symbol " + symbol + " has no word in this code: its probability is 0. Give it a positive one.");
        }
        return m_lengths[symbol];
    }
}
