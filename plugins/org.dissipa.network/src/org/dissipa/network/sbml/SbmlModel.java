/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.expression.Names;

/** The parts of an SBML model by identifier; constructs that no network has are refused here. */
final class SbmlModel {
    private static final Set<String> LISTS = Set.of("listOfFunctionDefinitions", "listOfUnitDefinitions", "listOfCompartmentTypes",
        "listOfSpeciesTypes", "listOfCompartments", "listOfSpecies", "listOfParameters", "listOfInitialAssignments", "listOfRules",
        "listOfConstraints", "listOfReactions", "listOfEvents");

    private final XmlElement m_model;
    private final int m_level;
    private final Map<String, XmlElement> m_compartments = new LinkedHashMap<>();
    private final Map<String, XmlElement> m_species = new LinkedHashMap<>();
    private final Map<String, XmlElement> m_parameters = new LinkedHashMap<>();
    private final Map<String, XmlElement> m_references = new LinkedHashMap<>();
    private final Map<String, XmlElement> m_assignmentRules = new LinkedHashMap<>();
    private final Map<String, XmlElement> m_initialAssignments = new LinkedHashMap<>();
    private final Map<String, String> m_spelling = new HashMap<>();
    private final Set<String> m_ids = new HashSet<>();

    SbmlModel(final XmlElement root, final List<ConvertedNetwork.Note> notes) {
        m_level = level(root);
        requirePackages(root, notes);
        m_model = root.child("model");
        if (m_model == null) {
            throw root.error("<sbml> has no <model>; there is nothing to read.");
        }
        requireLists();
        if (m_model.attribute("conversionFactor") != null) {
            throw m_model.error("The model's conversionFactor is not supported; multiply it into the stoichiometries.");
        }
        collect("listOfCompartments", m_compartments);
        collect("listOfSpecies", m_species);
        collect("listOfParameters", m_parameters);
        m_model.list("listOfReactions").forEach(r -> register(r, r.required("id")));
        m_model.list("listOfReactions").forEach(this::references);
        for (final XmlElement rule : m_model.list("listOfRules")) {
            rule(rule);
        }
        for (final XmlElement assignment : m_model.list("listOfInitialAssignments")) {
            requireFirst(m_initialAssignments.put(spelled(assignment.required("symbol")), assignment), assignment);
        }
        if (!m_model.list("listOfConstraints").isEmpty()) {
            notes.add(new ConvertedNetwork.Note("model", "Constraints (from line " + m_model.list("listOfConstraints").get(0).line()
                + ") are not checked; they do not change the dynamics."));
        }
    }

    private static int level(final XmlElement root) {
        if (root == null || !root.name().equals("sbml")) {
            throw new SbmlException(root == null ? 1 : root.line(), "The file is no SBML: its outermost element is <"
                + (root == null ? "" : root.name()) + ">, not <sbml>.");
        }
        final String level = root.required("level");
        if (!level.equals("2") && !level.equals("3")) {
            throw root.error("SBML Level " + level + " is not supported; export the model as Level 2 or 3.");
        }
        return Integer.parseInt(level);
    }

    private static void requirePackages(final XmlElement root, final List<ConvertedNetwork.Note> notes) {
        root.attributes().forEach((name, value) -> {
            if (name.endsWith(":required")) {
                final String prefix = name.substring(0, name.indexOf(':'));
                if (value.strip().equals("true") || value.strip().equals("1")) {
                    throw root.error("The SBML package '" + prefix + "' is required by the model and not supported; export the model without it.");
                }
                notes.add(new ConvertedNetwork.Note("model", "The SBML package '" + prefix + "' is passed over; the model says that it does not "
                    + "change its mathematics."));
            }
        });
    }

    private void requireLists() {
        for (final XmlElement child : m_model.children()) {
            if (child.namespace().equals(m_model.namespace()) && !LISTS.contains(child.name())) {
                throw child.unsupported("it is no part of an SBML Level 2 or 3 model.");
            }
        }
    }

    private void collect(final String list, final Map<String, XmlElement> into) {
        for (final XmlElement element : m_model.list(list)) {
            final String id = register(element, element.required("id"));
            into.put(id, element);
            if (element.attribute("conversionFactor") != null) {
                throw element.unsupported("its conversionFactor; multiply it into the stoichiometries.");
            }
        }
    }

    /** Notes an identifier and gives its spelling in the network. */
    private String register(final XmlElement element, final String id) {
        if (!m_ids.add(id)) {
            throw element.error("The identifier " + id + " is used twice; identifiers must be unique in a model.");
        }
        if (Names.BUILT_IN.contains(id)) {
            m_spelling.put(id, free(id + "_"));
        }
        return spelled(id);
    }

    /** The name with as many underscores added as make it new. */
    String free(final String name) {
        String free = name;
        while (m_ids.contains(free) || m_spelling.containsValue(free)) {
            free += "_";
        }
        m_ids.add(free);
        return free;
    }

    private void references(final XmlElement reaction) {
        final List<XmlElement> references = new ArrayList<>(reaction.list("listOfReactants"));
        references.addAll(reaction.list("listOfProducts"));
        for (final XmlElement reference : references) {
            if (reference.attribute("id") != null) {
                m_references.put(register(reference, reference.attribute("id")), reference);
            }
        }
    }

    private void rule(final XmlElement rule) {
        switch (rule.name()) {
            case "assignmentRule" -> requireFirst(m_assignmentRules.put(spelled(rule.required("variable")), rule), rule);
            case "rateRule" -> throw rule.unsupported("networks change by reactions and events. Write the rate of change of "
                + rule.attribute("variable") + " as reactions.");
            default -> throw rule.unsupported("networks change by reactions and events; solve the equation for one variable and write it "
                + "as an assignment rule.");
        }
    }

    private static void requireFirst(final XmlElement before, final XmlElement element) {
        if (before != null) {
            throw element.error("There is a second " + element.title() + "; the first is in line " + before.line() + ". Keep one.");
        }
    }

    XmlElement element() {
        return m_model;
    }

    int level() {
        return m_level;
    }

    /** How identifiers are called in the network where they cannot be called what they are. */
    Map<String, String> spelling() {
        return m_spelling;
    }

    String spelled(final String id) {
        return m_spelling.getOrDefault(id, id);
    }

    Map<String, XmlElement> compartments() {
        return m_compartments;
    }

    Map<String, XmlElement> species() {
        return m_species;
    }

    Map<String, XmlElement> parameters() {
        return m_parameters;
    }

    /** Species references that have an identifier. */
    Map<String, XmlElement> references() {
        return m_references;
    }

    /** Assignment rules by variable. */
    Map<String, XmlElement> assignmentRules() {
        return m_assignmentRules;
    }

    /** Initial assignments by symbol. */
    Map<String, XmlElement> initialAssignments() {
        return m_initialAssignments;
    }
}
