/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.NetworkException;

/** An XML element with its line: just what reading SBML needs. */
final class XmlElement {
    private final String m_name;
    private final String m_namespace;
    private final int m_line;
    private final Map<String, String> m_attributes = new LinkedHashMap<>();
    private final List<XmlElement> m_children = new ArrayList<>();
    private final StringBuilder m_text = new StringBuilder();

    XmlElement(final String name, final String namespace, final int line) {
        m_name = name;
        m_namespace = namespace == null ? "" : namespace;
        m_line = line;
    }

    String name() {
        return m_name;
    }

    String namespace() {
        return m_namespace;
    }

    int line() {
        return m_line;
    }

    void add(final XmlElement child) {
        m_children.add(child);
    }

    void add(final String text) {
        m_text.append(text);
    }

    void put(final String attribute, final String value) {
        m_attributes.put(attribute, value);
    }

    /** Text between the tags, without blanks around it. */
    String text() {
        return m_text.toString().strip();
    }

    Map<String, String> attributes() {
        return m_attributes;
    }

    List<XmlElement> children() {
        return m_children;
    }

    /** The first child of this name, or {@code null}. */
    XmlElement child(final String name) {
        return m_children.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }

    /** The members of a child list, such as {@code listOfSpecies}; none where there is no such list. */
    List<XmlElement> list(final String name) {
        final XmlElement list = child(name);
        return list == null ? List.of() : list.children();
    }

    /** An attribute, or {@code null}. */
    String attribute(final String name) {
        return m_attributes.get(name);
    }

    /** @throws SbmlException if the attribute is absent */
    String required(final String name) {
        final String value = m_attributes.get(name);
        if (value == null || value.isBlank()) {
            throw error("<" + m_name + "> has no attribute '" + name + "'; add it.");
        }
        return value;
    }

    /** A truth value; the default where the attribute is absent. */
    boolean flag(final String name, final boolean otherwise) {
        final String value = m_attributes.get(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value.strip()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw error("Attribute '" + name + "' of <" + m_name + "> is '" + value + "'; it must be true or false.");
        };
    }

    /** A finite number, or {@code null} where the attribute is absent. */
    Double number(final String name) {
        final String value = m_attributes.get(name);
        if (value == null) {
            return null;
        }
        try {
            final double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (final NumberFormatException e) {
            throw error("Attribute '" + name + "' of <" + m_name + "> is '" + value + "', which is not a number; correct it.");
        }
        throw error("Attribute '" + name + "' of <" + m_name + "> is " + value + "; it must be a finite number.");
    }

    /** Such as {@code reaction R1}, for messages. */
    String title() {
        final String id = m_attributes.getOrDefault("id", m_attributes.getOrDefault("variable", m_attributes.get("symbol")));
        return m_name + (id == null ? "" : " " + id);
    }

    SbmlException error(final String message) {
        return new SbmlException(m_line, message);
    }

    /** Runs an action; what it complains about is reported with this element's line. */
    void locate(final Runnable action) {
        try {
            action.run();
        } catch (final SbmlException e) {
            throw e;
        } catch (final NetworkException e) {
            throw error(title() + ": " + e.getMessage());
        }
    }

    /** The construct is not supported. */
    SbmlException unsupported(final String reason) {
        return error(title() + " is not supported: " + reason);
    }
}
