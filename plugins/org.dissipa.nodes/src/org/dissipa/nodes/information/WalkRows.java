/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.walk.DriftConstraint;
import org.dissipa.thermodynamics.information.walk.LatticeWalk;
import org.dissipa.thermodynamics.information.walk.PriorConstraint;
import org.dissipa.thermodynamics.information.walk.WalkEntropy;
import org.dissipa.thermodynamics.information.walk.WalkLaw;
import org.dissipa.thermodynamics.information.walk.WalkSample;

/** Rows of Random Walk Calculator: entropies a step, the law, and the checks of what is claimed of such walks. */
final class WalkRows {
    static final TableLayout ENTROPIES = TableLayout.of().integer("step").number("entropy [nat]").number("asymptote [nat]").number("growth [nat]")
        .number("conditional entropy [nat]").number("mutual information [nat]").number("reverse conditional entropy [nat]")
        .number("joint entropy [nat]").number("mean").number("variance").number("relative entropy to the stationary law [nat]")
        .number("simulated entropy [nat]").number("standard error").number("simulated plug-in entropy [nat]").number("simulated conditional entropy [nat]")
        .number("simulated mutual information [nat]").number("simulated mean").number("simulated mean standard error").number("simulated variance")
        .number("simulated variance standard error").number("chi-square").integer("degrees").number("p-value");

    static final TableLayout LAW = TableLayout.of().integer("step").integer("site").number("probability").count("walkers").number("share of walkers");

    static final TableLayout CHECKS = TableLayout.of().text("check").number("value").number("expected").number("difference").flag("holds");

    private static final double EXACT = 1e-12;
    private static final double SUMMED = 1e-9;

    private WalkRows() {
        // rows of tables
    }

    static void entropy(final WalkEntropy theory, final WalkSample sample, final TableWriter rows) {
        rows.row(theory.time(), theory.entropy(), PathTemperature.value(theory.asymptote()), theory.growth(), theory.conditionalEntropy(),
            theory.mutualInformation(), theory.reverseConditionalEntropy(), theory.decomposition().joint(), theory.mean(), theory.variance(),
            PathTemperature.value(theory.relativeEntropy()), sample == null ? null : sample.entropy().value(),
            sample == null ? null : sample.entropy().standardError(), sample == null ? null : sample.entropyPlugIn().value(),
            sample == null ? null : sample.decomposition().secondGivenFirst(), sample == null ? null : sample.decomposition().mutualInformation(),
            sample == null ? null : sample.mean().value(), sample == null ? null : sample.mean().standardError(),
            sample == null ? null : sample.variance().value(), sample == null ? null : sample.variance().standardError(),
            sample == null ? null : sample.chiSquare(), sample == null ? null : sample.degrees(), sample == null ? null : sample.pValue());
    }

    static void law(final WalkLaw law, final WalkSample sample, final TableWriter rows) {
        for (int i = 0; i < law.law().states(); i++) {
            final int site = law.firstSite() + i;
            final int index = sample == null ? -1 : site - sample.firstSite();
            final Long walkers = sample == null ? null : index >= 0 && index < sample.counts().length ? sample.counts()[index] : 0;
            rows.row(law.time(), site, law.law().probability(i), walkers, walkers == null ? null : (double)walkers / sample.walkers());
        }
    }

    /** What holds for this walk of the claims made for single-particle Brownian motion. */
    static void checks(final LatticeWalk walk, final List<WalkEntropy> entropies, final TableWriter rows) {
        final boolean[] allowed = {walk.step().down() > 0, walk.step().stay() > 0, walk.step().up() > 0};
        final PriorConstraint prior = PriorConstraint.of(DiscreteLaw.uniform(3), allowed);
        rows.row("constraint on the allowed steps = prior conditioned on them (largest difference of probabilities)", prior.largestDifference(), 0.0,
            prior.largestDifference(), prior.largestDifference() <= EXACT);
        rows.row("their supports are equal (1 yes)", prior.supportsEqual() ? 1.0 : 0.0, 1.0, prior.supportsEqual() ? 0.0 : 1.0, prior.supportsEqual());
        final double free = prior.constrained().entropy();
        final double step = DiscreteLaw.of(walk.step().down(), walk.step().stay(), walk.step().up()).entropy();
        rows.row("the support alone fixes the step: entropy of the step [nat] = that of the uniform step", step, free, step - free,
            Math.abs(step - free) <= EXACT);
        if (walk.step().stay() == 0 && Math.abs(walk.step().drift()) < 1) {
            final DriftConstraint drift = DriftConstraint.of(walk.step().drift());
            rows.row("support and mean displacement m fix the step: p+ = (1 + m)/2 by maximum entropy", walk.step().up(), drift.step().up(),
                drift.largestDifference(), drift.largestDifference() <= SUMMED && Math.abs(walk.step().up() - drift.step().up()) <= EXACT);
            rows.row("multiplier of the displacement [1/site] = ln((1 + m)/(1 - m))/2", 0.5 * Math.log(walk.step().up() / walk.step().down()), drift.multiplier(),
                0.5 * Math.log(walk.step().up() / walk.step().down()) - drift.multiplier(),
                Math.abs(0.5 * Math.log(walk.step().up() / walk.step().down()) - drift.multiplier()) <= SUMMED);
        }
        growth(walk, entropies, rows);
    }

    private static void growth(final LatticeWalk walk, final List<WalkEntropy> entropies, final TableWriter rows) {
        final double split = entropies.stream().mapToDouble(e -> Math.abs(e.entropy() - e.conditionalEntropy() - e.mutualInformation())).max().orElse(0);
        rows.row("H(X_t) = H(X_t|X_t-1) + I(X_t-1;X_t) (largest difference [nat])", split, 0.0, split, split <= SUMMED);
        final double least = entropies.stream().mapToDouble(WalkEntropy::growth).min().orElse(0);
        rows.row("entropy never falls (least growth of the steps listed [nat]; guaranteed for a doubly stochastic step: " + (walk.doublyStochastic() ? "this one)" : "not this one)"),
            least, 0.0, Math.min(least, 0), least >= -SUMMED);
        double rise = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < entropies.size(); i++) {
            if (entropies.get(i).relativeEntropy().isPresent()) {
                rise = Math.max(rise, entropies.get(i).relativeEntropy().getAsDouble() - entropies.get(i - 1).relativeEntropy().getAsDouble());
            }
        }
        if (rise > Double.NEGATIVE_INFINITY) {
            rows.row("relative entropy to the stationary law never rises (greatest rise [nat])", rise, 0.0, Math.max(rise, 0), rise <= SUMMED);
        }
    }
}
