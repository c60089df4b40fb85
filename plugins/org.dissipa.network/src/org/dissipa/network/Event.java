/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;
import java.util.stream.Stream;
import org.dissipa.network.expression.Expression;

/**
 * An event: when its trigger turns from false to true, amounts or parameters are set, at once or after a delay. The meaning is that of SBML
 * Level 3.
 *
 * <p>Expressions are over species (molecule counts), parameters, observables, {@code volume} and {@code time}. The assignments' values are
 * all computed before any of them is set. Of events that are due at the same time the one of highest priority comes first; the others are
 * looked at again after it.
 *
 * @param name        unique among the network's events
 * @param trigger     true where not 0
 * @param initially   whether the trigger counts as true before the start; if not, a trigger that is true at the start fires there
 * @param persistent  whether a delayed event takes place even if its trigger has turned false in the meantime
 * @param delay       time from trigger to assignments, computed at the trigger; {@code null} for none
 * @param priority    computed when the event is due; {@code null} for none
 * @param early       whether the values of the assignments are computed at the trigger rather than when they are set
 * @param assignments at least one
 */
public record Event(String name, Expression trigger, boolean initially, boolean persistent, Expression delay,
    Expression priority, boolean early, List<Assignment> assignments) {

    /**
     * What an event sets.
     *
     * @param target a species or a parameter
     * @param value  its new amount or value
     */
    public record Assignment(String target, Expression value) {
    }

    /** @throws NetworkException if it has no name, or sets nothing, or sets something twice */
    public Event {
        assignments = List.copyOf(assignments);
        if (name == null || name.isBlank()) {
            throw new NetworkException("An event has no name; give it one.");
        }
        if (assignments.stream().map(Assignment::target).distinct().count() < assignments.size()) {
            throw new NetworkException("Event " + name + " sets the same quantity twice; keep one assignment of it.");
        }
    }

    /** An event with the usual settings: it counts as true before the start, is persistent, has no delay and no priority. */
    public static Event of(final String name, final Expression trigger, final List<Assignment> assignments) {
        return new Event(name, trigger, true, true, null, null, true, assignments);
    }

    /** All the expressions of the event. */
    Stream<Expression> expressions() {
        return Stream.concat(Stream.of(trigger, delay, priority).filter(e -> e != null), assignments.stream().map(Assignment::value));
    }
}
