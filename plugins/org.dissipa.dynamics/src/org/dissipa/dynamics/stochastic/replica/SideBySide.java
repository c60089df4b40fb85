/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.replica;

import java.util.function.IntFunction;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.StateText;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Monitor;

/**
 * The direct method on many replicas of a small network at once: in each step every replica makes one event, and what is done to all replicas is a loop
 * over plain arrays that the compiler turns into vector instructions. A replica that has come to its end gives its lane to the next one.
 *
 * <p>Exact; by the arithmetic of {@link SlotTable}, and therefore equal to the last bit to trajectories made one at a time.
 *
 * <p>Use it for ensembles of networks of up to 64 mass-action channels. Cost per event: linear in the number of channels, with a constant of about
 * 1/4 ns. Observers that see events are served by the method's simulator for single trajectories.
 *
 * <p>Reference: D. T. Gillespie, J. Phys. Chem. 81 (1977) 2340, doi:10.1021/j100540a008.
 */
public final class SideBySide implements ReplicaSimulator {
    private static final int MOST_LANES = 256;
    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final CompiledNetwork m_network;
    private final Simulator m_single;
    private final SlotTable m_table;
    private final int[] m_beyond = new int[MOST_LANES];
    private final long[] m_counts;
    private final double[] m_state;

    private SideBySide(final CompiledNetwork network, final Simulator single) {
        m_network = network;
        m_single = single;
        m_table = SlotTable.of(network);
        m_counts = new long[network.species()];
        m_state = new double[network.species()];
    }

    /**
     * A simulator of a network.
     *
     * @param network one that {@link SlotTable#fits}
     * @param single  makes the same trajectories one at a time, for observers that see events
     */
    public static SideBySide of(final CompiledNetwork network, final Simulator single) {
        return new SideBySide(network, single);
    }

    @Override
    public EndState[] run(final SimulationProblem problem, final long seed, final int from, final int to,
        final IntFunction<? extends TrajectoryObserver> observers, final Monitor monitor) {
        return new Run(problem, seed, from, to, observers, monitor).ends();
    }

    /** A block of replicates under way. */
    private final class Run {
        private final SimulationProblem m_problem;
        private final long m_seed;
        private final int m_from;
        private final int m_to;
        private final IntFunction<? extends TrajectoryObserver> m_observers;
        private final Monitor m_monitor;
        private final EndState[] m_ends;
        private final Lanes m_lanes;
        private final Replica[] m_replicas;
        private int m_next;
        private long m_steps;

        Run(final SimulationProblem problem, final long seed, final int from, final int to,
            final IntFunction<? extends TrajectoryObserver> observers, final Monitor monitor) {
            m_problem = problem;
            m_seed = seed;
            m_from = from;
            m_to = to;
            m_observers = observers;
            m_monitor = monitor;
            m_ends = new EndState[to - from];
            m_lanes = new Lanes(m_table, Math.min(MOST_LANES, to - from));
            m_replicas = new Replica[Math.min(MOST_LANES, to - from)];
            m_next = from;
        }

        EndState[] ends() {
            fill();
            while (m_lanes.used() > 0) {
                m_lanes.draw();
                final int beyond = m_lanes.beyond(m_beyond);
                for (int i = beyond - 1; i >= 0; i--) {
                    if (over(m_beyond[i])) {
                        end(m_beyond[i]);
                    }
                }
                m_lanes.fire();
                m_steps++;
                if (beyond > 0) {
                    fill();
                }
                if (m_steps % STEPS_BETWEEN_LOOKS == 0) {
                    look();
                }
            }
            return m_ends;
        }

        /** Gives free lanes to the replicates that come next. */
        private void fill() {
            while (m_lanes.used() < m_replicas.length && m_next < m_to) {
                final Replica replica = new Replica(m_next, m_observers.apply(m_next), m_steps, m_problem.start(),
                    m_problem.initial());
                final RandomStream random = RandomStream.of(m_seed, m_next++);
                final TrajectoryObserver observer = replica.observer;
                observer.start(m_problem.start(), m_problem.initial());
                if (observer.seesEvents() || observer.finished()) {
                    m_ends[replica.index - m_from] = m_single.run(m_problem.initial(), m_problem.start(), m_problem.end(), random,
                        observer, m_monitor, m_problem.limits());
                } else {
                    replica.nextSample(Math.nextDown(m_problem.start()));
                    m_replicas[m_lanes.used()] = replica;
                    m_lanes.add(m_problem.initial(), m_problem.start(), Math.min(replica.sample, m_problem.end()), random);
                }
            }
        }

        /** Shows the observer of a lane the states it wants before the next event; answers whether the replicate is over. */
        private boolean over(final int lane) {
            final Replica replica = m_replicas[lane];
            final double next = m_lanes.next(lane);
            while (replica.sample < next && replica.sample <= m_problem.end()) {
                count(lane);
                replica.observer.sample(replica.sample, m_counts);
                if (replica.observer.finished()) {
                    replica.finished = true;
                    return true;
                }
                replica.nextSample(replica.sample);
            }
            m_lanes.stop(lane, Math.min(replica.sample, m_problem.end()));
            return next > m_problem.end();
        }

        /** Ends the replicate of a lane and frees the lane. */
        private void end(final int lane) {
            final Replica replica = m_replicas[lane];
            count(lane);
            final double time = replica.finished ? replica.sample : m_problem.end();
            replica.observer.end(time, m_counts);
            final Ending ending = replica.finished ? Ending.OBSERVER : m_lanes.total(lane) > 0 ? Ending.END_TIME : Ending.ABSORBED;
            m_ends[replica.index - m_from] = new EndState(time, m_counts.clone(), events(lane), ending);
            m_lanes.remove(lane);
            m_replicas[lane] = m_replicas[m_lanes.used()];
        }

        private long events(final int lane) {
            return m_steps - m_replicas[lane].born - m_lanes.missed(lane);
        }

        private void count(final int lane) {
            for (int s = 0; s < m_counts.length; s++) {
                m_counts[s] = (long)m_lanes.count(s, lane);
            }
        }

        /** Looks at the monitor and the limits. */
        private void look() {
            m_monitor.check();
            for (int lane = 0; lane < m_lanes.used(); lane++) {
                m_problem.limits().checkEvents(events(lane), m_lanes.time(lane), m_problem.end());
                checkState(lane);
                for (int s = 0; s < m_state.length; s++) {
                    m_state[s] = m_lanes.count(s, lane);
                }
                m_replicas[lane].runaway.look(events(lane), m_lanes.time(lane), m_problem.end(), m_problem.limits(), m_network.network(), m_state);
            }
        }

        private void checkState(final int lane) {
            for (int s = 0; s < m_counts.length; s++) {
                if (m_lanes.count(s, lane) > m_problem.limits().population()) {
                    m_problem.limits().checkCount(m_network.network().species().get(s).name(), m_lanes.count(s, lane), m_lanes.time(lane));
                }
            }
            if (!(m_lanes.total(lane) <= Double.MAX_VALUE)) {
                count(lane);
                throw new SimulationException("The propensities add up to " + m_lanes.total(lane) + " in state "
                    + StateText.of(m_network.network(), m_counts) + "; rate constants or counts are too large to compute with.");
            }
        }
    }
}
