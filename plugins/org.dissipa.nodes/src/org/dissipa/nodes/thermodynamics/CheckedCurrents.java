/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.nodes.thermodynamics.CurrentDefinitions.Definition;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CycleDecomposition;
import org.dissipa.thermodynamics.CycleDecomposition.Cycle;

/**
 * The currents of a process that are checked.
 *
 * @param currents the currents, defined ones first
 * @param texts    what each is, for the reader
 * @param warning  what was left out, if anything
 */
record CheckedCurrents(List<Current> currents, List<String> texts, Optional<String> warning) {
    /** Most cycles that are checked; there is one a chord, which are many in large processes. */
    static final int MOST_CYCLES = 500;
    /** Most reactions, or combinations of them, that are checked. */
    static final int MOST_CURRENTS = 1000;
    private static final int WORK = 20_000_000;
    private static final int LONGEST = 12;

    static CheckedCurrents of(final Generator generator, final List<Definition> definitions, final CurrentSet set) {
        final List<Current> currents = new ArrayList<>();
        final List<String> texts = new ArrayList<>();
        if (set.defined()) {
            for (final Definition d : definitions.subList(0, Math.min(definitions.size(), affordable(generator)))) {
                currents.add(Current.ofMechanisms(d.name(), generator, d.weights()));
                texts.add(text(d));
            }
        }
        final String left = set.defined() && definitions.size() > affordable(generator)
            ? "There are " + definitions.size() + " currents; the first " + affordable(generator) + " are checked. " : "";
        return set.cycles() ? withCycles(generator, currents, texts, left)
            : new CheckedCurrents(currents, texts, left.isEmpty() ? Optional.empty() : Optional.of(left.strip()));
    }

    private static CheckedCurrents withCycles(final Generator generator, final List<Current> currents, final List<String> texts, final String left) {
        final CycleDecomposition decomposition = CycleDecomposition.of(generator);
        final int mostCycles = Math.min(decomposition.size(), Math.min(MOST_CYCLES, affordable(generator)));
        for (int c = 0; c < mostCycles; c++) {
            final Cycle cycle = decomposition.cycle(c);
            currents.add(Current.ofEdge("cycle " + (c + 1), generator, cycle.chord()));
            texts.add(text(generator, cycle));
        }
        final String warning = left + (decomposition.size() <= mostCycles ? ""
            : "The process has " + decomposition.size() + " cycles; the first " + mostCycles + " are checked.");
        return new CheckedCurrents(currents, texts, warning.isEmpty() ? Optional.empty() : Optional.of(warning.strip()));
    }

    /** Currents whose fluctuations are worth their time: a back-substitution each, which grows with the process. */
    static int affordable(final Generator generator) {
        return Math.min(MOST_CURRENTS, Math.max(20, WORK / generator.states()));
    }

    static String text(final Definition definition) {
        if (definition.weights().equals(Map.of(definition.name(), 1.0))) {
            return "net extent of " + definition.name();
        }
        final StringJoiner sum = new StringJoiner(" + ");
        definition.weights().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .forEach(w -> sum.add(w.getValue() + " " + w.getKey()));
        return sum.toString();
    }

    private static String text(final Generator generator, final Cycle cycle) {
        final StringJoiner path = new StringJoiner(" -> ");
        for (int k = 0; k < Math.min(LONGEST, cycle.length()); k++) {
            final int step = cycle.steps().get(k);
            path.add("(" + generator.stateName(step < 0 ? generator.to(~step) : generator.from(step)) + ")");
        }
        return "net current through the chord " + generator.edgeName(cycle.chord()) + " of the cycle " + path
            + (cycle.length() > LONGEST ? " -> ... (" + cycle.length() + " states)" : "") + ", affinity " + cycle.affinity() + " kT";
    }
}
