/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.Arrays;

import org.dissipa.network.Channel;
import org.dissipa.network.Complex;
import org.dissipa.network.ReactionNetwork;

/**
 * Net changes of all channels, end to end: channel r changes {@code species[i]} by {@code amount[i]} for i from
 * {@code start[r]} to {@code start[r + 1] - 1}. Chemostatted species and species with no net change are left out.
 * The arrays are shared: read them, do not change them.
 *
 * @param start   where each channel's changes start; one longer than the number of channels
 * @param species species that change
 * @param amount  by how many molecules, never 0
 */
public record Changes(int[] start, int[] species, int[] amount) {

    /** The changes of a network's channels. Cost: one pass over their complexes. */
    public static Changes of(final ReactionNetwork network) {
        final int n = network.channels().size();
        final int[] start = new int[n + 1];
        int[] species = new int[4 * n];
        int[] amount = new int[4 * n];
        int end = 0;
        for (int r = 0; r < n; r++) {
            final Channel channel = network.channels().get(r);
            final int room = end + channel.from().size() + channel.to().size();
            if (room > species.length) {
                species = Arrays.copyOf(species, 2 * room);
                amount = Arrays.copyOf(amount, 2 * room);
            }
            end = append(network, channel.from(), channel.to(), true, species, amount, end);
            end = append(network, channel.to(), channel.from(), false, species, amount, end);
            start[r + 1] = end;
        }
        return new Changes(start, Arrays.copyOf(species, end), Arrays.copyOf(amount, end));
    }

    /** Appends the net change of the species of one side; those on both sides are left to the reactant side. */
    private static int append(final ReactionNetwork network, final Complex side, final Complex other,
        final boolean reactants, final int[] species, final int[] amount, final int from) {
        int end = from;
        for (int i = 0; i < side.size(); i++) {
            final int s = side.species(i);
            final int opposite = other.coefficientOf(s);
            final int change = (reactants ? -1 : 1) * (side.coefficient(i) - opposite);
            if (change != 0 && (reactants || opposite == 0) && !network.species().get(s).chemostat()) {
                species[end] = s;
                amount[end++] = change;
            }
        }
        return end;
    }

    /** For each channel the sorted union of the lists of the species that it changes. */
    IntLists reach(final IntLists readers, final int channels) {
        final int[] items = new int[mostReached(readers)];
        final int[] first = new int[channels + 1];
        final int[] mark = new int[channels];
        int end = 0;
        for (int r = 0; r < channels; r++) {
            for (int i = start[r]; i < start[r + 1]; i++) {
                for (int j = readers.start()[species[i]]; j < readers.start()[species[i] + 1]; j++) {
                    final int reader = readers.items()[j];
                    if (mark[reader] != r + 1) {
                        mark[reader] = r + 1;
                        items[end++] = reader;
                    }
                }
            }
            Arrays.sort(items, first[r], end);
            first[r + 1] = end;
        }
        // a large array is not copied to spare a few entries: two of them may not fit into memory
        return new IntLists(first, end > items.length / 4 * 3 ? items : Arrays.copyOf(items, end));
    }

    /** Sum of the lengths of the lists: the size of all unions where no two lists share an entry. */
    private int mostReached(final IntLists readers) {
        long sum = 0;
        for (final int s : species) {
            sum += readers.start()[s + 1] - readers.start()[s];
        }
        if (sum > Integer.MAX_VALUE - 8) {
            throw new SimulationException("The channels of the network touch each other " + sum + " times, more than fit into memory; choose method "
                + "rssa-cr, which does not list them.");
        }
        return (int)sum;
    }
}
