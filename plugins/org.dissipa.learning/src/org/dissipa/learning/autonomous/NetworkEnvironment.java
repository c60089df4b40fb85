/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Channel;
import org.dissipa.network.ReactionNetwork;

/**
 * An environment that is a reaction network of its own, simulated exactly by the direct method. For small networks: every propensity is looked at after every event.
 *
 * @param network the network, from its initial amounts
 * @param shown   names of the species whose counts are the amounts
 */
public record NetworkEnvironment(ReactionNetwork network, List<String> shown) implements Environment {

    /** @throws LearningException if a species is unknown */
    public NetworkEnvironment {
        for (final String name : shown) {
            if (network.indexOf(name) < 0) {
                throw new LearningException("The environment has no species " + name + "; choose among its species.");
            }
        }
    }

    @Override
    public int size() {
        return shown.size();
    }

    @Override
    public String name() {
        return network.name();
    }

    @Override
    public Course start(final RandomStream random) {
        final int[] index = shown.stream().mapToInt(network::indexOf).toArray();
        final VesicleCourse course = new VesicleCourse(network, new int[network.channels().size()][0], random);
        return new Course() {
            private double m_next = course.wait(new double[0]);

            @Override
            public double next() {
                return m_next;
            }

            @Override
            public void advance() {
                course.fire();
                m_next += course.wait(new double[0]);
            }

            @Override
            public double amount(final int k) {
                return course.count(index[k]);
            }
        };
    }

    /** Potentials that multiply the propensity of a channel: net copies used, species by species. */
    static int[][] exponents(final ReactionNetwork network, final int[] clamped) {
        return network.channels().stream().map(c -> exponents(c, clamped)).toArray(int[][]::new);
    }

    private static int[] exponents(final Channel channel, final int[] clamped) {
        final int[] copies = new int[clamped.length];
        for (int a = 0; a < clamped.length; a++) {
            copies[a] = Math.max(0, channel.from().coefficientOf(clamped[a]) - channel.to().coefficientOf(clamped[a]));
        }
        return copies;
    }
}
