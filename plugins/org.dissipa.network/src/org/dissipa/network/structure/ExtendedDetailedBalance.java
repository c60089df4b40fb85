/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.BalanceVerdict.Outcome;
import org.dissipa.network.structure.StructuralCycles.Cycle;

/**
 * Extended detailed balance of a mechanism with irreversible steps: it is a limit of mechanisms that obey detailed balance if and only if (i) its reversible part does, and (ii) no irreversible steps take part in an oriented
 * cycle: the convex hull of their changes γ_j does not meet the span of those of the reversible ones.
 *
 * <p>(ii) is decided by two linear programs that prove each other: λ ≥ 0, Σλ = 1 with Σλ_j γ_j in the span is the offending cycle; g with g·γ_r = 0 for reversible and g·γ_j &lt; 0 for irreversible steps are energies whose growth
 * turns the reverse steps off. Both are found in floating point, made whole numbers and checked exactly; a verdict is given only where the check succeeds.
 *
 * <p>A. N. Gorban, G. S. Yablonsky, Chem. Eng. Sci. 66, 5388 (2011), doi:10.1016/j.ces.2011.07.054; A. N. Gorban, E. M. Mirkes, G. S. Yablonsky, Physica A 392, 1318 (2013), doi:10.1016/j.physa.2012.10.009.
 */
public final class ExtendedDetailedBalance {
    private static final long MOST = 4_000_000;
    private static final double SMALL = 1e-7;
    private static final double GRID = 1L << 32;

    private final ReactionNetwork m_network;
    private final boolean m_open;
    private final List<IntegerVector> m_reversible = new ArrayList<>();
    private final List<IntegerVector> m_irreversible = new ArrayList<>();
    private final List<String> m_names = new ArrayList<>();
    private final List<IntegerVector> m_laws;
    private final BalanceVerdict m_structure;

    private ExtendedDetailedBalance(final ReactionNetwork network, final boolean open) {
        final StoichiometricMatrix matrix = open ? StoichiometricMatrix.open(network) : StoichiometricMatrix.closed(network);
        m_network = network;
        m_open = open;
        final List<IntegerVector> columns = StructuralCycles.columns(matrix);
        for (final Channel c : network.channels()) {
            final boolean partner = c.partner() >= 0 && LogRatio.active(network, network.channels().get(c.partner()).law(), open);
            if (LogRatio.active(network, c.law(), open) && (!partner || c.forward())) {
                final IntegerVector change = c.forward() ? columns.get(c.reaction()) : IntegerVector.of(Map.of()).combine(BigInteger.ONE, BigInteger.ONE.negate(), columns.get(c.reaction()));
                (partner ? m_reversible : m_irreversible).add(change);
                if (!partner) {
                    m_names.add(c.name());
                }
            }
        }
        m_laws = EchelonForm.of(m_reversible, matrix.rows()).nullSpace();
        m_structure = structural();
    }

    /** The test of the network as if it were closed. */
    public static ExtendedDetailedBalance closed(final ReactionNetwork network) {
        return new ExtendedDetailedBalance(network, false);
    }

    /** The test of the network as it moves. */
    public static ExtendedDetailedBalance open(final ReactionNetwork network) {
        return new ExtendedDetailedBalance(network, true);
    }

    /** Condition (ii), on the structure alone. */
    public BalanceVerdict structure() {
        return m_structure;
    }

    /** Condition (i), Wegscheider's conditions for the cycles of reversible reactions. */
    public BalanceVerdict reversiblePart() {
        final double[] ratio = m_open ? LogRatio.of(m_network) : LogRatio.closed(m_network);
        final int[] reversible = IntStream.range(0, ratio.length).filter(r -> Double.isFinite(ratio[r]) || Double.isNaN(ratio[r])).toArray();
        final StoichiometricMatrix matrix = m_open ? StoichiometricMatrix.open(m_network) : StoichiometricMatrix.closed(m_network);
        final List<Map<Integer, BigInteger>> rows = new ArrayList<>();
        IntStream.range(0, matrix.rows()).forEach(i -> rows.add(new TreeMap<>()));
        for (int k = 0; k < reversible.length; k++) {
            for (int s = 0; s < matrix.species(reversible[k]).length; s++) {
                rows.get(matrix.species(reversible[k])[s]).put(k, BigInteger.valueOf(matrix.changes(reversible[k])[s]));
            }
        }
        final List<Cycle> basis = EchelonForm.of(rows.stream().map(IntegerVector::of).toList(), reversible.length).nullSpace().stream().map(c -> {
            final Map<Integer, BigInteger> placed = new TreeMap<>();
            c.entries().forEach((k, v) -> placed.put(reversible[k], v));
            final IntegerVector vector = IntegerVector.of(placed);
            return new Cycle(vector, IntegerVector.of(Map.of()), vector.dot(ratio));
        }).toList();
        return DetailedBalance.ofReversible(m_network, basis, ratio);
    }

    private BalanceVerdict structural() {
        final int n = m_irreversible.size();
        if (n == 0) {
            return new BalanceVerdict(Outcome.HOLDS, 0, Double.NaN, "no irreversible step");
        }
        final BigInteger[][] m = m_laws.stream().map(l -> m_irreversible.stream().map(l::dot).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new);
        for (int j = 0; j < n; j++) {
            final int step = j;
            if (IntStream.range(0, m.length).allMatch(k -> m[k][step].signum() == 0)) {
                return new BalanceVerdict(Outcome.VIOLATED, 0, Double.NaN, "the reversible steps undo " + m_names.get(j) + ", so it closes a cycle with them; lambda = 1");
            }
        }
        if ((long)m.length * n > MOST / 10 || (long)(n + 1) * (n + 1) > MOST) {
            return new BalanceVerdict(Outcome.UNDECIDED, 0, Double.NaN, n + " irreversible steps and " + m.length + " laws of the reversible ones make too large a linear program");
        }
        final double[][] scaled = scaled(m);
        final String energies = energies(m, scaled);
        if (energies != null) {
            return new BalanceVerdict(Outcome.HOLDS, 0, Double.NaN, energies);
        }
        final String cycle = cycle(m, scaled);
        return cycle != null ? new BalanceVerdict(Outcome.VIOLATED, 0, Double.NaN, cycle)
            : new BalanceVerdict(Outcome.UNDECIDED, 0, Double.NaN, "neither linear program gave a certificate that holds exactly");
    }

    /** Every column divided by its largest entry. */
    private static double[][] scaled(final BigInteger[][] m) {
        final double[][] a = new double[m.length][m[0].length];
        for (int j = 0; j < m[0].length; j++) {
            double largest = 0;
            for (final BigInteger[] row : m) {
                largest = Math.max(largest, Math.abs(row[j].doubleValue()));
            }
            for (int k = 0; k < m.length; k++) {
                a[k][j] = m[k][j].doubleValue() / largest;
            }
        }
        return a;
    }

    /** Energies g = Σ c_k ℓ_k that fall along every irreversible step; null if there are none. */
    private String energies(final BigInteger[][] m, final double[][] a) {
        final int k = a.length;
        final List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < m_irreversible.size(); j++) { // with c = u - 1, 0 <= u <= 2: sum u a + t <= sum a
            final double[] row = new double[k + 1];
            double sum = 0;
            for (int i = 0; i < k; i++) {
                row[i] = a[i][j];
                sum += a[i][j];
            }
            row[k] = 1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, sum));
        }
        for (int i = 0; i <= k; i++) {
            final double[] row = new double[k + 1];
            row[i] = 1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, 2));
        }
        final double[] goal = new double[k + 1];
        goal[k] = 1;
        final double[] best = solve(goal, constraints, GoalType.MAXIMIZE);
        if (best == null || best[k] < SMALL) {
            return null;
        }
        IntegerVector g = IntegerVector.of(Map.of());
        for (int i = 0; i < k; i++) {
            g = g.combine(BigInteger.ONE, BigInteger.valueOf(Math.round((best[i] - 1) * GRID)), m_laws.get(i));
        }
        final IntegerVector energy = g;
        if (!m_irreversible.stream().allMatch(change -> energy.dot(change).signum() < 0)) {
            return null;
        }
        final StringBuilder text = new StringBuilder("energies that fall along every irreversible step and stay on reversible ones: ");
        double largest = 0;
        for (final BigInteger value : g.entries().values()) {
            largest = Math.max(largest, Math.abs(value.doubleValue()));
        }
        for (final Map.Entry<Integer, BigInteger> entry : g.entries().entrySet()) {
            text.append(m_network.species().get(entry.getKey()).name()).append(" ").append(String.format(java.util.Locale.ROOT, "%.4g", entry.getValue().doubleValue() / largest)).append(", ");
        }
        return text.substring(0, text.length() - 2);
    }

    /** Irreversible steps λ that the reversible ones undo; null if none is found. */
    private String cycle(final BigInteger[][] m, final double[][] a) {
        final int n = m_irreversible.size();
        final List<LinearConstraint> constraints = new ArrayList<>();
        for (final double[] row : a) {
            constraints.add(new LinearConstraint(row, Relationship.EQ, 0));
        }
        final double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        constraints.add(new LinearConstraint(ones, Relationship.EQ, 1));
        final double[] weights = new double[n];
        java.util.Arrays.setAll(weights, j -> 1 + j / (n + 1.0)); // a goal with one best vertex, so that few steps take part
        final double[] lambda = solve(weights, constraints, GoalType.MINIMIZE);
        if (lambda == null) {
            return null;
        }
        final int[] support = IntStream.range(0, n).filter(j -> lambda[j] > SMALL).toArray();
        final List<IntegerVector> rows = new ArrayList<>();
        for (final BigInteger[] row : m) {
            final Map<Integer, BigInteger> entries = new TreeMap<>();
            IntStream.range(0, support.length).forEach(s -> entries.put(s, row[support[s]]));
            rows.add(IntegerVector.of(entries));
        }
        for (final IntegerVector c : EchelonForm.of(rows, support.length).nullSpace()) {
            if (c.nonNegative()) {
                BigInteger sum = BigInteger.ZERO;
                for (final BigInteger v : c.entries().values()) {
                    sum = sum.add(v);
                }
                final BigInteger all = sum;
                final StringBuilder text = new StringBuilder("oriented cycle with weights lambda: ");
                c.entries().forEach((s, v) -> text.append(m_names.get(support[s])).append(" ").append(v).append("/").append(all).append(", "));
                return text.substring(0, text.length() - 2);
            }
        }
        return null;
    }

    private static double[] solve(final double[] goal, final List<LinearConstraint> constraints, final GoalType type) {
        try {
            final PointValuePair best = new SimplexSolver().optimize(new MaxIter(20_000), new LinearObjectiveFunction(goal, 0), new LinearConstraintSet(constraints), type,
                new NonNegativeConstraint(true));
            return best.getPoint();
        } catch (MathIllegalStateException e) { // NOSONAR infeasible or cut short: there is no point
            return null;
        }
    }
}
