/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.network.Event;
import org.dissipa.network.ReactionNetwork;

/**
 * Where the events of a network stand along one solution: which triggers are true, which firings are to come, which parameters were set. The meaning is that of {@link Event}; of firings due at
 * the same time with the same priority the one triggered first comes first.
 */
final class EventClock {
    private static final int MOST_AT_ONCE = 10_000;

    private final ReactionNetwork m_network;
    private final List<Firing> m_pending = new ArrayList<>();
    private final List<MeanFieldSolution.Occurrence> m_occurrences;
    private final boolean[] m_true;
    private Map<String, Double> m_set = Map.of();
    private ReactionNetwork m_current;
    private List<RealEvent> m_events;

    /** A firing to come; the values are computed already where the event says so. */
    private record Firing(int event, double time, double[] values) {
    }

    EventClock(final ReactionNetwork network, final List<MeanFieldSolution.Occurrence> occurrences) {
        m_network = network;
        m_occurrences = occurrences;
        m_current = network;
        m_events = RealEvent.of(network);
        m_true = new boolean[m_events.size()];
        for (int e = 0; e < m_true.length; e++) {
            m_true[e] = m_events.get(e).event().initially();
        }
    }

    /** The network at the parameter values that events have set. */
    ReactionNetwork network() {
        return m_current;
    }

    /** Whether the truth of some trigger is not what it was when last settled. */
    boolean differs(final double time, final double[] x) {
        for (int e = 0; e < m_true.length; e++) {
            if (m_events.get(e).triggered(x, time) != m_true[e]) {
                return true;
            }
        }
        return false;
    }

    /** The next time after {@code time}, up to {@code end}, at which a firing is due or a condition on time alone changes. */
    double next(final double time, final double end) {
        double next = end;
        for (final Firing firing : m_pending) {
            next = Math.min(next, Math.max(firing.time, Math.nextUp(time)));
        }
        for (final RealEvent event : m_events) {
            for (final RealEvent.TimeChange change : event.changes()) {
                next = Math.min(next, change.next(time));
            }
        }
        return next;
    }

    /** Does all that is due at a time; sets amounts and parameters. Answers whether anything was set. */
    boolean settle(final double time, final double[] x) {
        boolean set = false;
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            trigger(time, x);
            final Firing due = due(time, x);
            if (due == null) {
                return set;
            }
            m_pending.remove(due);
            assign(due, time, x);
            set = true;
        }
        throw new OdeException("More than " + MOST_AT_ONCE + " events of the network take place at time " + time
            + "; do their triggers set each other off without end?");
    }

    private void trigger(final double time, final double[] x) {
        for (int e = 0; e < m_true.length; e++) {
            final RealEvent event = m_events.get(e);
            final boolean now = event.triggered(x, time);
            if (now && !m_true[e]) {
                final double delay = event.delay() == null ? 0 : event.delay().value(x, event.volume(), time);
                if (!(delay >= 0)) {
                    throw new OdeException("The delay of event " + event.event().name() + " is " + delay + " at time " + time
                        + "; it must not be negative.");
                }
                m_pending.add(new Firing(e, time + delay, event.event().early() ? event.assigned(x, time) : null));
            } else if (!now && m_true[e] && !event.event().persistent()) {
                final int gone = e;
                m_pending.removeIf(firing -> firing.event == gone);
            }
            m_true[e] = now;
        }
    }

    private Firing due(final double time, final double[] x) {
        Firing first = null;
        double highest = 0;
        for (final Firing firing : m_pending) {
            if (firing.time <= time) {
                final RealEvent event = m_events.get(firing.event);
                final double priority =
                    event.priority() == null ? Double.NEGATIVE_INFINITY : event.priority().value(x, event.volume(), time);
                if (first == null || priority > highest) {
                    first = firing;
                    highest = priority;
                }
            }
        }
        return first;
    }

    private void assign(final Firing firing, final double time, final double[] x) {
        final RealEvent event = m_events.get(firing.event);
        final double[] values = firing.values != null ? firing.values : event.assigned(x, time);
        final Map<String, Double> parameters = new HashMap<>(m_set);
        final List<Event.Assignment> assignments = event.event().assignments();
        for (int i = 0; i < values.length; i++) {
            final String target = assignments.get(i).target();
            if (!Double.isFinite(values[i])) {
                throw new OdeException("Event " + event.event().name() + " sets " + target + " to " + values[i] + " at time " + time
                    + "; it must be a finite number. Correct the assignment.");
            }
            final int species = m_network.indexOf(target);
            if (species >= 0) {
                x[species] = values[i];
            } else {
                parameters.put(target, values[i]);
            }
        }
        m_occurrences.add(new MeanFieldSolution.Occurrence(time, event.event().name()));
        if (!parameters.equals(m_set)) {
            m_set = parameters;
            m_current = m_network.withParameters(parameters);
            m_events = RealEvent.of(m_current);
        }
    }
}
