/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.util.stream.IntStream;

/**
 * What the deficiency theorems say of a network by mass action, whatever its rate constants.
 *
 * @param zero what the theorem of deficiency zero says
 * @param one  what the theorem of deficiency one says
 */
public record DeficiencyTheorems(Statement zero, Statement one) {

    /**
     * What a theorem says.
     *
     * @param applies whether its conditions hold
     * @param text    its conclusion, or the condition that fails
     */
    public record Statement(boolean applies, String text) {
    }

    /**
     * The statements for a graph of complexes. M. Feinberg, Arch. Ration. Mech. Anal. 132, 311 (1995), doi:10.1007/BF00375614; H. Shear, F. Horn, R. Jackson as cited there.
     *
     * @param massAction whether all laws are mass action
     */
    public static DeficiencyTheorems of(final ComplexGraph graph, final boolean massAction) {
        if (!massAction) {
            final Statement none = new Statement(false, "a law is not mass action");
            return new DeficiencyTheorems(none, none);
        }
        return new DeficiencyTheorems(zero(graph), one(graph));
    }

    private static Statement zero(final ComplexGraph graph) {
        if (graph.deficiency() != 0) {
            return new Statement(false, "the deficiency is " + graph.deficiency());
        }
        return new Statement(true, graph.weaklyReversible()
            ? "exactly one steady state with all species present in each compatibility class, asymptotically stable within it and complex balanced; no oscillation; the stationary law is a product of Poisson laws"
            : "no steady state and no periodic course in which all species are present, as the network is not weakly reversible");
    }

    private static Statement one(final ComplexGraph graph) {
        final int[] parts = IntStream.range(0, graph.linkageClasses()).map(graph::deficiency).toArray();
        final int worst = IntStream.of(parts).max().orElse(0);
        if (worst > 1) {
            return new Statement(false, "a linkage class has deficiency " + worst);
        }
        if (IntStream.of(parts).sum() != graph.deficiency()) {
            return new Statement(false, "the deficiencies of the linkage classes add up to " + IntStream.of(parts).sum() + ", not to " + graph.deficiency());
        }
        if (IntStream.range(0, parts.length).anyMatch(l -> graph.terminalClasses(l) != 1)) {
            return new Statement(false, "a linkage class has several terminal strong classes");
        }
        return new Statement(true, graph.weaklyReversible() ? "exactly one steady state with all species present in each compatibility class"
            : "at most one steady state with all species present in each compatibility class");
    }
}
