/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * One sequence under several codes that know its symbol frequencies, in bits a symbol; the cost of telling the frequencies is not counted.
 *
 * <p>entropy ≤ Huffman ≤ Shannon &lt; entropy + 1 (with two or more symbols), and arithmetic within 2/N of the entropy for frequencies that
 * need no rounding.
 *
 * @param length     N, symbols in the sequence
 * @param alphabet   number of different symbols that occur
 * @param entropy    Σ −p̂ log₂ p̂: the mean ideal length
 * @param shannon    mean of ⌈−log₂ p̂⌉
 * @param huffman    length of the encoded sequence by N
 * @param arithmetic length of the encoded sequence by N
 * @param shannonKraft Kraft sum of the Shannon lengths
 * @param huffmanKraft Kraft sum of the Huffman lengths
 */
public record CodeComparison(int length, int alphabet, double entropy, double shannon, double huffman, double arithmetic,
    double shannonKraft, double huffmanKraft) {

    /** Encodes a sequence in all ways. */
    public static CodeComparison of(final Symbols symbols) {
        final DiscreteLaw law = DiscreteLaw.ofCounts(symbols.counts());
        final IdealCode ideal = new IdealCode(law);
        final HuffmanCode huffman = HuffmanCode.of(law);
        final int[] sequence = symbols.sequence();
        final double n = sequence.length;
        return new CodeComparison(sequence.length, law.support(), ideal.meanLength(), ideal.meanIntegerLength(),
            huffman.encodedLength(sequence) / n, ArithmeticCode.of(symbols.counts()).encode(sequence).length() / n,
            ideal.kraftSum(), huffman.kraftSum());
    }
}
