/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.List;
import java.util.Map;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.dissipa.thermodynamics.bounds.RelationCheck;
import org.dissipa.thermodynamics.bounds.UncertaintyRelation;

/** The table of relations: a row a current, computation and relation. */
final class RelationTable {
    static final TableLayout LAYOUT = TableLayout.of().text("current").text("computation").text("relation")
        .number("J [1/time]").number("V [1/time]").number("entropy production [k_B/time]").number("product").number("bound")
        .number("slack").number("standard error").number("confidence low").number("confidence high")
        .integer("replicates").text("verdict").text("conditions").flag("applies").text("why").text("statement").text("status")
        .text("reference").number("duration [time]").text("definition");

    static final int RELATION = 2;
    static final int PRODUCT = 6;
    static final int BOUND = 7;
    static final int LOW = 10;
    static final int HIGH = 11;
    static final int DURATION = 20;

    static final String UNICYCLIC = "unicyclic bound";
    static final String STEADY = "uncertainty relation";

    /** What the relations are called in the table; the two oldest have names of their own. */
    private static final Map<UncertaintyRelation, String> NAMES =
        Map.of(UncertaintyRelation.STEADY_STATE, STEADY, UncertaintyRelation.UNICYCLIC, UNICYCLIC);

    private final TableWriter m_rows;

    RelationTable(final TableWriter rows) {
        m_rows = rows;
    }

    /** What stands beside a product: the current's rates over a duration, and what the current is. */
    record Context(String definition, double mean, double variance, double entropy, double duration) {
    }

    /** Writes a relation checked exactly. */
    void exact(final RelationCheck check, final Context context) {
        final Verdict verdict = Verdict.ofExact(check.quantity(), check.bound(), context.mean() != 0, check.applies());
        final UncertaintyRelation relation = check.relation();
        m_rows.row(check.current(), "exact", name(relation), context.mean(), context.variance(), context.entropy(),
            check.quantity(), check.bound(), check.slack(), null, null, null, null, verdict, relation.assumptions(), check.applies(),
            check.reason(), relation.statement(), relation.status(), relation.reference(), context.duration(), context.definition());
    }

    /** Writes several. */
    void exact(final List<RelationCheck> checks, final Context context) {
        checks.forEach(c -> exact(c, context));
    }

    /**
     * Writes a relation checked on a sample.
     *
     * @param name    what to call it
     * @param applies whether the relation's assumptions hold
     * @param why     why they do or do not
     */
    void sampled(final String name, final UncertaintyRelation relation, final String current, final String definition,
        final UncertaintyEstimate estimate, final double bound, final double confidence, final boolean applies, final String why) {
        final ConfidenceInterval interval = estimate.interval(confidence);
        m_rows.row(current, "sampled", name, estimate.current().value(), estimate.varianceRate(), estimate.entropyProduction().value(),
            estimate.value(), bound, estimate.value() - bound, estimate.standardError(), interval.lower(), interval.upper(), estimate.n(),
            Verdict.ofSampled(estimate, interval, bound, applies), relation.assumptions(), applies, why, relation.statement(),
            relation.status(), relation.reference(), estimate.duration(), definition);
    }

    static String name(final UncertaintyRelation relation) {
        return NAMES.getOrDefault(relation, relation.title());
    }
}
