/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.network.Event;
import org.dissipa.network.ReactionNetwork;

/**
 * Where the events of a network stand in one trajectory: which triggers are true, which firings are still to come, which parameters were
 * set. The meaning of triggers, delays, priorities and persistence is that of {@link Event}.
 */
final class EventState {
    private static final int MOST_AT_ONCE = 10_000;

    private final ReactionNetwork m_network;
    private final ParameterVariants m_variants;
    private final List<Firing> m_pending = new ArrayList<>();
    private Map<String, Double> m_set = Map.of();
    private ParameterVariants.Variant m_current;
    private List<CompiledEvent> m_events;
    private boolean[] m_true;

    /** A firing to come; {@code values} are computed already where the event says so. */
    private record Firing(int event, double time, double[] values) {
    }

    EventState(final ReactionNetwork network, final ParameterVariants variants) {
        m_network = network;
        m_variants = variants;
    }

    /** Begins a trajectory. */
    void start() {
        m_pending.clear();
        use(Map.of());
        m_true = new boolean[m_events.size()];
        for (int e = 0; e < m_true.length; e++) {
            m_true[e] = m_events.get(e).event().initially();
        }
    }

    private void use(final Map<String, Double> set) {
        m_set = set;
        m_current = m_variants.of(set);
        m_events = m_current.events();
    }

    /** What simulates the channels at the parameter values that events have set. */
    Simulator simulator() {
        return m_current.simulator();
    }

    /** The network at the parameter values that events have set. */
    ReactionNetwork network() {
        return m_current.network();
    }

    private double volume() {
        return m_current.network().volume();
    }

    /** Whether some trigger depends on the state. */
    boolean watchesCounts() {
        return m_events.stream().anyMatch(CompiledEvent::readsCounts);
    }

    /** Whether the truth of a trigger differs from what it was when last settled. */
    boolean changed(final long[] counts, final double time) {
        for (int e = 0; e < m_true.length; e++) {
            if (m_events.get(e).readsCounts() && m_events.get(e).triggered(counts, volume(), time) != m_true[e]) {
                return true;
            }
        }
        return false;
    }

    /** The next time after {@code time}, up to {@code end}, at which events may have something to do though no channel fires. */
    double next(final double time, final double end) {
        double next = end;
        for (final Firing firing : m_pending) {
            next = Math.min(next, firing.time);
        }
        for (final CompiledEvent event : m_events) {
            for (final TimeCrossing crossing : event.crossings()) {
                next = Math.min(next, crossing.next(time, next));
            }
        }
        return next;
    }

    /** Does all that is due at a time; sets counts and parameters. Answers whether anything was set. */
    boolean settle(final double time, final long[] counts) {
        boolean set = false;
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            trigger(time, counts);
            final Firing due = due(time, counts);
            if (due == null) {
                return set;
            }
            m_pending.remove(due);
            assign(due, time, counts);
            set = true;
        }
        throw new SimulationException("More than " + MOST_AT_ONCE + " events of the network take place at time " + time
            + "; do their triggers set each other off without end?");
    }

    private void trigger(final double time, final long[] counts) {
        final double volume = volume();
        for (int e = 0; e < m_true.length; e++) {
            final CompiledEvent event = m_events.get(e);
            final boolean now = event.triggered(counts, volume, time);
            if (now && !m_true[e]) {
                final double delay = event.delay() == null ? 0 : event.delay().value(counts, volume, time);
                if (!(delay >= 0)) {
                    throw new SimulationException("The delay of event " + event.event().name() + " is " + delay + " at time "
                        + time + "; it must not be negative.");
                }
                m_pending.add(new Firing(e, time + delay,
                    event.event().early() ? event.assigned(counts, volume, time) : null));
            } else if (!now && m_true[e] && !event.event().persistent()) {
                final int gone = e;
                m_pending.removeIf(firing -> firing.event == gone);
            }
            m_true[e] = now;
        }
    }

    /** Of the firings due, the one of highest priority, and of those the earliest triggered; {@code null} where none is due. */
    private Firing due(final double time, final long[] counts) {
        Firing first = null;
        double highest = 0;
        for (final Firing firing : m_pending) {
            if (firing.time <= time) {
                final CompiledEvent event = m_events.get(firing.event);
                final double priority = event.priority() == null ? Double.NEGATIVE_INFINITY
                    : event.priority().value(counts, volume(), time);
                if (first == null || priority > highest) {
                    first = firing;
                    highest = priority;
                }
            }
        }
        return first;
    }

    private void assign(final Firing firing, final double time, final long[] counts) {
        final CompiledEvent event = m_events.get(firing.event);
        final double[] values = firing.values != null ? firing.values : event.assigned(counts, volume(), time);
        final Map<String, Double> parameters = new HashMap<>(m_set);
        final List<Event.Assignment> assignments = event.event().assignments();
        for (int i = 0; i < values.length; i++) {
            final int species = m_network.indexOf(assignments.get(i).target());
            if (species >= 0) {
                counts[species] = whole(event, assignments.get(i).target(), values[i], time);
            } else {
                parameters.put(assignments.get(i).target(), values[i]);
            }
        }
        if (!parameters.equals(m_set)) {
            use(Map.copyOf(parameters));
        }
    }

    private static long whole(final CompiledEvent event, final String species, final double value, final double time) {
        final double whole = Math.rint(value);
        if (!(whole >= 0) || whole > 0x1p53 || Math.abs(value - whole) > 1e-9 * Math.max(1, whole)) {
            throw new SimulationException("Event " + event.event().name() + " sets species " + species + " to " + value
                + " at time " + time + "; stochastic methods count molecules and need a whole number that is not negative.");
        }
        return (long)whole;
    }
}
