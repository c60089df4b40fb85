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

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.BalanceVerdict.Outcome;

/**
 * Complex balance: whether the mean-field equations by mass action have a positive state in which every complex is made as fast as it is consumed. Then every positive steady state is of this kind, there is one in each compatibility
 * class, and the stationary law of the master equation is a product of Poisson laws.
 *
 * <p>Needs weak reversibility. Deficiency 0 then suffices; else δ conditions: with K the stationary weights of the graph of complexes, Σ c_j ln(K_j/K_base) = 0 for every whole-number relation Σ c_j (y_j − y_base) = 0 among complexes.
 * K by elimination without subtractions; the relations are exact. F. Horn, R. Jackson, Arch. Ration. Mech. Anal. 47, 81 (1972), doi:10.1007/BF00251225; G. Craciun et al., J. Symb. Comput. 44, 1551 (2009),
 * doi:10.1016/j.jsc.2008.08.006; D. Anderson, G. Craciun, T. Kurtz, Bull. Math. Biol. 72, 1947 (2010), doi:10.1007/s11538-010-9517-4.
 */
public final class ComplexBalance {
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_COMPLEXES = 800;

    private ComplexBalance() {
    }

    /** The test of the network as it moves, chemostats held fixed. */
    public static BalanceVerdict of(final ReactionNetwork network, final ComplexGraph graph) {
        final int deficiency = graph.deficiency();
        for (final Channel c : network.channels()) {
            if (!(c.law() instanceof MassAction)) {
                return new BalanceVerdict(Outcome.NOT_APPLICABLE, deficiency, Double.NaN, "reaction " + c.name() + " does not follow mass action");
            }
        }
        if (!graph.weaklyReversible()) {
            return new BalanceVerdict(Outcome.VIOLATED, deficiency, Double.NaN, "the network is not weakly reversible");
        }
        if (deficiency == 0) {
            return new BalanceVerdict(Outcome.HOLDS, 0, 0, "weakly reversible with deficiency 0: for all rate constants");
        }
        if (graph.complexes().size() > MOST_COMPLEXES) {
            return new BalanceVerdict(Outcome.UNDECIDED, deficiency, Double.NaN, graph.complexes().size() + " complexes are more than the " + MOST_COMPLEXES + " that are looked at");
        }
        return conditions(network, graph);
    }

    private static BalanceVerdict conditions(final ReactionNetwork network, final ComplexGraph graph) {
        final double[] logWeight = logWeights(network, graph);
        final int n = graph.complexes().size();
        final int[] base = new int[graph.linkageClasses()];
        for (int i = n - 1; i >= 0; i--) {
            base[graph.linkageClass(i)] = i;
        }
        final Map<Integer, Map<Integer, BigInteger>> rows = new HashMap<>();
        final double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            final int b = base[graph.linkageClass(i)];
            x[i] = logWeight[i] - logWeight[b];
            final int column = i;
            graph.complexes().get(i).combine(BigInteger.ONE, BigInteger.ONE.negate(), graph.complexes().get(b)).entries()
                .forEach((s, v) -> rows.computeIfAbsent(s, k -> new HashMap<>()).put(column, v));
        }
        final int[] others = IntStream.range(0, n).filter(i -> base[graph.linkageClass(i)] != i).toArray();
        final int[] place = new int[n];
        IntStream.range(0, others.length).forEach(k -> place[others[k]] = k);
        final List<IntegerVector> matrix = new ArrayList<>();
        rows.values().forEach(row -> {
            final Map<Integer, BigInteger> placed = new HashMap<>();
            row.forEach((c, v) -> placed.put(place[c], v));
            matrix.add(IntegerVector.of(placed));
        });
        final List<IntegerVector> relations = EchelonForm.of(matrix, others.length).nullSpace();
        double worst = 0;
        boolean holds = true;
        for (final IntegerVector c : relations) {
            double sum = 0;
            double size = 1;
            for (final Map.Entry<Integer, BigInteger> e : c.entries().entrySet()) {
                final double term = e.getValue().doubleValue() * x[others[e.getKey()]];
                sum += term;
                size = Math.max(size, Math.abs(term));
            }
            holds &= Math.abs(sum) <= TOLERANCE * size;
            worst = Math.max(worst, Math.abs(sum));
        }
        return new BalanceVerdict(holds ? Outcome.HOLDS : Outcome.VIOLATED, relations.size(), worst,
            holds ? "all " + relations.size() + " conditions on the rate constants hold" : "the rate constants miss a condition among " + relations.size() + " by " + worst);
    }

    /** Logarithms of the stationary weights of the graph of complexes, class by class. */
    private static double[] logWeights(final ReactionNetwork network, final ComplexGraph graph) {
        final double[] log = new double[graph.complexes().size()];
        for (int l = 0; l < graph.linkageClasses(); l++) {
            final int linkage = l;
            final int[] members = IntStream.range(0, log.length).filter(i -> graph.linkageClass(i) == linkage).toArray();
            final int[] place = new int[log.length];
            IntStream.range(0, members.length).forEach(k -> place[members[k]] = k);
            final double[][] rate = new double[members.length][members.length];
            for (int a = 0; a < graph.arcs().size(); a++) {
                final int[] arc = graph.arcs().get(a);
                if (graph.linkageClass(arc[0]) == l && arc[0] != arc[1]) {
                    rate[place[arc[0]]][place[arc[1]]] += constant(network, network.channels().get(graph.channels().get(a)));
                }
            }
            final double[] weight = stationary(rate);
            for (int k = 0; k < members.length; k++) {
                log[members[k]] = Math.log(weight[k]);
            }
        }
        return log;
    }

    /** Mean-field constant in units of counts, with the chemostats' powers. */
    private static double constant(final ReactionNetwork network, final Channel channel) {
        final MassAction law = (MassAction)channel.law();
        double k = law.scaled(network.volume());
        final Complex reactants = law.reactants();
        for (int i = 0; i < reactants.size(); i++) {
            if (network.species().get(reactants.species(i)).chemostat()) {
                k *= Math.pow(network.species().get(reactants.species(i)).initial(), reactants.coefficient(i));
            }
        }
        return k;
    }

    /** Stationary weights of an irreducible rate matrix by state reduction (Grassmann, Taksar, Heyman). */
    static double[] stationary(final double[][] rate) {
        final int n = rate.length;
        final double[] exit = new double[n];
        for (int k = n - 1; k > 0; k--) {
            for (int j = 0; j < k; j++) {
                exit[k] += rate[k][j];
            }
            for (int i = 0; i < k; i++) {
                final double part = rate[i][k] / exit[k];
                for (int j = 0; j < k && part > 0; j++) {
                    rate[i][j] += i == j ? 0 : part * rate[k][j];
                }
            }
        }
        final double[] weight = new double[n];
        weight[0] = 1;
        for (int k = 1; k < n; k++) {
            for (int i = 0; i < k; i++) {
                weight[k] += weight[i] * rate[i][k];
            }
            weight[k] /= exit[k];
        }
        return weight;
    }
}
