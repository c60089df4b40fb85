/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.thermodynamics.CurrentDefinitions.Definition;
import org.dissipa.thermodynamics.ChemostatForces;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentCumulants;
import org.dissipa.thermodynamics.CycleDecomposition;
import org.dissipa.thermodynamics.CycleDecomposition.Cycle;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.MechanismFlux;
import org.dissipa.thermodynamics.SampledSteadyState;
import org.dissipa.thermodynamics.SteadyState;

/** Writes the currents of a steady state, exact and sampled, into the tables of Currents and Affinities. */
final class CurrentTables {
    static final TableLayout CURRENTS = TableLayout.of().text("current").text("kind").text("computation").number("J [1/time]").number("J standard error [1/time]")
        .number("affinity [kT]").number("entropy production [k_B/time]").number("share of entropy production").number("V [1/time]").number("V standard error [1/time]")
        .number("D [1/time]").number("Fano factor").number("forward [1/time]").number("backward [1/time]").flag("reversible").integer("replicates").text("what it is");
    static final TableLayout CYCLES = TableLayout.of().text("cycle").integer("step").text("from").text("to").text("reaction").text("direction").number("ln of rate ratio [kT]");
    static final TableLayout CHEMOSTATS = TableLayout.of().text("chemostat").text("computation").number("flow into the network [1/time]").number("flow standard error [1/time]")
        .number("force [kT]").number("chemical work [kT/time]").number("chemical work standard error [kT/time]").flag("reference").integer("replicates");

    static final int KIND = 1;
    static final int COMPUTATION = 2;
    static final int CURRENT = 3;
    static final int ERROR = 4;

    private static final int LONGEST = 12;
    private static final int BATCH = 100;

    private final ReactionNetwork m_network;
    private final CurrentsAndAffinitiesParameters m_settings;
    private final List<Definition> m_groups;
    private final List<Definition> m_defined;
    private final TableWriter m_currents;
    private final TableWriter m_cycles;
    private final TableWriter m_chemostats;
    private final ChemostatForces m_forces;
    private final List<String> m_warnings = new ArrayList<>();

    CurrentTables(final ReactionNetwork network, final CurrentsAndAffinitiesParameters settings, final TableWriter currents, final TableWriter cycles,
        final TableWriter chemostats) {
        m_network = network;
        m_settings = settings;
        final List<String> reactions = network.reactions().stream().map(r -> r.name()).toList();
        m_groups = CurrentDefinitions.groups(reactions);
        m_defined = settings.m_currents.isBlank() ? List.of() : CurrentDefinitions.read(settings.m_currents, reactions);
        m_currents = currents;
        m_cycles = cycles;
        m_chemostats = chemostats;
        m_forces = ChemostatForces.of(network);
        if (!m_forces.obstacle().isEmpty()) {
            m_warnings.add("Chemostats have no forces: " + m_forces.obstacle() + ".");
        }
    }

    /** The definitions, without the groups. */
    List<Definition> defined() {
        return m_defined;
    }

    /** What a reader must know; empty where there is nothing. */
    List<String> warnings() {
        return m_warnings;
    }

    void exact(final SteadyState steady, final Monitor monitor) {
        final double sigma = steady.entropyProduction();
        final Generator generator = steady.generator();
        final List<MechanismFlux> fluxes = steady.mechanisms();
        final int most = Math.min(fluxes.size(), most(generator));
        if (most < fluxes.size()) {
            m_warnings.add("Of " + fluxes.size() + " reactions the first " + most + " have variance rates.");
        }
        final List<Fluctuation> byReaction = fluctuations(steady, fluxes.subList(0, most).stream().map(f -> Current.ofMechanism(generator, f.name())).toList(), monitor);
        for (int r = 0; r < fluxes.size(); r++) {
            final MechanismFlux f = fluxes.get(r);
            final Fluctuation k = r < most ? byReaction.get(r) : new Fluctuation(f.current(), Double.NaN);
            final String equation = m_network.reactions().get(r).equation(m_network.species());
            row(f.name(), "reaction", k, f.entropyProduction() / k.mean(), f.entropyProduction(), sigma, f, equation);
        }
        for (final Definition g : m_groups) {
            final MechanismFlux f = sum(g, fluxes);
            final Fluctuation k = fluctuations(steady, List.of(Current.ofMechanisms(g.name(), generator, g.weights())), monitor).get(0);
            row(g.name(), "channel", k, f.entropyProduction() / k.mean(), f.entropyProduction(), sigma, f, CheckedCurrents.text(g));
        }
        for (final Definition d : m_defined) {
            final Fluctuation k = fluctuations(steady, List.of(Current.ofMechanisms(d.name(), generator, d.weights())), monitor).get(0);
            row(d.name(), "defined", k, Double.NaN, Double.NaN, sigma, null, CheckedCurrents.text(d));
        }
        if (m_settings.m_cycles) {
            cycles(steady, sigma, monitor);
        }
        for (final ChemostatForces.Chemostat c : m_forces.chemostats()) {
            final double flow = c.flow().isEmpty() ? 0 : steady.current(Current.ofMechanisms(c.species(), generator, c.flow()));
            m_chemostats.row(c.species(), "exact", flow, null, c.force(), c.reference() ? 0 : c.force() * flow, null, c.reference(), null);
        }
    }

    /** Currents whose fluctuations are computed: as many as the settings say, fewer where a process is so large that they would take minutes. */
    private int most(final Generator generator) {
        return Math.min(m_settings.m_mostCurrents, CheckedCurrents.affordable(generator));
    }

    /** Mean and variance rate of a current [1/time]. */
    private record Fluctuation(double mean, double variance) {
    }

    /** Those of some currents, some at a time so that memory stays small. */
    private static List<Fluctuation> fluctuations(final SteadyState steady, final List<Current> currents, final Monitor monitor) {
        final List<Fluctuation> all = new ArrayList<>(currents.size());
        for (int begin = 0; begin < currents.size(); begin += BATCH) {
            monitor.check();
            monitor.progress((double)begin / currents.size(), "Fluctuations of current " + (begin + 1) + " of " + currents.size());
            final CurrentCumulants k = steady.cumulants(currents.subList(begin, Math.min(begin + BATCH, currents.size())));
            for (int c = 0; c < k.size(); c++) {
                all.add(new Fluctuation(k.mean(c), k.varianceRate(c)));
            }
        }
        return all;
    }

    private void row(final String name, final String kind, final Fluctuation k, final double affinity, final double share, final double sigma, final MechanismFlux firings,
        final String text) {
        m_currents.row(name, kind, "exact", k.mean(), null, affinity, share, share / sigma, k.variance(), null, k.variance() / 2, k.variance() / Math.abs(k.mean()),
            firings == null ? null : firings.forward(), firings == null ? null : firings.backward(), firings == null ? null : firings.reversible(), null, text);
    }

    private static MechanismFlux sum(final Definition group, final List<MechanismFlux> fluxes) {
        double current = 0;
        double forward = 0;
        double backward = 0;
        double sigma = 0;
        double medium = 0;
        boolean reversible = true;
        for (final MechanismFlux f : fluxes) {
            if (group.weights().containsKey(f.name())) {
                current += f.current();
                forward += f.forward();
                backward += f.backward();
                sigma += f.entropyProduction();
                medium += f.mediumEntropy();
                reversible &= f.reversible();
            }
        }
        return new MechanismFlux(group.name(), current, forward, backward, sigma, medium, reversible);
    }

    private void cycles(final SteadyState steady, final double sigma, final Monitor monitor) {
        final CycleDecomposition decomposition = CycleDecomposition.of(steady.generator());
        final int[] numbers = decomposition.strongest(most(steady.generator()), steady);
        if (numbers.length < decomposition.size()) {
            m_warnings.add("Of " + decomposition.size() + " cycles the " + numbers.length + " with the greatest currents are given.");
        }
        final List<Cycle> cycles = Arrays.stream(numbers).mapToObj(decomposition::cycle).toList();
        final List<Fluctuation> fluctuations = fluctuations(steady, cycles.stream().map(decomposition::current).toList(), monitor);
        for (int k = 0; k < numbers.length; k++) {
            final Cycle cycle = cycles.get(k);
            final String name = "cycle " + (numbers[k] + 1);
            final double j = fluctuations.get(k).mean();
            row(name, "cycle", fluctuations.get(k), cycle.affinity(), j == 0 ? 0 : j * cycle.affinity(), sigma, null, text(steady.generator(), cycle));
            steps(name, steady.generator(), cycle);
        }
    }

    private static String text(final Generator g, final Cycle cycle) {
        final StringBuilder path = new StringBuilder();
        for (int k = 0; k < Math.min(LONGEST, cycle.length()); k++) {
            path.append(g.stateName(from(g, cycle.steps().get(k)))).append(" -> ");
        }
        return cycle.length() > LONGEST ? path + "... (" + cycle.length() + " states)" : path + g.stateName(from(g, cycle.chord()));
    }

    private static int from(final Generator g, final int step) {
        return step < 0 ? g.to(~step) : g.from(step);
    }

    private void steps(final String name, final Generator g, final Cycle cycle) {
        for (int k = 0; k < cycle.length(); k++) {
            final int step = cycle.steps().get(k);
            final int edge = step < 0 ? ~step : step;
            final int reverse = g.reverse(edge);
            final double ratio = reverse < 0 ? step < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY : Math.log(g.rate(edge) / g.rate(reverse));
            m_cycles.row(name, k + 1, g.stateName(from(g, step)), g.stateName(step < 0 ? g.from(edge) : g.to(edge)), g.mechanisms().get(g.mechanism(edge)),
                g.forward(edge) == step >= 0 ? "forward" : "reverse", ratio);
        }
    }

    void sampled(final SampledSteadyState sample) {
        for (int r = 0; r < m_network.reactions().size(); r++) {
            final String name = m_network.reactions().get(r).name();
            sampled(sample, new Definition(name, Map.of(name, 1.0)), "reaction", m_network.reactions().get(r).equation(m_network.species()));
        }
        m_groups.forEach(g -> sampled(sample, g, "channel", CheckedCurrents.text(g)));
        m_defined.forEach(d -> sampled(sample, d, "defined", CheckedCurrents.text(d)));
        for (final ChemostatForces.Chemostat c : m_forces.chemostats()) {
            final Estimate flow = c.flow().isEmpty() ? new Estimate(0, 0, m_settings.m_replicates) : sample.current(c.species(), c.flow());
            final Estimate work = flow.times(c.reference() ? 0 : c.force());
            m_chemostats.row(c.species(), "sampled", flow.value(), flow.standardError(), c.force(), work.value(), work.standardError(), c.reference(), flow.n());
        }
    }

    private void sampled(final SampledSteadyState sample, final Definition current, final String kind, final String text) {
        final Estimate j = sample.current(current.name(), current.weights());
        final Estimate v = sample.varianceRate(current.name(), current.weights());
        m_currents.row(current.name(), kind, "sampled", j.value(), j.standardError(), null, null, null, v.value(), v.standardError(), v.value() / 2,
            v.value() / Math.abs(j.value()), null, null, null, j.n(), text);
    }
}
