/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.dissipa.network.RandomNetworks;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** The laws annihilate the stoichiometric matrix, there are species - rank of them, and known networks have the known ones. */
class ConservationLawsTest {

    private static List<String> texts(final ConservationLaws laws) {
        return IntStream.range(0, laws.size()).mapToObj(laws::toText).toList();
    }

    @Test
    void enzymeConservesEnzymeAndSubstrate() {
        final ReactionNetwork network = CrnText.read("E + S <-> ES ; 1, 1\nES -> E + P ; 1\nE(0) = 3\nS(0) = 10");
        final ConservationLaws laws = ConservationLaws.open(network);
        assertEquals(List.of("E + ES", "S + ES + P"), texts(laws).stream().sorted().toList());
        assertEquals(3, laws.total(0, new double[]{3, 10, 0, 0}));
        assertArrayEquals(new int[][]{{-1, 1}, {-1, 0}, {1, -1}, {0, 1}}, StoichiometricMatrix.open(network).toArray());
    }

    @Test
    void coefficientsAreCoprimeWholeNumbers() {
        assertEquals(List.of("3 A + 2 B"), texts(ConservationLaws.open(CrnText.read("2 A -> 3 B ; 1"))));
        assertEquals(List.of("A + 2 A2"), texts(ConservationLaws.open(CrnText.read("2 A <-> A2 ; 1, 1"))));
        assertEquals(List.of("A - B"), texts(ConservationLaws.open(CrnText.read("0 <-> A + B ; 1, 1"))).stream()
            .map(t -> t.equals("-A + B") ? "A - B" : t).toList());
        assertEquals(List.of(), texts(ConservationLaws.open(CrnText.read("0 <-> A ; 1, 1"))));
    }

    @Test
    void chemostatsBreakLaws() {
        final ReactionNetwork network = CrnText.read("E + S <-> ES ; 1, 1\nES <-> E + P ; 1, 1\nchemostat S, P");
        assertEquals(List.of("E + ES"), texts(ConservationLaws.open(network)));
        assertEquals(2, ConservationLaws.closed(network).size());
        assertEquals(0, StoichiometricMatrix.open(network).entry(1, 0));
        assertEquals(-1, StoichiometricMatrix.closed(network).entry(1, 0));
    }

    @Test
    void speciesWithoutReactionsAreConserved() {
        assertEquals(List.of("X"), texts(ConservationLaws.open(CrnText.read("species A, X\n0 -> A ; 1"))));
    }

    @Test
    void lawsSpanTheLeftNullSpaceOfRandomNetworks() {
        final SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            final ReactionNetwork network = RandomNetworks.next(random);
            final int[][] s = StoichiometricMatrix.closed(network).toArray();
            final ConservationLaws laws = ConservationLaws.closed(network);
            assertEquals(s.length - rank(s), laws.size(), () -> CrnText.write(network));
            for (int l = 0; l < laws.size(); l++) {
                final long[] law = laws.coefficients(l);
                for (int r = 0; r < network.reactions().size(); r++) {
                    long sum = 0;
                    for (int k = 0; k < law.length; k++) {
                        sum += law[k] * s[k][r];
                    }
                    assertEquals(0, sum, () -> CrnText.write(network));
                }
            }
            if (laws.size() > 0) {
                assertEquals(laws.size(), rank(IntStream.range(0, laws.size()).mapToObj(l ->
                    IntStream.range(0, s.length).map(k -> (int)laws.coefficients(l)[k]).toArray()).toArray(int[][]::new)));
            }
        }
    }

    /** Rank by singular values, an algorithm of another kind. */
    private static int rank(final int[][] matrix) {
        if (matrix[0].length == 0) {
            return 0;
        }
        final double[][] values = new double[matrix.length][matrix[0].length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                values[i][j] = matrix[i][j];
            }
        }
        return new SingularValueDecomposition(MatrixUtils.createRealMatrix(values)).getRank();
    }

    @Test
    void columnsAgreeWithChannelChanges() {
        final SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 300; i++) {
            final ReactionNetwork network = RandomNetworks.next(random);
            final StoichiometricMatrix matrix = StoichiometricMatrix.open(network);
            network.channels().forEach(c -> {
                final int[] change = network.change(c);
                for (int k = 0; k < change.length; k++) {
                    assertEquals(change[k], (c.forward() ? 1 : -1) * matrix.entry(k, c.reaction()));
                }
            });
        }
    }
}
