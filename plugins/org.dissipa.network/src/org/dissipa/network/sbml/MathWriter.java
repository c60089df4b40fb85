/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/** Writes expressions as MathML. */
final class MathWriter {
    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";
    private static final Map<Operation, String> NAMES = new EnumMap<>(Map.ofEntries(
        Map.entry(Operation.ADD, "plus"), Map.entry(Operation.SUBTRACT, "minus"), Map.entry(Operation.MULTIPLY, "times"),
        Map.entry(Operation.DIVIDE, "divide"), Map.entry(Operation.POWER, "power"), Map.entry(Operation.NEGATE, "minus"),
        Map.entry(Operation.LESS, "lt"), Map.entry(Operation.LESS_EQUAL, "leq"), Map.entry(Operation.GREATER, "gt"),
        Map.entry(Operation.GREATER_EQUAL, "geq"), Map.entry(Operation.EQUAL, "eq"), Map.entry(Operation.NOT_EQUAL, "neq"),
        Map.entry(Operation.LOG10, "log"), Map.entry(Operation.SQRT, "root"), Map.entry(Operation.CEIL, "ceiling"),
        Map.entry(Operation.ASIN, "arcsin"), Map.entry(Operation.ACOS, "arccos"), Map.entry(Operation.ATAN, "arctan")));

    private final XMLStreamWriter m_xml;
    private final UnaryOperator<String> m_identifiers;

    /** @param identifiers gives the identifier of a symbol */
    MathWriter(final XMLStreamWriter xml, final UnaryOperator<String> identifiers) {
        m_xml = xml;
        m_identifiers = identifiers;
    }

    /** Writes {@code <math>} with an expression. */
    void write(final Expression expression) throws XMLStreamException {
        m_xml.writeStartElement("math");
        m_xml.writeDefaultNamespace(NAMESPACE);
        content(expression);
        m_xml.writeEndElement();
    }

    private void content(final Expression expression) throws XMLStreamException {
        if (expression instanceof Expression.Literal literal) {
            number(literal.value());
        } else if (expression instanceof Expression.Symbol symbol) {
            symbol(symbol.name());
        } else {
            final Expression.Call call = (Expression.Call)expression;
            if (call.operation() == Operation.IF) {
                piecewise(call.arguments());
            } else {
                apply(call);
            }
        }
    }

    private void number(final double value) throws XMLStreamException {
        final String text = Double.toString(value);
        final int e = text.indexOf('E');
        m_xml.writeStartElement("cn");
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE && 1 / value != Double.NEGATIVE_INFINITY) {
            m_xml.writeAttribute("type", "integer");
            m_xml.writeCharacters(Integer.toString((int)value));
        } else if (e >= 0) {
            m_xml.writeAttribute("type", "e-notation");
            m_xml.writeCharacters(text.substring(0, e));
            m_xml.writeEmptyElement("sep");
            m_xml.writeCharacters(text.substring(e + 1));
        } else {
            m_xml.writeCharacters(text);
        }
        m_xml.writeEndElement();
    }

    private void symbol(final String name) throws XMLStreamException {
        final boolean time = name.equals("time");
        m_xml.writeStartElement(time ? "csymbol" : "ci");
        if (time) {
            m_xml.writeAttribute("encoding", "text");
            m_xml.writeAttribute("definitionURL", "http://www.sbml.org/sbml/symbols/time");
        }
        m_xml.writeCharacters(time ? "time" : m_identifiers.apply(name));
        m_xml.writeEndElement();
    }

    private void piecewise(final List<Expression> a) throws XMLStreamException {
        m_xml.writeStartElement("piecewise");
        m_xml.writeStartElement("piece");
        content(a.get(1));
        content(a.get(0));
        m_xml.writeEndElement();
        m_xml.writeStartElement("otherwise");
        content(a.get(2));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    private void apply(final Expression.Call call) throws XMLStreamException {
        m_xml.writeStartElement("apply");
        m_xml.writeEmptyElement(NAMES.getOrDefault(call.operation(), call.operation().symbol()));
        for (final Expression argument : call.arguments()) {
            content(argument);
        }
        m_xml.writeEndElement();
    }
}
