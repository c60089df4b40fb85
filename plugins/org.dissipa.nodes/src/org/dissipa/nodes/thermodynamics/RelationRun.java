/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.List;
import java.util.Optional;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.CurrentDefinitions.Definition;
import org.dissipa.nodes.thermodynamics.RelationTable.Context;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.CurrentMoments;
import org.dissipa.thermodynamics.DrivenProcess;
import org.dissipa.thermodynamics.NetworkProtocol;
import org.dissipa.thermodynamics.Relaxation;
import org.dissipa.thermodynamics.SampledRelaxation;
import org.dissipa.thermodynamics.SampledSteadyState;
import org.dissipa.thermodynamics.SteadyState;
import org.dissipa.thermodynamics.UncertaintyProduct;
import org.dissipa.thermodynamics.bounds.DiscreteTimeRelation;
import org.dissipa.thermodynamics.bounds.DrivenRelations;
import org.dissipa.thermodynamics.bounds.FiniteTimeRelations;
import org.dissipa.thermodynamics.bounds.SteadyStateRelations;
import org.dissipa.thermodynamics.bounds.UncertaintyRelation;

/** Checks the relations that the settings ask for, row by row. */
final class RelationRun {
    /** Most reactions among which the most precise combination is looked for. */
    private static final int MOST_REACTIONS = 300;

    private final ReactionNetwork m_network;
    private final UncertaintyRelationCheckerParameters m_settings;
    private final Monitor m_monitor;
    private final RelationTable m_table;
    private final TableWriter m_weights;
    private Optional<String> m_warning = Optional.empty();
    private Optional<Provenance> m_transient = Optional.empty();

    RelationRun(final ReactionNetwork network, final UncertaintyRelationCheckerParameters settings, final Monitor monitor,
        final TableWriter relations, final TableWriter weights) {
        m_network = network;
        m_settings = settings;
        m_monitor = monitor;
        m_table = new RelationTable(relations);
        m_weights = weights;
    }

    /** Does all of it. */
    SteadyStateRun run(final List<Definition> definitions) {
        final boolean stationary = m_settings.m_start == RelationStart.STATIONARY;
        final SteadyStateRun run = SteadyStateRun.of(m_network, m_settings, Optional.empty(),
            stationary && m_settings.m_computation.sampled(), m_monitor);
        run.exact().ifPresent(steady -> exact(steady, definitions));
        run.sampled().ifPresent(sample -> sampled(sample, run, definitions));
        return run;
    }

    /** What was left out, if anything. */
    Optional<String> warning() {
        return m_warning;
    }

    /** How trajectories from the initial counts were made, if any were. */
    Optional<Provenance> transientSample() {
        return m_transient;
    }

    private void exact(final SteadyState steady, final List<Definition> definitions) {
        final CheckedCurrents chosen = CheckedCurrents.of(steady.generator(), definitions, m_settings.m_currentSet);
        m_warning = chosen.warning();
        longTimes(steady, chosen);
        if (m_settings.m_leastProduct) {
            mostPrecise(steady);
        }
        final boolean transientSample = m_settings.m_start == RelationStart.INITIAL && m_settings.m_computation.sampled();
        if (m_settings.m_finiteTime || transientSample) {
            final Relaxation process = Relaxation.of(steady.generator(), initial(steady), m_settings.m_duration, m_monitor);
            if (m_settings.m_finiteTime) {
                finiteTime(process, chosen);
            }
            if (transientSample) {
                sampledTransient(process, definitions);
            }
        }
        if (!m_settings.m_driving.isBlank()) {
            driven(steady, chosen);
        }
    }

    private double[] initial(final SteadyState steady) {
        return m_settings.m_start == RelationStart.STATIONARY ? steady.law().probabilities()
            : TransientLaw.concentrated(steady.generator().states(), 0);
    }

    private void longTimes(final SteadyState steady, final CheckedCurrents chosen) {
        final SteadyStateRelations relations = SteadyStateRelations.of(steady);
        final double sigma = steady.entropyProduction();
        for (int c = 0; c < chosen.currents().size(); c++) {
            m_monitor.check();
            final Current current = chosen.currents().get(c);
            final CurrentCumulants cumulants = steady.cumulants(List.of(current));
            final double j = cumulants.mean(0);
            final double v = cumulants.varianceRate(0);
            final Context context = new Context(chosen.texts().get(c), j, v, sigma, Double.POSITIVE_INFINITY);
            m_table.exact(relations.check(current.name(), j, v), context);
            if (m_settings.m_timeStep > 0) {
                m_table.exact(DiscreteTimeRelation.check(steady, current.name(), j, v, m_settings.m_timeStep), context);
            }
        }
    }

    private void mostPrecise(final SteadyState steady) {
        final Generator generator = steady.generator();
        if (generator.mechanisms().size() > MOST_REACTIONS) {
            m_warning = Optional.of("The most precise current is looked for among up to " + MOST_REACTIONS + " reactions; there are "
                + generator.mechanisms().size() + ".");
            return;
        }
        final CurrentCumulants all = steady.cumulants(Current.ofAllMechanisms(generator));
        final SteadyStateRelations relations = SteadyStateRelations.of(steady);
        double largest = 0;
        for (int r = 0; r < all.size(); r++) {
            largest = Math.max(largest, Math.abs(all.mean(r)));
        }
        final double[] weights = largest == 0 ? new double[all.size()] : relations.mostPrecise(all);
        double j = 0;
        double v = 0;
        for (int a = 0; a < weights.length; a++) {
            m_weights.row(all.names().get(a), weights[a], all.mean(a));
            j += weights[a] * all.mean(a);
            for (int b = 0; b < weights.length; b++) {
                v += weights[a] * weights[b] * all.covariance(a, b);
            }
        }
        m_table.exact(relations.checkTogether(all), new Context("the combination of all reactions whose product is least; its weights are in the table "
            + "Most Precise Current", j, v, steady.entropyProduction(), Double.POSITIVE_INFINITY));
    }

    private void finiteTime(final Relaxation process, final CheckedCurrents chosen) {
        final FiniteTimeRelations relations = FiniteTimeRelations.of(process);
        final double sigma = process.entropyProduction() / process.duration();
        for (int c = 0; c < chosen.currents().size(); c++) {
            final CurrentMoments m = process.moments(chosen.currents().get(c), m_monitor);
            m_table.exact(relations.check(m), new Context(chosen.texts().get(c), m.mean() / m.duration(), m.variance() / m.duration(), sigma,
                m.duration()));
        }
    }

    private void driven(final SteadyState steady, final CheckedCurrents chosen) {
        final NetworkProtocol protocol = NetworkProtocol.of(m_network, steady.generator(), m_settings.m_driving);
        final DrivenProcess process =
            DrivenProcess.of(steady.generator(), protocol, initial(steady), m_settings.m_speed, m_settings.m_duration);
        for (int c = 0; c < chosen.currents().size(); c++) {
            m_monitor.check();
            m_monitor.progress((double)c / chosen.currents().size(), "Driven process, current " + (c + 1));
            final DrivenProcess.Outcome outcome = process.outcome(chosen.currents().get(c));
            final CurrentMoments m = outcome.moments();
            m_table.exact(DrivenRelations.check(outcome), new Context(chosen.texts().get(c) + ", driven", m.mean() / m.duration(),
                m.variance() / m.duration(), outcome.entropyProduction() / m.duration(), m.duration()));
        }
    }

    private boolean reversible() {
        return m_network.reactions().stream().allMatch(r -> r.reversible());
    }

    private void sampled(final SampledSteadyState sample, final SteadyStateRun run, final List<Definition> definitions) {
        if (!m_settings.m_currentSet.defined()) {
            return;
        }
        final String start = "constant rates, start " + run.start();
        final String why = reversible() ? start : "an irreversible reaction makes the entropy production infinite";
        for (final Definition d : definitions) {
            final String text = CheckedCurrents.text(d);
            m_table.sampled(RelationTable.STEADY, UncertaintyRelation.FINITE_TIME, d.name(), text,
                sample.uncertaintyProduct(d.name(), d.weights(), Optional.empty()), UncertaintyProduct.BOUND, m_settings.m_confidence,
                reversible(), why);
            m_table.sampled(RelationTable.name(UncertaintyRelation.FINITE_TIME_KINETIC), UncertaintyRelation.FINITE_TIME_KINETIC, d.name(), text,
                sample.kineticProduct(d.name(), d.weights()), 1, m_settings.m_confidence, true, start);
        }
    }

    private void sampledTransient(final Relaxation process, final List<Definition> definitions) {
        final SampledRelaxation sample = SampledRelaxation.of(m_network, SimulationMethods.named("direct"), m_settings.m_duration,
            m_settings.m_replicates, m_settings.m_seed, m_monitor);
        m_transient = Optional.of(sample.provenance());
        final double change = process.systemEntropyChange();
        for (final Definition d : m_settings.m_currentSet.defined() ? definitions : List.<Definition>of()) {
            final String text = CheckedCurrents.text(d);
            m_table.sampled(RelationTable.name(UncertaintyRelation.ARBITRARY_START), UncertaintyRelation.ARBITRARY_START, d.name(), text,
                sample.arbitraryStart(d.name(), d.weights(), change), 2, m_settings.m_confidence, reversible(),
                reversible() ? "constant rates, start in the initial counts" : "an irreversible reaction makes the entropy production infinite");
            m_table.sampled(RelationTable.name(UncertaintyRelation.FINITE_TIME), UncertaintyRelation.FINITE_TIME, d.name(), text,
                sample.naive(d.name(), d.weights(), change), 2, m_settings.m_confidence, false,
                "the start is not stationary, so this form says nothing here");
        }
    }
}
