/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import java.util.function.Function;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * Simulates a network with events: a kernel that knows channels only runs from one moment at which events may happen to the next. Exact
 * where the kernel is: propensities are constant between channel firings, so a trajectory may be cut and continued anywhere.
 */
public final class EventSimulator implements Simulator {
    private static final int SEGMENTS_BETWEEN_LOOKS = 64;

    private final EventState m_events;

    private EventSimulator(final CompiledNetwork network, final Function<CompiledNetwork, Simulator> kernels) {
        m_events = new EventState(network.network(), new ParameterVariants(network, kernels));
    }

    /** A simulator of a network with its events, if it has any: the kernel alone if not. */
    public static Simulator of(final CompiledNetwork network, final Function<CompiledNetwork, Simulator> kernels) {
        return network.network().events().isEmpty() ? kernels.apply(network) : new EventSimulator(network, kernels);
    }

    /**
     * The same for a kernel that passes over single firings.
     *
     * @throws SimulationException if some event's trigger reads amounts: it would be seen too late
     */
    public static Simulator leaping(final CompiledNetwork network, final String method,
        final Function<CompiledNetwork, Simulator> kernels) {
        for (final CompiledEvent event : CompiledEvent.of(network.network())) {
            if (event.readsCounts()) {
                throw new SimulationException("Event " + event.event().name() + " is triggered by amounts ("
                    + event.event().trigger().toText() + "), which the method " + method
                    + " does not follow from firing to firing; choose an exact method.");
            }
        }
        return of(network, kernels);
    }

    @Override
    public EndState run(final long[] initial, final double start, final double end, final RandomStream random,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        final long[] counts = initial.clone();
        long events = 0;
        long segments = 0;
        double time = start;
        Ending ending = Ending.END_TIME;
        observer.start(start, counts);
        m_events.start();
        while (true) {
            final ReactionNetwork before = m_events.network();
            final boolean set = m_events.settle(time, counts);
            if (before != m_events.network()) {
                observer.parametersSet(m_events.network());
            }
            if (set) {
                observer.jump(time, counts);
            }
            if (observer.finished() || time >= end) {
                return finish(observer, time, end, counts, events, ending);
            }
            final double stop = m_events.next(time, end);
            final EndState state = m_events.simulator().run(counts, time, stop, random,
                new SegmentObserver(observer, m_events, stop), quiet(monitor), limits);
            System.arraycopy(state.counts(), 0, counts, 0, counts.length);
            events += state.events();
            limits.checkEvents(events, time, end);
            if (++segments % SEGMENTS_BETWEEN_LOOKS == 0) {
                monitor.check();
                monitor.progress((state.time() - start) / (end - start), "Simulating");
            }
            time = state.time();
            ending = state.ending() == Ending.ABSORBED ? Ending.ABSORBED : Ending.END_TIME;
        }
    }

    private static EndState finish(final TrajectoryObserver observer, final double time, final double end, final long[] counts,
        final long events, final Ending ending) {
        while (!observer.finished() && observer.nextSampleTime() <= end) {
            observer.sample(observer.nextSampleTime(), counts);
        }
        final Ending last = observer.finished() ? Ending.OBSERVER : ending;
        observer.end(time, counts);
        return new EndState(time, counts, events, last);
    }

    /** Passes on the wish to cancel; a segment's progress says nothing about the whole. */
    private static Monitor quiet(final Monitor monitor) {
        return new Monitor() {
            @Override
            public void progress(final double fraction, final String message) {
                // told by segments
            }

            @Override
            public boolean cancelled() {
                return monitor.cancelled();
            }
        };
    }
}
