/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dissipa.dynamics.master.FiniteStateProjection;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * A model of the library with parameters and counts for which its law at a time can be computed, by finite state projection with a certified error.
 *
 * @param model   name in the library
 * @param network the network
 * @param end     time
 */
record ModelCase(String model, ReactionNetwork network, double end) {
    /** Largest probability that the projections may lose. */
    static final double LOST = 1e-6;

    private static final int MOST_STATES = 2_000_000;

    private static ModelCase of(final String model, final double end, final Map<String, Double> parameters, final Map<String, Double> initial) {
        return new ModelCase(model, ModelLibrary.named(model).network().withParameters(parameters).withInitial(initial), end);
    }

    /** Every model of the library: as it is where its law is within reach, else with fewer molecules, or for some twenty events. */
    static List<ModelCase> all() {
        final List<ModelCase> chosen = chosen();
        return ModelLibrary.names().stream().map(name -> chosen.stream().filter(c -> c.model.equals(name)).findAny()
            .orElseGet(() -> shortly(name))).toList();
    }

    private static ModelCase shortly(final String model) {
        final ReactionNetwork network = ModelLibrary.named(model).network();
        final double total = network.channels().stream().mapToDouble(c -> c.law().propensity(network.initialCounts(), network.volume())).sum();
        return new ModelCase(model, network, 20 / total);
    }

    private static List<ModelCase> chosen() {
        return List.of(of("birth-death", 1.5, Map.of(), Map.of()), //
            of("gene-expression", 12, Map.of(), Map.of()), //
            of("dimer-decay", 0.5, Map.of("c2", 0.1, "S10", 60.0), Map.of()), //
            of("michaelis-menten", 5, Map.of("c2", 0.3), Map.of()), //
            of("schloegl", 0.5, Map.of(), Map.of()), //
            of("toggle-switch", 4, Map.of(), Map.of()), //
            of("autoregulation", 1.5, Map.of("genes", 2.0, "k3", 3.0, "k2", 0.3), Map.of()), //
            of("vilar-oscillator", 0.02, Map.of("alpha_AA", 100.0, "beta_R", 50.0, "alpha_R", 20.0), Map.of()), //
            of("brusselator", 1, Map.of("c1", 20.0, "c2", 2.0, "c3", 0.02, "c4", 1.0), Map.of("X", 12.0, "Y", 10.0)), //
            of("lotka-volterra", 0.8, Map.of("c1", 1.0, "c2", 0.05, "c3", 1.0), Map.of("X", 20.0, "Y", 15.0)), //
            of("multistate", 6, Map.of("R0", 6.0, "L0", 4.0, "A0", 5.0, "kon", 0.1, "kAon", 0.1, "kAp", 0.3), Map.of()), //
            of("phosphorylation-switch", 2, Map.of(), Map.of()), //
            of("ring", 0.7, Map.of(), Map.of()), //
            of("kinetic-proofreading", 3, Map.of("m", 1.0, "W", 2.0, "lD", 5.0), Map.of()));
    }

    /** The law of each species' count at the end, by count; not normalised by what was lost. */
    List<TreeMap<Long, Double>> laws() {
        final FiniteStateProjection projection = FiniteStateProjection.of(network, network.initialCounts(), TimeGrid.of(end), LOST,
            MOST_STATES, Monitor.NONE);
        if (projection.bound(0) > 10 * LOST) {
            throw new IllegalStateException(model + ": " + projection.states(0) + " states lose " + projection.bound(0));
        }
        final double[] p = projection.probabilities(0);
        final List<TreeMap<Long, Double>> laws = network.species().stream().map(s -> new TreeMap<Long, Double>()).toList();
        for (int i = 0; i < p.length; i++) {
            final long[] counts = projection.space().counts(i);
            for (int s = 0; s < counts.length; s++) {
                laws.get(s).merge(counts[s], p[i], Double::sum);
            }
        }
        return laws;
    }

    @Override
    public String toString() {
        return model;
    }
}
