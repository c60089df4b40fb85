/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.Optional;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.event.EventSimulator;
import org.dissipa.dynamics.stochastic.replica.SideBySide;
import org.dissipa.dynamics.stochastic.replica.SlotTable;
import org.dissipa.network.Monitor;

/**
 * Gillespie's direct method with a dependency graph: the next event comes after an exponential time of rate a₀ = Σ aᵣ and is
 * channel r with probability aᵣ/a₀; only propensities that the event touches are computed anew. Exact.
 *
 * <p>On up to 64 channels, all mass action up to third order, sums are made anew at every event by the arithmetic of {@link SlotTable}, and the replicates
 * of an ensemble run side by side ({@link SideBySide}). On any other network a₀ is kept by differences and summed afresh after every few thousand events and
 * whenever it has fallen a thousandfold, which holds its relative rounding error below 10⁻⁹ and makes absorbing states exact.
 *
 * <p>Use it for networks of up to some fifty channels. Cost per event: linear in the number of channels (search) and of
 * dependent channels (update).
 *
 * <p>Reference: D. T. Gillespie, J. Phys. Chem. 81 (1977) 2340, doi:10.1021/j100540a008.
 */
public final class DirectMethod implements SimulationMethod {

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public String use() {
        return "Networks of up to some fifty channels.";
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public Simulator newSimulator(final CompiledNetwork network) {
        return EventSimulator.of(network, DirectMethod::kernel);
    }

    private static Simulator kernel(final CompiledNetwork network) {
        return SlotKernel.fits(network) ? new SlotKernel(network)
            : SlotTable.fits(network) ? new WideSlotKernel(network) : new Kernel(network);
    }

    /** Makes the replicates of an ensemble side by side where the network has at most 64 channels, all of them mass action. */
    @Override
    public Optional<ReplicaSimulator> newReplicaSimulator(final CompiledNetwork network) {
        return SlotTable.fits(network) ? Optional.of(SideBySide.of(network, newSimulator(network))) : Optional.empty();
    }

    private static final class Kernel implements Simulator {
        /** a₀ is summed afresh when it falls below this part of its largest value since the last sum. */
        private static final double FALL = 1e-3;

        private final CompiledNetwork m_network;
        private final double[] m_propensity;

        Kernel(final CompiledNetwork network) {
            m_network = network;
            m_propensity = new double[network.channels()];
        }

        @Override
        public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
            final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
            final Course course = new Course(m_network, initial, start, end, observer, monitor, limits);
            double total = evaluateAll(course);
            double peak = total;
            double time = start;
            int left = Course.BLOCK;
            while (true) {
                if (total > peak) {
                    peak = total;
                } else if (total < FALL * peak) {
                    total = course.sum(m_propensity);
                    peak = total;
                }
                final double next = total > 0 ? time + random.nextExponential() / total : Double.POSITIVE_INFINITY;
                if (next > course.stop && course.over(next)) {
                    return course.finish(Course.BLOCK - left, total == 0);
                }
                time = next;
                final int channel = select(random.nextDouble() * total);
                if (channel >= 0) {
                    total += fire(course, channel);
                    if (course.observed && course.event(time, channel)) {
                        return course.finish(Course.BLOCK - left + 1, false);
                    }
                    left--;
                } else {
                    total = course.sum(m_propensity);
                    peak = total;
                }
                if (left == 0) {
                    left = Course.BLOCK;
                    course.block(time);
                    total = course.sum(m_propensity);
                    peak = total;
                }
            }
        }

        private double evaluateAll(final Course course) {
            for (int r = 0; r < m_propensity.length; r++) {
                m_propensity[r] = m_network.propensity(r, course.x, course.counts);
            }
            return course.sum(m_propensity);
        }

        /**
         * The channel r with a₀ + ... + a₍ᵣ₋₁₎ <= u < a₀ + ... + aᵣ, or -1 where rounding left u beyond the sum: the event
         * then was none (thinning).
         */
        private int select(final double u) {
            double rest = u;
            for (int r = 0; r < m_propensity.length; r++) {
                rest -= m_propensity[r];
                if (rest < 0) {
                    return r;
                }
            }
            return -1;
        }

        /** Changes the state and the propensities that depend on it; answers the change of their sum. */
        private double fire(final Course course, final int channel) {
            course.fire(channel);
            final int[] start = m_network.dependents().start();
            final int[] items = m_network.dependents().items();
            double change = 0;
            for (int i = start[channel]; i < start[channel + 1]; i++) {
                final int r = items[i];
                final double a = m_network.propensity(r, course.x, course.counts);
                change += a - m_propensity[r];
                m_propensity[r] = a;
            }
            return change;
        }
    }
}
