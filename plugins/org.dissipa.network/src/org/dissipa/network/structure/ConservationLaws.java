/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dissipa.network.NetworkException;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.network.expression.Names;

/**
 * Conservation laws ℓ: whole-number vectors with ℓ S = 0, so that Σᵢ ℓᵢ xᵢ stays what it is whatever reaction fires. The laws given are
 * a basis of the left null space of the stoichiometric matrix; their number is species - rank(S).
 *
 * <p>Method: exact elimination on sparse integer rows without fractions, every row divided by the greatest common divisor of its entries;
 * the basis is in reduced echelon form, each law with coprime coefficients. Cost: at most reactions x rank row operations.
 *
 * <p>The coefficients may be negative; a basis of non-negative laws need not exist.
 */
public final class ConservationLaws {
    private final List<String> m_names;
    private final List<long[]> m_laws;

    private ConservationLaws(final List<String> names, final List<long[]> laws) {
        m_names = names;
        m_laws = laws;
    }

    /** The laws of the network as it moves: chemostatted species, which are constant by themselves, take no part. */
    public static ConservationLaws open(final ReactionNetwork network) {
        return of(network, StoichiometricMatrix.open(network), false);
    }

    /** The laws of the network as if it were closed: chemostatted species react like others. */
    public static ConservationLaws closed(final ReactionNetwork network) {
        return of(network, StoichiometricMatrix.closed(network), true);
    }

    private static ConservationLaws of(final ReactionNetwork network, final StoichiometricMatrix matrix, final boolean chemostats) {
        final Map<Integer, SortedMap<Integer, BigInteger>> pivots = new HashMap<>();
        for (int r = 0; r < matrix.columns(); r++) {
            final SortedMap<Integer, BigInteger> row = new TreeMap<>();
            final int[] species = matrix.species(r);
            final int[] changes = matrix.changes(r);
            for (int k = 0; k < species.length; k++) {
                row.put(species[k], BigInteger.valueOf(changes[k]));
            }
            insert(row, pivots);
        }
        final List<long[]> laws = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            if (!pivots.containsKey(i) && (chemostats || !network.species().get(i).chemostat())) {
                laws.add(law(i, pivots, matrix.rows()));
            }
        }
        return new ConservationLaws(network.species().stream().map(Species::name).toList(), List.copyOf(laws));
    }

    /** Reduces a row by the pivot rows; where something is left, it becomes a pivot row and is eliminated from the others. */
    private static void insert(final SortedMap<Integer, BigInteger> row,
        final Map<Integer, SortedMap<Integer, BigInteger>> pivots) {
        for (final Integer i : List.copyOf(row.keySet())) {
            if (row.containsKey(i) && pivots.containsKey(i)) {
                eliminate(row, i, pivots.get(i));
            }
        }
        if (row.isEmpty()) {
            return;
        }
        final Integer pivot = row.lastKey(); // products come late in most lists: laws such as E + ES, not E - S
        pivots.values().stream().filter(other -> other.containsKey(pivot)).forEach(other -> eliminate(other, pivot, row));
        pivots.put(pivot, row);
    }

    /** row := a row - b pivotRow, with a, b such that entry i vanishes; then divided by the common divisor. */
    private static void eliminate(final SortedMap<Integer, BigInteger> row, final Integer i,
        final SortedMap<Integer, BigInteger> pivotRow) {
        final BigInteger common = row.get(i).gcd(pivotRow.get(i));
        final BigInteger a = pivotRow.get(i).divide(common);
        final BigInteger b = row.get(i).divide(common);
        row.replaceAll((k, value) -> value.multiply(a));
        pivotRow.forEach((k, value) -> row.merge(k, value.multiply(b).negate(), BigInteger::add));
        row.values().removeIf(value -> value.signum() == 0);
        final BigInteger divisor = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (divisor.bitLength() > 1) {
            row.replaceAll((k, value) -> value.divide(divisor));
        }
    }

    /** The law of a species without pivot: ℓ_free = m, and ℓ_p = -m row[free] / row[p] for each pivot species p. */
    private static long[] law(final int free, final Map<Integer, SortedMap<Integer, BigInteger>> pivots, final int size) {
        BigInteger multiple = BigInteger.ONE;
        for (final Map.Entry<Integer, SortedMap<Integer, BigInteger>> pivot : pivots.entrySet()) {
            final BigInteger entry = pivot.getValue().get(free);
            if (entry != null) {
                final BigInteger p = pivot.getValue().get(pivot.getKey());
                final BigInteger denominator = p.divide(p.gcd(entry)).abs();
                multiple = multiple.divide(multiple.gcd(denominator)).multiply(denominator);
            }
        }
        final long[] law = new long[size];
        law[free] = exact(multiple);
        for (final Map.Entry<Integer, SortedMap<Integer, BigInteger>> pivot : pivots.entrySet()) {
            final BigInteger entry = pivot.getValue().get(free);
            if (entry != null) {
                law[pivot.getKey()] = exact(entry.multiply(multiple).divide(pivot.getValue().get(pivot.getKey())).negate());
            }
        }
        return law;
    }

    private static long exact(final BigInteger value) {
        if (value.bitLength() > Long.SIZE - 1) {
            throw new NetworkException("A conservation law has the coefficient " + value + ", beyond the limit of " + Long.MAX_VALUE
                + "; use smaller stoichiometric coefficients.");
        }
        return value.longValue();
    }

    /** Number of independent laws: species - rank(S). */
    public int size() {
        return m_laws.size();
    }

    /** Coefficients of a law, one a species; a copy. */
    public long[] coefficients(final int law) {
        return m_laws.get(law).clone();
    }

    /** The conserved total Σᵢ ℓᵢ xᵢ in a state. */
    public double total(final int law, final double[] amounts) {
        double total = 0;
        for (int i = 0; i < amounts.length; i++) {
            total += m_laws.get(law)[i] * amounts[i];
        }
        return total;
    }

    /** A law as text, such as {@code E + ES} or {@code A - 2 B}. */
    public String toText(final int law) {
        final StringBuilder text = new StringBuilder();
        final long[] coefficients = m_laws.get(law);
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                final String sign = text.isEmpty() ? coefficients[i] < 0 ? "-" : "" : coefficients[i] < 0 ? " - " : " + ";
                final long size = Math.abs(coefficients[i]);
                text.append(sign).append(size == 1 ? "" : size + " ").append(Names.quote(m_names.get(i)));
            }
        }
        return text.toString();
    }
}
