/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.temperature.CanonicalState;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.junit.jupiter.api.Test;

/** Code lengths: bounds that hold for every law, round trips, and the affine relation to energy. */
class CodesTest {
    private static final String TEXT = "Entropy, like a river, never runs uphill by itself; Gleichgewicht \u2014 \u5e73\u8861 \ud835\udefd.";

    private static DiscreteLaw randomLaw(final RandomStream random, final int states) {
        final double[] weights = new double[states];
        for (int i = 0; i < states; i++) {
            weights[i] = random.nextInt(5) == 0 && i > 0 ? 0 : Math.exp(6 * random.nextDouble());
        }
        return DiscreteLaw.ofWeights(weights);
    }

    @Test
    void lengthsAreAffineInEnergy() {
        final EnergySpectrum spectrum = EnergySpectrum.of(0, 0.5, 1.3, 2, 4.4);
        for (final double beta : new double[] {0.8, -1.7}) {
            final CanonicalState state = spectrum.at(beta);
            for (final EnergyCode.Weighting weighting : EnergyCode.Weighting.values()) {
                final EnergyCode line = EnergyCode.of(spectrum.energies(), state.law(), weighting);
                assertEquals(beta / Math.log(2), line.slope().value(), 1e-12);
                assertEquals(1 / beta, line.temperature(), 1e-12);
                assertEquals(state.logPartition(), line.logPartition(), 1e-12);
                assertEquals(1, line.rSquared(), 1e-12);
                assertEquals(0, line.slope().standardError(), 1e-12);
            }
            assertEquals(state.entropy() / Math.log(2), new IdealCode(state.law()).meanLength(), 1e-12);
        }
        final EnergyCode bent = EnergyCode.of(new double[] {0, 1, 2}, DiscreteLaw.of(0.4, 0.1, 0.5), EnergyCode.Weighting.EQUAL);
        assertTrue(bent.rSquared() < 0.5);
        assertTrue(bent.slope().standardError() > 0.1);
    }

    /** 200 random laws: S/ln 2 ≤ Huffman ≤ Shannon < S/ln 2 + 1; Kraft sums 1 and at most 1; words are prefix-free. */
    @Test
    void boundsHoldForEveryLaw() {
        for (int run = 0; run < 200; run++) {
            final RandomStream random = RandomStream.of(5, run);
            final DiscreteLaw law = randomLaw(random, 2 + random.nextInt(40));
            final IdealCode ideal = new IdealCode(law);
            final HuffmanCode huffman = HuffmanCode.of(law);
            if (law.support() < 2) {
                continue;
            }
            assertTrue(ideal.meanLength() <= huffman.meanLength() + 1e-12);
            assertTrue(huffman.meanLength() <= ideal.meanIntegerLength() + 1e-12);
            assertTrue(ideal.meanIntegerLength() < ideal.meanLength() + 1);
            assertTrue(ideal.kraftSum() <= 1 + 1e-12);
            assertEquals(1, huffman.kraftSum(), 1e-12);
            for (int i = 0; i < law.states(); i++) {
                for (int j = 0; j < law.states(); j++) {
                    assertTrue(i == j || huffman.length(i) == 0 || huffman.length(j) == 0
                        || !huffman.word(j).startsWith(huffman.word(i)));
                }
            }
        }
    }

    @Test
    void dyadicLawIsMetExactly() {
        final DiscreteLaw law = DiscreteLaw.of(0.5, 0.25, 0.125, 0.125);
        assertEquals(1.75, new IdealCode(law).meanIntegerLength(), 0);
        assertEquals(1.75, HuffmanCode.of(law).meanLength(), 0);
        assertEquals(List.of("0", "10", "110", "111"), java.util.stream.IntStream.range(0, 4).mapToObj(HuffmanCode.of(law)::word).toList());
    }

    @Test
    void textComesBack() {
        final Symbols symbols = Symbols.ofText(TEXT.repeat(40));
        final int[] sequence = symbols.sequence();
        final HuffmanCode huffman = HuffmanCode.of(DiscreteLaw.ofCounts(symbols.counts()));
        assertArrayEquals(sequence, huffman.decode(huffman.encode(sequence), sequence.length));
        final ArithmeticCode arithmetic = ArithmeticCode.of(symbols.counts());
        assertArrayEquals(sequence, arithmetic.decode(arithmetic.encode(sequence), sequence.length));
        final StringBuilder back = new StringBuilder();
        Arrays.stream(sequence).forEach(s -> back.append(symbols.names().get(s)));
        assertEquals(TEXT.repeat(40), back.toString());
        final CodeComparison comparison = CodeComparison.of(symbols);
        assertTrue(comparison.entropy() <= comparison.huffman() && comparison.huffman() <= comparison.shannon());
        assertEquals(comparison.entropy(), comparison.arithmetic(), 2.01 / comparison.length());
        assertEquals(huffman.meanLength(), comparison.huffman(), 1e-12);
    }

    /** Skewed and random sequences, symbols of count 0 among them, and counts too large for the coder's 30 bits. */
    @Test
    void arithmeticCodeComesBack() {
        for (int run = 0; run < 60; run++) {
            final RandomStream random = RandomStream.of(7, run);
            final DiscreteLaw law = randomLaw(random, 1 + random.nextInt(30));
            final long scale = run % 3 == 0 ? 1L << 45 : 50;
            final long[] counts = Arrays.stream(law.probabilities()).mapToLong(p -> p > 0 ? 1 + (long)(p * scale) : 0).toArray();
            final int[] possible = java.util.stream.IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
            final int[] sequence = new int[random.nextInt(3000)];
            double ideal = 0;
            for (int i = 0; i < sequence.length; i++) {
                sequence[i] = possible[random.nextInt(possible.length)];
                ideal -= Math.log((double)counts[sequence[i]] / Arrays.stream(counts).sum()) / Math.log(2);
            }
            final ArithmeticCode code = ArithmeticCode.of(counts);
            final ArithmeticCode.Encoded encoded = code.encode(sequence);
            assertArrayEquals(sequence, code.decode(encoded, sequence.length));
            assertEquals(ideal, encoded.length(), 2.1 + 1e-5 * sequence.length);
        }
    }

    @Test
    void oneSymbolAlone() {
        final CodeComparison comparison = CodeComparison.of(Symbols.ofCounts(List.of("a", "b"), 1000, 0));
        assertEquals(0, comparison.entropy());
        assertEquals(1, comparison.huffman());
        assertTrue(comparison.arithmetic() <= 0.002);
    }

    @Test
    void badInputIsRefused() {
        assertThrows(ThermodynamicsException.class, () -> Symbols.ofText(""));
        assertThrows(ThermodynamicsException.class, () -> ArithmeticCode.of(0, 0));
        assertThrows(ThermodynamicsException.class, () -> ArithmeticCode.of(1, 0).encode(new int[] {1}));
        assertThrows(ThermodynamicsException.class, () -> HuffmanCode.of(DiscreteLaw.of(1, 0)).encode(new int[] {1}));
        assertThrows(ThermodynamicsException.class,
            () -> EnergyCode.of(new double[] {1, 1}, DiscreteLaw.of(0.5, 0.5), EnergyCode.Weighting.EQUAL));
    }
}
