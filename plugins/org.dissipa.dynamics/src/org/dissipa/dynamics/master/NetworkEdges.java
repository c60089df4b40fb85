/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.List;

import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/** Makes a {@link Generator} from a network on a state space. */
final class NetworkEdges {
    /** Channels looked at between two looks at the monitor. */
    private static final int CHECKED_WORK = 1 << 16;

    private NetworkEdges() {
    }

    static Generator generator(final ReactionNetwork network, final StateSpace space, final Monitor monitor) {
        final List<String> reactions = network.reactions().stream().map(Reaction::name).toList();
        if (space.token() != null && space.token().belongsTo(network)) {
            return new Generator(space.token().edges(), reactions, space::name, space);
        }
        final NetworkJumps jumps = NetworkJumps.of(network);
        final EdgeList edges = new EdgeList(space.size());
        final long[] counts = space.initial();
        final int mask = Integer.highestOneBit(Math.max(1, CHECKED_WORK / Math.max(1, jumps.channels()))) - 1;
        for (int i = 0; i < space.size(); i++) {
            if ((i & mask) == 0) {
                monitor.check();
            }
            space.counts(i, counts);
            for (int c = 0; c < jumps.channels(); c++) {
                final double rate = jumps.rate(c, counts);
                if (rate > 0) {
                    jumps.move(c, counts, 1);
                    final int to = space.indexOf(counts);
                    jumps.move(c, counts, -1);
                    if (to >= 0) {
                        final Channel channel = jumps.channel(c);
                        edges.add(to, channel.forward() ? channel.reaction() : ~channel.reaction(), rate);
                    }
                }
            }
            edges.endRow();
        }
        return new Generator(edges, reactions, space::name, space);
    }
}
