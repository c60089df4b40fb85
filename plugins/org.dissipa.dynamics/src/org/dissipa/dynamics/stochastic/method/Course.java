/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.Changes;
import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.EndState.Ending;
import org.dissipa.dynamics.stochastic.Runaway;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.SimulationLimits;
import org.dissipa.dynamics.stochastic.StateText;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Monitor;

/**
 * One trajectory under way: its state, and all that a kernel does not do at every event: showing states to the observer,
 * watching limits and the monitor, ending.
 *
 * <p>A kernel draws the time of its next event; if that is not at or before {@link #stop} it asks {@link #over}. It calls
 * {@link #block} after every {@link #BLOCK} events.
 */
final class Course {
    /** Events between two looks at limits and monitor. */
    static final int BLOCK = 4096;
    private static final long NANOS_BETWEEN_LOOKS = 20_000_000;
    private static final double LARGEST_BOUND = 0x1p980;

    /** The state, as {@link CompiledNetwork#newState} makes it. */
    final double[] x;
    /** The state as whole counts; follows every event where {@link #mirrored}, else brought up to date when shown. */
    final long[] counts;
    /** Whether the observer sees events. */
    final boolean observed;
    /** Whether the kernel must keep {@link #counts} up to date at every event. */
    final boolean mirrored;
    /** Time beyond which the kernel must ask {@link #over} before it lets an event happen. */
    double stop;

    private final CompiledNetwork m_network;
    private final TrajectoryObserver m_observer;
    private final Monitor m_monitor;
    private final SimulationLimits m_limits;
    private final Runaway m_runaway;
    private final double m_start;
    private final double m_end;
    private double m_sample;
    private long m_events;
    private long m_looked = System.nanoTime();
    private boolean m_inBlocks = true;
    private boolean m_finished;
    private Runnable m_rounding;

    Course(final CompiledNetwork network, final long[] initial, final double start, final double end,
        final TrajectoryObserver observer, final Monitor monitor, final SimulationLimits limits) {
        if (!(start <= end) || Double.isInfinite(start) || Double.isInfinite(end)) {
            throw new IllegalArgumentException("Time span " + start + " to " + end
                + " is not valid; both must be finite and the end not before the start.");
        }
        m_network = network;
        m_observer = observer;
        m_monitor = monitor;
        m_limits = limits;
        m_runaway = new Runaway(start, initial);
        m_start = start;
        m_end = end;
        counts = checkedCopy(network, initial);
        x = network.newState(counts);
        observer.start(start, counts);
        observed = observer.seesEvents();
        mirrored = observed || network.hasGeneralLaws();
        m_finished = observer.finished();
        m_sample = observer.nextSampleTime();
        if (m_sample < start) {
            throw new IllegalStateException("Observer asked for the state at time " + m_sample
                + ", before the trajectory's start at " + start + ".");
        }
        stop = m_finished ? Double.NEGATIVE_INFINITY : Math.min(m_sample, end);
    }

    private static long[] checkedCopy(final CompiledNetwork network, final long[] initial) {
        if (initial.length != network.species()) {
            throw new IllegalArgumentException("Initial state has " + initial.length + " counts, but the network has "
                + network.species() + " species; give one count for each.");
        }
        for (int i = 0; i < initial.length; i++) {
            if (initial[i] < 0) {
                throw new IllegalArgumentException("Initial count of species "
                    + network.network().species().get(i).name() + " is " + initial[i] + "; it must not be negative.");
            }
        }
        return initial.clone();
    }

    /**
     * Shows the observer the states it wants before the next event.
     *
     * @param next time of the next event, positive infinity where there is none
     * @return whether the trajectory is over, and the event does not happen
     */
    boolean over(final double next) {
        if (m_finished) {
            m_sample = m_start;
            return true;
        }
        while (m_sample < next && m_sample <= m_end) {
            refresh();
            m_observer.sample(m_sample, counts);
            m_finished = m_observer.finished();
            if (m_finished) {
                return true;
            }
            final double sample = m_observer.nextSampleTime();
            if (!(sample > m_sample)) {
                throw new IllegalStateException("Observer asked for the state at time " + sample + " after that at "
                    + m_sample + "; sample times must increase.");
            }
            m_sample = sample;
        }
        stop = Math.min(m_sample, m_end);
        return next > m_end;
    }

    /** Shows an event to the observer; answers whether the observer has seen enough. */
    boolean event(final double time, final int channel) {
        m_observer.event(time, channel, counts);
        if (m_observer.finished()) {
            m_finished = true;
            m_sample = time;
        }
        return m_finished;
    }

    /** Looks at limits and monitor after a block of events. */
    void block(final double time) {
        m_events += BLOCK;
        m_limits.checkEvents(m_events, time, m_end);
        m_runaway.look(m_events, time, m_end, m_limits, m_network.network(), x);
        for (int i = 0; i < counts.length; i++) {
            if (x[i] > m_limits.population()) {
                m_limits.checkCount(m_network.network().species().get(i).name(), x[i], time);
            }
        }
        final long now = System.nanoTime();
        if (now - m_looked > NANOS_BETWEEN_LOOKS) {
            m_looked = now;
            m_monitor.check();
            m_monitor.progress((time - m_start) / (m_end - m_start), "Simulating");
        }
    }

    /** Looks at limits and monitor where events do not come in blocks. */
    void look(final double time, final long events) {
        m_inBlocks = false;
        m_events = events - BLOCK;
        block(time);
    }

    /** Puts another state. */
    void set(final double[] state) {
        for (int i = 0; i < counts.length; i++) {
            x[i] = state[i];
            counts[i] = (long)state[i];
        }
    }

    /** Changes the state as a channel's firing does. */
    void fire(final int channel) {
        final Changes changes = m_network.changes();
        final int[] species = changes.species();
        final int[] amount = changes.amount();
        for (int i = changes.start()[channel]; i < changes.start()[channel + 1]; i++) {
            x[species[i]] += amount[i];
        }
        if (mirrored) {
            mirror(channel);
        }
    }

    /** Lets the whole counts follow a channel's firing. */
    void mirror(final int channel) {
        final Changes changes = m_network.changes();
        for (int i = changes.start()[channel]; i < changes.start()[channel + 1]; i++) {
            counts[changes.species()[i]] += changes.amount()[i];
            if (counts[changes.species()[i]] < 0) {
                throw lacking(channel, changes.species()[i]);
            }
        }
    }

    private SimulationException lacking(final int channel, final int species) {
        return new SimulationException("Channel " + m_network.network().channels().get(channel).name() + " ("
            + m_network.text(channel) + ") fired without its reactants and left " + counts[species] + " molecules of "
            + m_network.network().species().get(species).name()
            + "; its rate law must be 0 where a reactant is missing.");
    }

    /**
     * Sum of propensities.
     *
     * @throws SimulationException if it is not finite
     */
    double sum(final double[] propensities) {
        double total = 0;
        for (final double a : propensities) {
            total += a;
        }
        return finite(total);
    }

    /**
     * The same total rate.
     *
     * @throws SimulationException if it is not finite
     */
    double finite(final double total) {
        if (!(total <= Double.MAX_VALUE)) {
            refresh();
            throw new SimulationException("The propensities add up to " + total + " in state "
                + StateText.of(m_network.network(), counts)
                + "; rate constants or counts are too large to compute with.");
        }
        return total;
    }

    /**
     * The same bound of a propensity.
     *
     * @throws SimulationException if it is too large for sums of bounds to be finite
     */
    double bound(final double bound) {
        return bound <= LARGEST_BOUND ? bound : finite(Double.POSITIVE_INFINITY);
    }

    /** Lets {@code rounding} bring {@link #counts} up to date when they are shown, where the state is not whole. */
    void countBy(final Runnable rounding) {
        m_rounding = rounding;
    }

    private void refresh() {
        if (m_rounding != null) {
            m_rounding.run();
        } else if (!mirrored) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = (long)x[i];
            }
        }
    }

    /**
     * Ends the trajectory.
     *
     * @param more     events since the last block, or all where they do not come in blocks
     * @param absorbed whether no channel could fire any more
     */
    EndState finish(final long more, final boolean absorbed) {
        refresh();
        final double time = m_finished ? m_sample : m_end;
        m_observer.end(time, counts);
        final Ending ending = m_finished ? Ending.OBSERVER : absorbed ? Ending.ABSORBED : Ending.END_TIME;
        return new EndState(time, counts.clone(), m_inBlocks ? m_events + more : more, ending);
    }
}
