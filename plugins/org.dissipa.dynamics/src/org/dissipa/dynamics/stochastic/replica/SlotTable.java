/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

import java.util.Arrays;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;

/**
 * The channels of a small mass-action network in slots, groups of equal width, and with it the arithmetic of the direct method on small
 * networks: the sum of propensities is the sum over groups, in order, of the sums over their slots, in order; a point u on it selects the
 * last group whose sum of groups before is at most u, and in it the last slot whose sum of slots before is at most what is left of u. Where rounding
 * leaves that at or above the sum of its group, the event is none (thinning). Whatever carries this out, one trajectory at a time or many side by
 * side, gives the same trajectories to the last bit.
 *
 * <p>Leading slots are empty where there are fewer channels than slots: their propensity is 0, so that no point selects them.
 *
 * <p>Immutable; the arrays are shared with kernels, which must not write them. One slot more than {@link #slots} stands for the event that is none.
 */
public final class SlotTable {
    /** Most channels. */
    public static final int LARGEST = 64;
    /** Highest order of a reaction. */
    public static final int HIGHEST_ORDER = 3;

    /** Number of groups: 1, 4 or 8. */
    public final int groups;
    /** Slots a group: 4 or 8. */
    public final int width;
    /** First slot that holds a channel: channel r is in slot {@code first + r}. */
    public final int first;
    /** Number of species; the state has that row be 1, the next one be read by nobody, and one more count the events that are none. */
    public final int species;
    /** Order of the channel in each slot. */
    public final int[] order;
    /** Constant of the channel in each slot; 0 where there is none. */
    public final double[] constant;
    /** Three factors a slot, as indices into the state; those beyond the order read the 1. */
    public final int[] factor;
    /** What is subtracted from each factor. */
    public final double[] shift;
    /** Changes a slot: the most that any channel has, at least 1. */
    public final int changes;
    /** Which row each change is to; those that are none go to the row that nobody reads. */
    public final int[] target;
    /** By how much. */
    public final double[] amount;

    private SlotTable(final CompiledNetwork network, final int leastGroups) {
        final int channels = network.channels();
        groups = Math.max(leastGroups, channels <= 4 ? 1 : channels <= 16 ? 4 : 8);
        width = channels <= 32 ? 4 : 8;
        first = slots() - channels;
        species = network.species();
        order = new int[slots() + 1];
        constant = new double[slots() + 1];
        factor = new int[HIGHEST_ORDER * (slots() + 1)];
        shift = new double[HIGHEST_ORDER * (slots() + 1)];
        Arrays.fill(factor, species);
        changes = most(network.changes());
        target = new int[(slots() + 1) * changes];
        amount = new double[(slots() + 1) * changes];
        Arrays.fill(target, species + 1);
        for (int r = 0; r < channels; r++) {
            law(first + r, (MassAction)network.network().channels().get(r).law(), network.constants()[r]);
            change(first + r, network.changes(), r);
        }
        target[slots() * changes] = missed();
        amount[slots() * changes] = 1;
    }

    /** Whether a network fits: mass action of at most third order, 1 to 64 channels, no events. */
    public static boolean fits(final CompiledNetwork network) {
        return network.channels() >= 1 && network.channels() <= LARGEST && !network.hasGeneralLaws()
            && network.network().events().isEmpty() && network.network().channels().stream()
                .allMatch(c -> ((MassAction)c.law()).reactants().order() <= HIGHEST_ORDER);
    }

    /** The table of a network in the fewest slots. */
    static SlotTable of(final CompiledNetwork network) {
        return of(network, 1);
    }

    /**
     * The table of a network. Empty groups change nothing: trajectories are the same with any number of groups that is enough.
     *
     * @param leastGroups 1, 4 or 8
     * @throws IllegalArgumentException unless the network {@link #fits}
     */
    public static SlotTable of(final CompiledNetwork network, final int leastGroups) {
        if (!fits(network)) {
            throw new IllegalArgumentException("Network '" + network.network().name() + "' with " + network.channels()
                + " channels does not fit: it must be mass action up to order " + HIGHEST_ORDER + " with 1 to " + LARGEST
                + " channels and no events.");
        }
        return new SlotTable(network, leastGroups);
    }

    private static int most(final Changes changes) {
        int most = 1;
        for (int r = 0; r + 1 < changes.start().length; r++) {
            most = Math.max(most, changes.start()[r + 1] - changes.start()[r]);
        }
        return most;
    }

    private void law(final int slot, final MassAction law, final double c) {
        final Complex reactants = law.reactants();
        order[slot] = reactants.order();
        constant[slot] = c;
        int k = HIGHEST_ORDER * slot;
        for (int i = 0; i < reactants.size(); i++) {
            for (int j = 0; j < reactants.coefficient(i); j++, k++) {
                factor[k] = reactants.species(i);
                shift[k] = j;
            }
        }
    }

    private void change(final int slot, final Changes all, final int channel) {
        for (int i = all.start()[channel]; i < all.start()[channel + 1]; i++) {
            final int k = slot * changes + i - all.start()[channel];
            target[k] = all.species()[i];
            amount[k] = all.amount()[i];
        }
    }

    /** Number of slots. */
    public int slots() {
        return groups * width;
    }

    /** Whether some channel is of third order. */
    public boolean cubic() {
        return Arrays.stream(order).anyMatch(n -> n == HIGHEST_ORDER);
    }

    /** Rows of a state. */
    int rows() {
        return species + 3;
    }

    /** The row that counts the events that are none; these are said to be of slot {@link #slots}. */
    int missed() {
        return species + 2;
    }
}
