/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.BalanceVerdict;
import org.dissipa.network.structure.ComplexBalance;
import org.dissipa.network.structure.ComplexGraph;
import org.dissipa.network.structure.ConservationLaws;
import org.dissipa.network.structure.DeficiencyTheorems;
import org.dissipa.network.structure.DetailedBalance;
import org.dissipa.network.structure.EchelonForm;
import org.dissipa.network.structure.ExtendedDetailedBalance;
import org.dissipa.network.structure.IntegerVector;
import org.dissipa.network.structure.MoietyLaws;
import org.dissipa.network.structure.StructuralCycles;
import org.dissipa.network.structure.StructuralCycles.Cycle;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;

/** The tables of Network Structure Analyzer. */
final class StructureTables {
    static final TableLayout PROPERTIES = TableLayout.of().text("property").text("network").text("value").number("number");
    static final TableLayout LAWS = TableLayout.of().text("law").text("expression").flag("broken by chemostats").flag("without negative coefficients").number("total");
    static final TableLayout CYCLES = TableLayout.of().text("cycle").text("kind").text("reactions").text("moves between chemostats").number("affinity [kT]");
    static final TableLayout COMPLEXES = TableLayout.of().text("complex").integer("linkage class").integer("strong class").flag("terminal");
    static final TableLayout BALANCE = TableLayout.of().text("test").text("network").text("verdict").integer("conditions").number("largest violation [kT]").text("certificate");
    static final TableLayout STOICHIOMETRY = TableLayout.of().text("species").text("reaction").integer("change").integer("reactant").integer("product").flag("chemostat");

    private static final String CLOSED = "closed";
    private static final String OPEN = "open";

    private final ReactionNetwork m_network;
    private final ComplexGraph m_closed;
    private final ComplexGraph m_open;
    private final Optional<StructuralCycles> m_cycles;
    private final List<IntegerVector> m_unbroken;
    private final List<IntegerVector> m_broken;
    private final List<String> m_warnings = new ArrayList<>();

    private StructureTables(final ReactionNetwork network, final int mostReactions) {
        m_network = network;
        m_closed = ComplexGraph.closed(network);
        m_open = ComplexGraph.open(network);
        m_cycles = network.reactions().size() <= mostReactions ? Optional.of(StructuralCycles.of(network)) : Optional.empty();
        if (m_cycles.isEmpty()) {
            m_warnings.add("The network has " + network.reactions().size() + " reactions, more than " + mostReactions + "; its cycles are not listed and detailed balance is not decided.");
        }
        m_unbroken = laws(ConservationLaws.open(network), MoietyLaws.open(network));
        final EchelonForm span = EchelonForm.of(m_unbroken, network.species().size());
        m_broken = laws(ConservationLaws.closed(network), MoietyLaws.closed(network)).stream().filter(span::add).toList();
    }

    static StructureTables of(final ReactionNetwork network, final int mostReactions) {
        return new StructureTables(network, mostReactions);
    }

    /** The laws without negative coefficients where they are a basis, else as elimination gives them. */
    private List<IntegerVector> laws(final ConservationLaws laws, final Optional<MoietyLaws> moieties) {
        if (moieties.isPresent() && moieties.get().complete()) {
            return moieties.get().basis();
        }
        if (moieties.isEmpty() && m_warnings.stream().noneMatch(w -> w.startsWith("There are too many"))) {
            m_warnings.add("There are too many conservation laws without negative coefficients to search for a basis of them.");
        }
        return IntStream.range(0, laws.size()).mapToObj(l -> {
            final Map<Integer, BigInteger> entries = new HashMap<>();
            final long[] coefficients = laws.coefficients(l);
            IntStream.range(0, coefficients.length).forEach(i -> entries.put(i, BigInteger.valueOf(coefficients[i])));
            return IntegerVector.of(entries);
        }).toList();
    }

    List<String> warnings() {
        return m_warnings;
    }

    static String text(final ReactionNetwork network, final IntegerVector species) {
        return species.toText(i -> network.species().get(i).name());
    }

    void properties(final TableWriter rows) {
        count(rows, "species", CLOSED, m_network.species().size());
        count(rows, "chemostats", OPEN, (int)m_network.species().stream().filter(s -> s.chemostat()).count());
        count(rows, "reactions", CLOSED, m_network.reactions().size());
        count(rows, "irreversible reactions", CLOSED, (int)m_network.reactions().stream().filter(r -> !r.reversible()).count());
        for (final String network : new String[]{CLOSED, OPEN}) {
            final ComplexGraph graph = network.equals(OPEN) ? m_open : m_closed;
            count(rows, "rank of the stoichiometric matrix", network, graph.rank());
            count(rows, "conservation laws", network, network.equals(OPEN) ? m_unbroken.size() : m_unbroken.size() + m_broken.size());
            count(rows, "cycles", network, m_network.reactions().size() - rank(network.equals(OPEN)));
            count(rows, "complexes", network, graph.complexes().size());
            count(rows, "linkage classes", network, graph.linkageClasses());
            count(rows, "strong classes", network, graph.strongClasses());
            count(rows, "deficiency", network, graph.deficiency());
            rows.row("weakly reversible", network, graph.weaklyReversible() ? "yes" : "no", graph.weaklyReversible() ? 1 : 0);
            final DeficiencyTheorems theorems = DeficiencyTheorems.of(graph, massAction());
            statement(rows, "deficiency zero theorem", network, theorems.zero());
            statement(rows, "deficiency one theorem", network, theorems.one());
        }
        count(rows, "broken conservation laws", OPEN, m_broken.size());
        count(rows, "emergent cycles", OPEN, rank(false) - rank(true));
    }

    /** Rank of the matrix of all reactions, whether they can fire or not. */
    private int rank(final boolean open) {
        final int species = (int)m_network.species().stream().filter(s -> !open || !s.chemostat()).count();
        return species - (open ? m_unbroken.size() : m_unbroken.size() + m_broken.size());
    }

    private boolean massAction() {
        return m_network.channels().stream().allMatch(c -> c.law() instanceof MassAction);
    }

    private static void count(final TableWriter rows, final String property, final String network, final int value) {
        rows.row(property, network, Integer.toString(value), value);
    }

    private static void statement(final TableWriter rows, final String theorem, final String network, final DeficiencyTheorems.Statement statement) {
        rows.row(theorem, network, (statement.applies() ? "applies: " : "does not apply: ") + statement.text(), statement.applies() ? 1 : 0);
    }

    void laws(final TableWriter rows) {
        final double[] amounts = m_network.species().stream().mapToDouble(s -> s.initial()).toArray();
        int number = 0;
        for (final IntegerVector law : m_unbroken) {
            rows.row("law " + ++number, text(m_network, law), false, law.nonNegative(), law.dot(amounts));
        }
        for (final IntegerVector law : m_broken) {
            rows.row("law " + ++number, text(m_network, law), true, law.nonNegative(), law.dot(amounts));
        }
    }

    void cycles(final TableWriter rows) {
        int number = 0;
        for (final Cycle cycle : m_cycles.map(StructuralCycles::cycles).orElse(List.of())) {
            rows.row("cycle " + ++number, cycle.internal() ? "internal" : "emergent", cycle.reactions().toText(r -> m_network.reactions().get(r).name()),
                text(m_network, cycle.exchange()), cycle.affinity());
        }
    }

    void complexes(final TableWriter rows) {
        for (int i = 0; i < m_open.complexes().size(); i++) {
            rows.row(text(m_network, m_open.complexes().get(i)), m_open.linkageClass(i) + 1, m_open.strongClass(i) + 1, m_open.terminal(i));
        }
    }

    void balance(final TableWriter rows) {
        m_cycles.ifPresent(cycles -> {
            verdict(rows, "detailed balance (Wegscheider)", CLOSED, DetailedBalance.closed(m_network, cycles));
            verdict(rows, "detailed balance (Wegscheider)", OPEN, DetailedBalance.open(m_network, cycles));
        });
        verdict(rows, "complex balance", OPEN, ComplexBalance.of(m_network, m_open));
        for (final String network : new String[]{CLOSED, OPEN}) {
            final ExtendedDetailedBalance extended = network.equals(OPEN) ? ExtendedDetailedBalance.open(m_network) : ExtendedDetailedBalance.closed(m_network);
            verdict(rows, "extended detailed balance: irreversible steps", network, extended.structure());
            if (m_cycles.isPresent()) {
                verdict(rows, "extended detailed balance: reversible part", network, extended.reversiblePart());
            }
        }
    }

    private static void verdict(final TableWriter rows, final String test, final String network, final BalanceVerdict verdict) {
        rows.row(test, network, verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '), verdict.conditions(), verdict.measure(), verdict.certificate());
    }

    void stoichiometry(final TableWriter rows) {
        for (final Reaction r : m_network.reactions()) {
            IntStream.concat(members(r.reactants()), members(r.products())).distinct().sorted().forEach(s -> rows.row(m_network.species().get(s).name(), r.name(),
                r.products().coefficientOf(s) - r.reactants().coefficientOf(s), r.reactants().coefficientOf(s), r.products().coefficientOf(s), m_network.species().get(s).chemostat()));
        }
    }

    private static IntStream members(final Complex complex) {
        return IntStream.range(0, complex.size()).map(complex::species);
    }
}
