/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayList;
import java.util.List;
import org.dissipa.network.Event;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Expression;

/** Reads events. */
final class SbmlEvents {
    private final SbmlModel m_model;
    private final MathReader m_math;
    private final SbmlQuantities m_quantities;

    SbmlEvents(final SbmlModel model, final MathReader math, final SbmlQuantities quantities) {
        m_model = model;
        m_math = math;
        m_quantities = quantities;
    }

    void addTo(final NetworkBuilder builder) {
        int number = 0;
        for (final XmlElement event : m_model.element().list("listOfEvents")) {
            final String name = event.attribute("id") == null ? "event " + ++number : event.attribute("id");
            event.locate(() -> builder.event(event(event, name)));
        }
    }

    private Event event(final XmlElement event, final String name) {
        if (event.attribute("timeUnits") != null) {
            throw event.unsupported("it has a unit of time of its own; write its delay in the model's unit.");
        }
        final XmlElement trigger = event.child("trigger");
        if (trigger == null) {
            throw event.error(event.title() + " has no trigger; add one.");
        }
        final List<Event.Assignment> assignments = new ArrayList<>();
        for (final XmlElement assignment : event.list("listOfEventAssignments")) {
            assignments.add(assignment(assignment));
        }
        return new Event(name, formula(trigger), trigger.flag("initialValue", true), trigger.flag("persistent", true),
            optional(event.child("delay")), optional(event.child("priority")), event.flag("useValuesFromTriggerTime", true), assignments);
    }

    private Event.Assignment assignment(final XmlElement assignment) {
        final String variable = m_model.spelled(assignment.required("variable"));
        final Expression value = formula(assignment);
        if (m_model.species().containsKey(variable)) {
            return new Event.Assignment(variable, m_quantities.amount(variable, value));
        }
        if (m_model.parameters().containsKey(variable)) {
            return new Event.Assignment(variable, value);
        }
        throw assignment.unsupported("events may set species and parameters only.");
    }

    private Expression optional(final XmlElement owner) {
        return owner == null ? null : formula(owner);
    }

    private Expression formula(final XmlElement owner) {
        return m_quantities.overCounts(m_math.read(owner), owner);
    }
}
