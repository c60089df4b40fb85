/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit with its neighbours held at a pattern c: the situation in which one flip reaction of the unit takes place.
 *
 * @param unit       the unit
 * @param edges      its edges, as indices into the machine's
 * @param neighbours the unit at the other end of each
 * @param pattern    bit b is the value of neighbour b
 */
record Neighbourhood(int unit, int[] edges, int[] neighbours, long pattern) {

    /** All 2^deg patterns of a unit. */
    static List<Neighbourhood> of(final BoltzmannMachine machine, final int unit) {
        final int[] edges = machine.edgesOf(unit);
        final int[] neighbours = new int[edges.length];
        for (int b = 0; b < edges.length; b++) {
            final Edge e = machine.edges().get(edges[b]);
            neighbours[b] = e.i() == unit ? e.j() : e.i();
        }
        final List<Neighbourhood> all = new ArrayList<>();
        for (long pattern = 0; pattern < 1L << edges.length; pattern++) {
            all.add(new Neighbourhood(unit, edges, neighbours, pattern));
        }
        return all;
    }

    int value(final int neighbour) {
        return (int)(pattern >>> neighbour & 1);
    }

    /** Energy change of the unit's flip from 0 to 1 [kT]. */
    double energyChange(final BoltzmannMachine machine) {
        double change = -machine.bias(unit);
        for (int b = 0; b < edges.length; b++) {
            change += value(b) * machine.edges().get(edges[b]).weight();
        }
        return change;
    }

    /** Name such as {@code A_if_B1_C0}. */
    String name(final BoltzmannMachine machine) {
        final StringBuilder name = new StringBuilder(machine.units().get(unit));
        for (int b = 0; b < edges.length; b++) {
            name.append(b == 0 ? "_if_" : "_").append(machine.units().get(neighbours[b])).append(value(b));
        }
        return name.toString();
    }

    /** The neighbours' species at this pattern. */
    List<Integer> catalysts(final NetworkDraft draft) {
        final List<Integer> species = new ArrayList<>();
        for (int b = 0; b < edges.length; b++) {
            species.add(draft.unit(neighbours[b], value(b)));
        }
        return species;
    }

    /** The species of the edges to neighbours that are 1, in the state given. */
    List<Integer> edgeSpecies(final NetworkDraft draft, final int state) {
        final List<Integer> species = new ArrayList<>();
        for (int b = 0; b < edges.length; b++) {
            if (value(b) == 1) {
                species.add(draft.edge(edges[b], state));
            }
        }
        return species;
    }
}
