/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import java.util.Arrays;
import java.util.BitSet;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * An arithmetic code with fixed symbol frequencies: a whole sequence becomes one number, within about two bits of its ideal length Σ −log₂ p.
 *
 * <p>Interval of 32 bits, frequencies scaled to a sum of at most 2³⁰ with at least 1 for each symbol that occurs. Cost: a division a symbol, and
 * a binary search among the symbols to decode. I. H. Witten, R. M. Neal, J. G. Cleary, Commun. ACM 30, 520 (1987), doi:10.1145/214762.214771.
 */
public final class ArithmeticCode {
    private static final long TOP = 1L << 32;
    private static final long HALF = TOP / 2;
    private static final long QUARTER = TOP / 4;

    private final long[] m_cumulative;

    private ArithmeticCode(final long[] cumulative) {
        m_cumulative = cumulative;
    }

    /**
     * A sequence as bits.
     *
     * @param bits   the code, bit 0 first
     * @param length number of bits
     */
    public record Encoded(BitSet bits, long length) {
    }

    /**
     * The code of symbol counts.
     *
     * @throws ThermodynamicsException if a count is negative or all are zero
     */
    public static ArithmeticCode of(final long... counts) {
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new ThermodynamicsException("Count of symbol " + i + " is " + counts[i] + "; it must not be negative.");
            }
            total += counts[i];
        }
        if (total == 0 || counts.length >= QUARTER / 2) {
            throw new ThermodynamicsException("An arithmetic code of " + counts.length + " symbols with " + total
                + " counts was asked for; it needs at least one count and fewer than " + QUARTER / 2 + " symbols.");
        }
        final double scale = Math.min(1, (QUARTER - counts.length) / (double)total);
        final long[] cumulative = new long[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            cumulative[i + 1] = cumulative[i] + (counts[i] == 0 ? 0 : Math.max(1, (long)(counts[i] * scale)));
        }
        return new ArithmeticCode(cumulative);
    }

    /**
     * Encodes a sequence.
     *
     * @throws ThermodynamicsException if it holds a symbol of count 0
     */
    public Encoded encode(final int[] symbols) {
        final Writer writer = new Writer();
        long low = 0;
        long high = TOP - 1;
        for (final int symbol : symbols) {
            requireFrequency(symbol);
            final long range = high - low + 1;
            high = low + range * m_cumulative[symbol + 1] / total() - 1;
            low += range * m_cumulative[symbol] / total();
            while (true) {
                if (high < HALF) {
                    writer.write(false);
                } else if (low >= HALF) {
                    writer.write(true);
                    low -= HALF;
                    high -= HALF;
                } else if (low >= QUARTER && high < HALF + QUARTER) {
                    writer.m_pending++;
                    low -= QUARTER;
                    high -= QUARTER;
                } else {
                    break;
                }
                low *= 2;
                high = 2 * high + 1;
            }
        }
        if (symbols.length > 0) {
            writer.m_pending++;
            writer.write(low >= QUARTER);
        }
        return new Encoded(writer.m_bits, writer.m_length);
    }

    /** A number of symbols back from their code. */
    public int[] decode(final Encoded encoded, final int count) {
        final int[] symbols = new int[count];
        long low = 0;
        long high = TOP - 1;
        long value = 0;
        int position = 0;
        while (position < 32) {
            value = 2 * value + bit(encoded, position++);
        }
        for (int k = 0; k < count; k++) {
            final long range = high - low + 1;
            symbols[k] = symbol(((value - low + 1) * total() - 1) / range);
            high = low + range * m_cumulative[symbols[k] + 1] / total() - 1;
            low += range * m_cumulative[symbols[k]] / total();
            while (true) {
                long shift = 0;
                if (low >= HALF) {
                    shift = HALF;
                } else if (low >= QUARTER && high < HALF + QUARTER) {
                    shift = QUARTER;
                } else if (high >= HALF) {
                    break;
                }
                low = 2 * (low - shift);
                high = 2 * (high - shift) + 1;
                value = 2 * (value - shift) + bit(encoded, position++);
            }
        }
        return symbols;
    }

    private static long bit(final Encoded encoded, final int position) {
        return position < encoded.length() && encoded.bits().get(position) ? 1 : 0;
    }

    private long total() {
        return m_cumulative[m_cumulative.length - 1];
    }

    /** The symbol whose interval holds a cumulative frequency: symbols of frequency 0 have an empty one. */
    private int symbol(final long frequency) {
        int found = Arrays.binarySearch(m_cumulative, frequency);
        if (found < 0) {
            return -found - 2;
        }
        while (m_cumulative[found + 1] == frequency) {
            found++;
        }
        return found;
    }

    private void requireFrequency(final int symbol) {
        if (symbol < 0 || symbol >= m_cumulative.length - 1 || m_cumulative[symbol + 1] == m_cumulative[symbol]) {
            throw new ThermodynamicsException("Symbol " + symbol + " has count 0 in this code and cannot be encoded. Give it a count.");
        }
    }

    /** Collects bits; those that are not yet decided follow the next one, inverted. */
    private static final class Writer {
        private final BitSet m_bits = new BitSet();
        private int m_length;
        private long m_pending;

        void write(final boolean bit) {
            m_bits.set(m_length++, bit);
            while (m_pending > 0) {
                m_bits.set(m_length++, !bit);
                m_pending--;
            }
        }
    }
}
