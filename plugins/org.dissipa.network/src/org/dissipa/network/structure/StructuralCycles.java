/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.network.ReactionNetwork;

/**
 * Cycles of a network: combinations c of reactions that leave every free species as it was, S_X c = 0, as a basis of whole numbers. An internal cycle leaves the chemostatted species alone, too; an emergent one moves
 * molecules between chemostats and is what they can drive. Chemostats = broken conservation laws + emergent cycles.
 *
 * <p>Exact. Cost: an elimination of the stoichiometric matrix. M. Polettini, M. Esposito, J. Chem. Phys. 141, 024117 (2014), doi:10.1063/1.4886396.
 */
public final class StructuralCycles {
    private final List<Cycle> m_cycles;

    /**
     * One cycle.
     *
     * @param reactions how often each reaction runs, reactions by index; negative in reverse
     * @param exchange  net molecules of each chemostatted species made by the cycle, species by index; none where it is internal
     * @param affinity  Σ c_r ln(k₊/k₋) [kT], what running it once dissipates; ±∞ where a reaction is irreversible, NaN where one lacks mass action or both directions are infinite
     */
    public record Cycle(IntegerVector reactions, IntegerVector exchange, double affinity) {

        /** Whether no chemostat takes part in its balance. */
        public boolean internal() {
            return exchange.isZero();
        }
    }

    private StructuralCycles(final List<Cycle> cycles) {
        m_cycles = cycles;
    }

    /** A basis of the cycles of a network, internal ones first. */
    public static StructuralCycles of(final ReactionNetwork network) {
        final StoichiometricMatrix closed = StoichiometricMatrix.closed(network);
        final double[] ratio = LogRatio.of(network);
        final List<IntegerVector> internal = EchelonForm.of(rows(closed), closed.columns()).nullSpace();
        final EchelonForm span = EchelonForm.of(internal, closed.columns());
        final List<IntegerVector> all = new ArrayList<>(internal);
        EchelonForm.of(rows(StoichiometricMatrix.open(network)), closed.columns()).nullSpace().stream().filter(span::add).forEach(all::add);
        return new StructuralCycles(all.stream().map(c -> new Cycle(c, exchange(closed, c), affinity(c, ratio))).toList());
    }

    /** The rows of a matrix that are not zero. */
    static List<IntegerVector> rows(final StoichiometricMatrix matrix) {
        final List<Map<Integer, BigInteger>> rows = new ArrayList<>();
        IntStream.range(0, matrix.rows()).forEach(i -> rows.add(new HashMap<>()));
        for (int r = 0; r < matrix.columns(); r++) {
            final int[] species = matrix.species(r);
            final int[] changes = matrix.changes(r);
            for (int k = 0; k < species.length; k++) {
                rows.get(species[k]).put(r, BigInteger.valueOf(changes[k]));
            }
        }
        return rows.stream().filter(row -> !row.isEmpty()).map(IntegerVector::of).toList();
    }

    /** The columns of a matrix. */
    static List<IntegerVector> columns(final StoichiometricMatrix matrix) {
        return IntStream.range(0, matrix.columns()).mapToObj(r -> IntegerVector.of(matrix.species(r), matrix.changes(r))).toList();
    }

    private static IntegerVector exchange(final StoichiometricMatrix closed, final IntegerVector cycle) {
        final Map<Integer, BigInteger> net = new HashMap<>();
        cycle.entries().forEach((r, c) -> {
            final int[] species = closed.species(r);
            final int[] changes = closed.changes(r);
            for (int k = 0; k < species.length; k++) {
                net.merge(species[k], c.multiply(BigInteger.valueOf(changes[k])), BigInteger::add);
            }
        });
        return IntegerVector.of(net);
    }

    private static double affinity(final IntegerVector cycle, final double[] ratio) {
        return cycle.dot(ratio);
    }

    /** The cycles, internal ones first. */
    public List<Cycle> cycles() {
        return m_cycles;
    }

    /** Number of internal cycles. */
    public int internal() {
        return (int)m_cycles.stream().filter(Cycle::internal).count();
    }

    /** Number of emergent cycles. */
    public int emergent() {
        return m_cycles.size() - internal();
    }
}
