/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dissipa.network.Complex;
import org.dissipa.network.Event;
import org.dissipa.network.ExpressionLaw;
import org.dissipa.network.MassAction;
import org.dissipa.network.NetworkException;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Scope;
import org.dissipa.network.Species;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;
import org.dissipa.network.kinetics.NetRate;

/** Writes a network as SBML Level 3 Version 2: amounts in items, one compartment, propensities as kinetic laws. */
final class SbmlWriter {
    private static final String NAMESPACE = "http://www.sbml.org/sbml/level3/version2/core";

    private final ReactionNetwork m_network;
    private final Scope m_scope;
    private final SbmlIdentifiers m_ids;
    private final StringWriter m_text = new StringWriter();
    private final XMLStreamWriter m_xml;
    private final MathWriter m_math;
    private final String m_volumeParameter;
    private final Map<String, Expression> m_initialAssignments = new LinkedHashMap<>();

    private SbmlWriter(final ReactionNetwork network) throws XMLStreamException {
        m_network = network;
        m_scope = network.scope();
        m_ids = new SbmlIdentifiers(network);
        m_xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(m_text);
        m_math = new MathWriter(m_xml, m_ids::symbol);
        m_volumeParameter = network.definitions().volume() instanceof Expression.Symbol s && !setByEvents(s.name()) ? s.name() : null;
        if (m_volumeParameter != null) {
            m_ids.volumeIs(m_volumeParameter);
        }
    }

    static String write(final ReactionNetwork network) {
        try {
            final SbmlWriter writer = new SbmlWriter(network);
            writer.document();
            return writer.m_text.toString();
        } catch (final XMLStreamException e) {
            throw new IllegalStateException("Writing XML into memory does not fail.", e);
        }
    }

    private boolean setByEvents(final String name) {
        return m_network.events().stream().flatMap(e -> e.assignments().stream()).anyMatch(a -> a.target().equals(name));
    }

    private void document() throws XMLStreamException {
        m_xml.writeStartDocument("UTF-8", "1.0");
        line();
        m_xml.writeStartElement("sbml");
        m_xml.writeDefaultNamespace(NAMESPACE);
        attributes("level", "3", "version", "2");
        line();
        m_xml.writeStartElement("model");
        attributes("id", m_ids.another("model"), "name", printable(m_network.name()), "substanceUnits", "item", "extentUnits", "item");
        line();
        compartment();
        species();
        parameters();
        initialAssignments();
        rules();
        list("listOfReactions", reactions());
        list("listOfEvents", m_network.events().stream().<Part>map(e -> () -> event(e)).toList());
        m_xml.writeEndElement();
        line();
        m_xml.writeEndElement();
        line();
        m_xml.writeEndDocument();
    }

    /** Writes an element. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    /** Writes a list of elements, one a line; nothing where there are none. */
    private void list(final String name, final List<Part> parts) throws XMLStreamException {
        if (parts.isEmpty()) {
            return;
        }
        m_xml.writeStartElement(name);
        line();
        for (final Part part : parts) {
            part.write();
            line();
        }
        m_xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        m_xml.writeCharacters("\n");
    }

    private void attributes(final String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                m_xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
    }

    /** The name without characters that XML cannot hold. */
    private static String printable(final String name) {
        return name.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }

    private void compartment() throws XMLStreamException {
        final Expression definition = m_network.definitions().volume();
        if (m_volumeParameter == null && definition != null) {
            m_initialAssignments.put(m_ids.compartment(), definition);
        }
        final Expression derived = m_volumeParameter == null ? null : m_network.definitions().parameters().get(m_volumeParameter);
        if (derived != null) {
            m_initialAssignments.put(m_ids.symbol(m_volumeParameter), derived);
        }
        list("listOfCompartments", List.of(() -> {
            m_xml.writeEmptyElement("compartment");
            attributes("id", m_ids.symbol("volume"), "spatialDimensions", "3", "size", Double.toString(m_network.volume()), "constant", "true");
        }));
    }

    private void species() throws XMLStreamException {
        final List<Part> parts = new ArrayList<>();
        for (final Species s : m_network.species()) {
            final Expression definition = m_network.definitions().initial().get(s.name());
            if (definition != null) {
                m_initialAssignments.put(m_ids.symbol(s.name()), definition);
            }
            parts.add(() -> {
                m_xml.writeEmptyElement("species");
                attributes("id", m_ids.symbol(s.name()), "name", printable(s.name()), "compartment", m_ids.symbol("volume"),
                    "initialAmount", Double.toString(s.initial()), "hasOnlySubstanceUnits", "true", "boundaryCondition",
                    Boolean.toString(s.chemostat()), "constant", Boolean.toString(s.chemostat() && !setByEvents(s.name())));
            });
        }
        list("listOfSpecies", parts);
    }

    private void parameters() throws XMLStreamException {
        final List<Part> parts = new ArrayList<>();
        m_network.parameters().forEach((name, value) -> {
            if (!name.equals(m_volumeParameter)) {
                final Expression definition = m_network.definitions().parameters().get(name);
                if (definition != null) {
                    m_initialAssignments.put(m_ids.symbol(name), definition);
                }
                parts.add(() -> parameter(name, Double.toString(value), !setByEvents(name)));
            }
        });
        m_network.definitions().observables().keySet().forEach(name -> parts.add(() -> parameter(name, "", false)));
        list("listOfParameters", parts);
    }

    private void parameter(final String name, final String value, final boolean constant) throws XMLStreamException {
        m_xml.writeEmptyElement("parameter");
        attributes("id", m_ids.symbol(name), "name", m_ids.symbol(name).equals(name) ? "" : printable(name), "value", value,
            "constant", Boolean.toString(constant));
    }

    private void initialAssignments() throws XMLStreamException {
        final List<Part> parts = new ArrayList<>();
        m_initialAssignments.forEach((id, definition) -> parts.add(() -> {
            m_xml.writeStartElement("initialAssignment");
            attributes("symbol", id);
            m_math.write(definition);
            m_xml.writeEndElement();
        }));
        list("listOfInitialAssignments", parts);
    }

    private void rules() throws XMLStreamException {
        final List<Part> parts = new ArrayList<>();
        m_network.definitions().observables().forEach((name, definition) -> parts.add(() -> {
            m_xml.writeStartElement("assignmentRule");
            attributes("variable", m_ids.symbol(name));
            m_math.write(definition);
            m_xml.writeEndElement();
        }));
        list("listOfRules", parts);
    }

    private List<Part> reactions() {
        final List<Part> parts = new ArrayList<>();
        for (final Reaction r : m_network.reactions()) {
            final String id = m_ids.reaction(r.name());
            final Expression forward = rate(r, r.forward());
            if (!r.reversible()) {
                parts.add(() -> reaction(id, r.name(), r.reactants(), r.products(), false, forward));
                continue;
            }
            final Expression reverse = rate(r, r.reverse());
            final Expression net = Expression.call(Operation.SUBTRACT, forward, reverse);
            if (new NetRate(forward, reverse).equals(NetRate.of(net, s -> m_network.indexOf(s) >= 0))) {
                parts.add(() -> reaction(id, r.name(), r.reactants(), r.products(), true, net));
            } else {
                parts.add(() -> reaction(id, r.name(), r.reactants(), r.products(), false, forward));
                parts.add(() -> reaction(m_ids.another(id + "_reverse"), r.name() + " (reverse)", r.products(), r.reactants(), false, reverse));
            }
        }
        return parts;
    }

    private Expression rate(final Reaction reaction, final RateLaw law) {
        if (law instanceof MassAction massAction) {
            return written(massAction);
        }
        if (law instanceof ExpressionLaw general) {
            return general.expression();
        }
        throw new NetworkException("The law of reaction " + reaction.name() + " cannot be written as SBML; only mass action and laws given by "
            + "expressions can.");
    }

    /** Mass action written out: k x (x-1) ... V^(1-m). */
    private Expression written(final MassAction law) {
        final List<Expression> factors = new ArrayList<>(List.of(law.constant().definition()));
        for (int i = 0; i < law.reactants().size(); i++) {
            final Expression x = Expression.symbol(m_network.species().get(law.reactants().species(i)).name());
            for (int j = 0; j < law.reactants().coefficient(i); j++) {
                factors.add(j == 0 ? x : Expression.call(Operation.SUBTRACT, x, Expression.of(j)));
            }
        }
        final int power = 1 - law.reactants().order();
        final boolean unit = m_network.volume() == 1 && m_network.definitions().volume() == null;
        final Expression volume = Expression.symbol("volume");
        if (power == 1 && !unit) {
            factors.add(volume);
        }
        final Expression product = factors.size() == 1 ? factors.get(0) : new Expression.Call(Operation.MULTIPLY, factors);
        return power >= 0 || unit ? product : Expression.call(Operation.DIVIDE, product,
            power == -1 ? volume : Expression.call(Operation.POWER, volume, Expression.of(-power)));
    }

    private void reaction(final String id, final String name, final Complex reactants, final Complex products, final boolean reversible,
        final Expression rate) throws XMLStreamException {
        m_xml.writeStartElement("reaction");
        attributes("id", id, "name", id.equals(name) ? "" : printable(name), "reversible", Boolean.toString(reversible));
        side("listOfReactants", reactants);
        side("listOfProducts", products);
        modifiers(reactants, products, rate);
        m_xml.writeStartElement("kineticLaw");
        m_math.write(rate);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    private void side(final String list, final Complex complex) throws XMLStreamException {
        if (complex.size() > 0) {
            m_xml.writeStartElement(list);
            for (int i = 0; i < complex.size(); i++) {
                m_xml.writeEmptyElement("speciesReference");
                attributes("species", m_ids.symbol(m_network.species().get(complex.species(i)).name()), "stoichiometry",
                    Integer.toString(complex.coefficient(i)), "constant", "true");
            }
            m_xml.writeEndElement();
        }
    }

    private void modifiers(final Complex reactants, final Complex products, final Expression rate) throws XMLStreamException {
        final List<String> modifiers = m_scope.resolve(rate).symbols().stream().filter(s -> {
            final int i = m_network.indexOf(s);
            return i >= 0 && reactants.coefficientOf(i) == 0 && products.coefficientOf(i) == 0;
        }).toList();
        if (!modifiers.isEmpty()) {
            m_xml.writeStartElement("listOfModifiers");
            for (final String modifier : modifiers) {
                m_xml.writeEmptyElement("modifierSpeciesReference");
                attributes("species", m_ids.symbol(modifier));
            }
            m_xml.writeEndElement();
        }
    }

    private void event(final Event event) throws XMLStreamException {
        m_xml.writeStartElement("event");
        attributes("id", m_ids.event(event.name()), "name", m_ids.event(event.name()).equals(event.name()) ? "" : printable(event.name()),
            "useValuesFromTriggerTime", Boolean.toString(event.early()));
        m_xml.writeStartElement("trigger");
        attributes("initialValue", Boolean.toString(event.initially()), "persistent", Boolean.toString(event.persistent()));
        m_math.write(event.trigger());
        m_xml.writeEndElement();
        owned("priority", event.priority());
        owned("delay", event.delay());
        m_xml.writeStartElement("listOfEventAssignments");
        for (final Event.Assignment assignment : event.assignments()) {
            m_xml.writeStartElement("eventAssignment");
            attributes("variable", m_ids.symbol(assignment.target()));
            m_math.write(assignment.value());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    private void owned(final String element, final Expression expression) throws XMLStreamException {
        if (expression != null) {
            m_xml.writeStartElement(element);
            m_math.write(expression);
            m_xml.writeEndElement();
        }
    }
}
