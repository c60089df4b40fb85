/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dissipa.network.ReactionNetwork;

/**
 * Conservation laws without negative coefficients: the conserved moieties. The extreme ones, those of smallest support, are found by Farkas' elimination (double description of the cone ℓ ≥ 0, ℓS = 0); the
 * simplest that are independent are the basis, if as many as there are laws are independent.
 *
 * <p>Exact. The number of extreme laws can grow exponentially, so the search gives up beyond {@value #MOST} at once. J. Farkas, J. reine angew. Math. 124, 1 (1902); S. Schuster, C. Hilgetag, J. Phys. Chem. 99, 8017
 * (1995), doi:10.1021/j100020a026.
 */
public final class MoietyLaws {
    private static final int MOST = 1500;

    private final List<IntegerVector> m_extreme;
    private final List<IntegerVector> m_basis;
    private final int m_laws;

    private MoietyLaws(final List<IntegerVector> extreme, final List<IntegerVector> basis, final int laws) {
        m_extreme = extreme;
        m_basis = basis;
        m_laws = laws;
    }

    /** The laws of the network as if it were closed; empty if there are too many to look through. */
    public static Optional<MoietyLaws> closed(final ReactionNetwork network) {
        return of(network, StoichiometricMatrix.closed(network), true);
    }

    /** The laws of the network as it moves, on its free species; empty if there are too many to look through. */
    public static Optional<MoietyLaws> open(final ReactionNetwork network) {
        return of(network, StoichiometricMatrix.open(network), false);
    }

    private static Optional<MoietyLaws> of(final ReactionNetwork network, final StoichiometricMatrix matrix, final boolean chemostats) {
        final int[] species = IntStream.range(0, matrix.rows()).filter(i -> chemostats || !network.species().get(i).chemostat()).toArray();
        final List<IntegerVector> columns = StructuralCycles.columns(matrix);
        final int laws = species.length - EchelonForm.of(columns, matrix.rows()).rank();
        List<Ray> rays = new ArrayList<>();
        for (final int i : species) {
            rays.add(new Ray(IntegerVector.of(new int[]{i}, new int[]{1}), IntegerVector.of(java.util.Map.of())));
        }
        final List<IntegerVector> rows = rows(matrix);
        rays = rays.stream().map(r -> new Ray(r.law(), rows.get(r.law().support().get(0)))).toList();
        final EchelonForm independent = EchelonForm.of(List.of(), matrix.rows()); // the other columns vanish with these
        final Set<Integer> left = new TreeSet<>(IntStream.range(0, matrix.columns()).filter(r -> independent.add(columns.get(r))).boxed().toList());
        while (!left.isEmpty()) {
            final int column = cheapest(rays, left);
            left.remove(column);
            rays = eliminate(rays, column);
            if (rays == null) {
                return Optional.empty();
            }
        }
        final List<IntegerVector> extreme = rays.stream().map(Ray::law)
            .sorted(Comparator.comparingInt((IntegerVector l) -> l.entries().size()).thenComparing(l -> l.support().get(0))).toList();
        final EchelonForm span = EchelonForm.of(List.of(), matrix.rows());
        return Optional.of(new MoietyLaws(extreme, extreme.stream().filter(span::add).toList(), laws));
    }

    /** A candidate: a non-negative combination of species and what the reactions change of it. */
    private record Ray(IntegerVector law, IntegerVector change) {
    }

    private static List<IntegerVector> rows(final StoichiometricMatrix matrix) {
        final List<java.util.Map<Integer, BigInteger>> rows = new ArrayList<>();
        IntStream.range(0, matrix.rows()).forEach(i -> rows.add(new java.util.HashMap<>()));
        for (int r = 0; r < matrix.columns(); r++) {
            for (int k = 0; k < matrix.species(r).length; k++) {
                rows.get(matrix.species(r)[k]).put(r, BigInteger.valueOf(matrix.changes(r)[k]));
            }
        }
        return rows.stream().map(IntegerVector::of).toList();
    }

    /** The column whose elimination makes the fewest new candidates. */
    private static int cheapest(final List<Ray> rays, final Set<Integer> columns) {
        final java.util.Map<Integer, long[]> signs = new java.util.HashMap<>();
        rays.forEach(ray -> ray.change().entries().forEach((c, v) -> signs.computeIfAbsent(c, k -> new long[2])[v.signum() > 0 ? 0 : 1]++));
        return columns.stream().min(Comparator.comparingLong(c -> {
            final long[] s = signs.getOrDefault(c, new long[2]);
            return s[0] * s[1] - s[0] - s[1];
        })).orElseThrow();
    }

    /** Pairs candidates of opposite change in a column so that it vanishes; keeps those of minimal support. */
    private static List<Ray> eliminate(final List<Ray> rays, final int column) {
        final List<Ray> done = new ArrayList<>(rays.stream().filter(r -> r.change().get(column).signum() == 0).toList());
        final List<Ray> plus = rays.stream().filter(r -> r.change().get(column).signum() > 0).toList();
        final List<Ray> minus = rays.stream().filter(r -> r.change().get(column).signum() < 0).toList();
        if ((long)plus.size() * minus.size() + done.size() > (long)MOST * 4) {
            return null; // NOSONAR too many
        }
        final Set<IntegerVector> seen = new LinkedHashSet<>();
        final List<Ray> all = new ArrayList<>(done);
        for (final Ray p : plus) {
            for (final Ray m : minus) {
                final BigInteger a = m.change().get(column).negate();
                final BigInteger b = p.change().get(column);
                final IntegerVector law = p.law().combine(a, b, m.law());
                final IntegerVector lean = law.coprime(true);
                if (seen.add(lean)) {
                    final BigInteger divisor = law.entries().get(law.entries().firstKey()).divide(lean.entries().get(law.entries().firstKey()));
                    final IntegerVector change = p.change().combine(a, b, m.change());
                    final java.util.Map<Integer, BigInteger> divided = new java.util.HashMap<>();
                    change.entries().forEach((k, v) -> divided.put(k, v.divide(divisor)));
                    all.add(new Ray(lean, IntegerVector.of(divided)));
                }
            }
        }
        final List<Ray> minimal = minimal(all);
        return minimal.size() > MOST ? null : minimal;
    }

    private static List<Ray> minimal(final List<Ray> rays) {
        final List<java.util.BitSet> supports = rays.stream().map(r -> {
            final java.util.BitSet bits = new java.util.BitSet();
            r.law().support().forEach(bits::set);
            return bits;
        }).toList();
        final List<Ray> kept = new ArrayList<>();
        for (int i = 0; i < rays.size(); i++) {
            boolean minimal = true;
            for (int j = 0; j < rays.size() && minimal; j++) {
                minimal = i == j || !within(supports.get(j), supports.get(i)) || supports.get(i).equals(supports.get(j)) && i < j;
            }
            if (minimal) {
                kept.add(rays.get(i));
            }
        }
        return kept;
    }

    private static boolean within(final java.util.BitSet inner, final java.util.BitSet outer) {
        final java.util.BitSet rest = (java.util.BitSet)inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /** All laws of minimal support. */
    public List<IntegerVector> extreme() {
        return m_extreme;
    }

    /** Independent laws among them, those of few species first. */
    public List<IntegerVector> basis() {
        return m_basis;
    }

    /** Whether the basis spans all laws; if not, no basis without negative coefficients exists. */
    public boolean complete() {
        return m_basis.size() == m_laws;
    }
}
