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
    private NetworkEdges() {
    }

    static Generator generator(final ReactionNetwork network, final StateSpace space, final Monitor monitor) {
        final List<String> reactions = network.reactions().stream().map(Reaction::name).toList();
        if (space.token() != null && space.token().belongsTo(network)) {
            return new Generator(space.token().edges(), reactions, space::name, space);
        }
        final List<Channel> channels = network.channels();
        final long[][] change = StateSpace.changes(network);
        final EdgeList edges = new EdgeList(space.size());
        final long[] counts = space.initial();
        final long[] next = counts.clone();
        for (int i = 0; i < space.size(); i++) {
            if ((i & 0xfff) == 0) {
                monitor.check();
            }
            space.counts(i, counts);
            for (int c = 0; c < channels.size(); c++) {
                final Channel channel = channels.get(c);
                final double rate = StateSpace.propensity(network, channel, counts);
                if (rate > 0) {
                    StateSpace.move(counts, change[c], next);
                    final int to = space.indexOf(next);
                    if (to >= 0) {
                        edges.add(to, channel.forward() ? channel.reaction() : ~channel.reaction(), rate);
                    }
                }
            }
            edges.endRow();
        }
        return new Generator(edges, reactions, space::name, space);
    }
}
