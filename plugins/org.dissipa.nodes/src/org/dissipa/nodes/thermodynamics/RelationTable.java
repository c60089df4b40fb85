/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.List;
import java.util.Optional;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.CurrentDefinitions.Definition;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.SampledSteadyState;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.dissipa.thermodynamics.UncertaintyProduct;
import org.dissipa.thermodynamics.UnicyclicBound;

/** The table of relations: a row a current, computation and relation. */
final class RelationTable {
    static final TableLayout LAYOUT = TableLayout.of().text("current").text("computation").text("relation")
        .number("J [1/time]").number("V [1/time]").number("entropy production [k_B/time]").number("product").number("bound")
        .number("slack").number("standard error").number("confidence low").number("confidence high")
        .integer("replicates").text("verdict").text("conditions");

    static final int RELATION = 2;
    static final int PRODUCT = 6;
    static final int BOUND = 7;
    static final int LOW = 10;
    static final int HIGH = 11;

    static final String UNICYCLIC = "unicyclic bound";

    private static final String RELATION_NAME = "uncertainty relation";
    private static final String CONDITIONS = "stationary state, time-independent rates, ";

    private RelationTable() {
        // one table
    }

    /** Writes the exact products. */
    static void exact(final SteadyState steady, final List<Definition> currents, final TableWriter rows) {
        final Optional<UnicyclicBound> unicyclic = UnicyclicBound.of(steady);
        final String reversible = steady.irreversibleEdges().length == 0 ? "every jump reversible"
            : "NOT every jump reversible";
        for (final Definition current : currents) {
            final UncertaintyProduct product = steady
                .uncertaintyProduct(Current.ofMechanisms(current.name(), steady.generator(), current.weights()));
            exactRow(rows, product, RELATION_NAME, UncertaintyProduct.BOUND, CONDITIONS + reversible);
            unicyclic.ifPresent(u -> exactRow(rows, product, UNICYCLIC, u.value(), CONDITIONS + "one cycle of "
                + u.states() + " states with affinity " + u.affinity() + " kT"));
        }
    }

    private static void exactRow(final TableWriter rows, final UncertaintyProduct product, final String relation,
        final double bound, final String conditions) {
        final double value = product.value();
        final Verdict verdict = Verdict.ofExact(value, bound);
        rows.row(product.current(), "exact", relation, product.mean(), product.varianceRate(),
            product.entropyProduction(), value, bound, value - bound, null, null, null, null, verdict, conditions);
    }

    /** Writes the sampled products. */
    static void sampled(final SampledSteadyState steady, final SteadyStateRun run, final List<Definition> currents,
        final double confidence, final TableWriter rows) {
        final boolean reversible = run.network().reactions().stream().allMatch(r -> r.reversible());
        final String conditions = CONDITIONS + (reversible ? "every reaction reversible" : "NOT every reaction reversible")
            + "; start " + run.start();
        for (final Definition current : currents) {
            final UncertaintyEstimate estimate =
                steady.uncertaintyProduct(current.name(), current.weights(), Optional.empty());
            final ConfidenceInterval interval = estimate.interval(confidence);
            rows.row(current.name(), "sampled", RELATION_NAME, estimate.current().value(), estimate.varianceRate(),
                estimate.entropyProduction().value(), estimate.value(), UncertaintyProduct.BOUND,
                estimate.value() - UncertaintyProduct.BOUND, estimate.standardError(), interval.lower(), interval.upper(),
                estimate.n(), Verdict.ofSampled(estimate, interval, UncertaintyProduct.BOUND), conditions);
        }
    }

    /** What a product says of a bound. */
    private enum Verdict {
        HOLDS("holds"), INFINITE("holds: infinite dissipation"), NO_CURRENT("no net current"),
        OPEN("not decided: the bound lies within the confidence interval"), VIOLATED("VIOLATED");

        private static final double ROUNDING = 1e-9;

        private final String m_text;

        Verdict(final String text) {
            m_text = text;
        }

        static Verdict ofExact(final double product, final double bound) {
            if (Double.isNaN(product)) {
                return NO_CURRENT;
            } else if (Double.isInfinite(product)) {
                return INFINITE;
            }
            return product >= bound * (1 - ROUNDING) ? HOLDS : VIOLATED;
        }

        static Verdict ofSampled(final UncertaintyEstimate estimate, final ConfidenceInterval interval,
            final double bound) {
            if (!estimate.resolved()) {
                return NO_CURRENT;
            } else if (Double.isInfinite(estimate.value())) {
                return INFINITE;
            } else if (interval.lower() >= bound) {
                return HOLDS;
            }
            return interval.upper() >= bound ? OPEN : VIOLATED;
        }

        @Override
        public String toString() {
            return m_text;
        }
    }
}
