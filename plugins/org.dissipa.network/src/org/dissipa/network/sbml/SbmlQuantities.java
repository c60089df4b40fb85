/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;

/**
 * What the identifiers of a model mean in a network: compartments and constant parameters become parameters, species counts, and variables of
 * assignment rules derived parameters or observables. In SBML's formulas a species stands for its concentration, or for its amount where it
 * {@code hasOnlySubstanceUnits}; here it stands for its count.
 */
final class SbmlQuantities {
    private final SbmlModel m_model;
    private final MathReader m_math;
    private final double m_unit;
    private final List<ConvertedNetwork.Note> m_notes;
    private final Set<String> m_set = new HashSet<>();
    private final Map<String, Expression> m_rules = new LinkedHashMap<>();
    private final Map<String, Expression> m_assigned = new LinkedHashMap<>();
    private final Map<String, Expression> m_initial = new HashMap<>();
    private final Map<String, Expression> m_meaning = new HashMap<>();
    private final Map<String, Boolean> m_variable = new HashMap<>();
    private final Deque<String> m_open = new ArrayDeque<>();

    /** @param unit molecules in one unit of substance */
    SbmlQuantities(final SbmlModel model, final MathReader math, final double unit, final List<ConvertedNetwork.Note> notes) {
        m_model = model;
        m_math = math;
        m_unit = unit;
        m_notes = notes;
        for (final XmlElement event : model.element().list("listOfEvents")) {
            event.list("listOfEventAssignments").forEach(a -> m_set.add(model.spelled(a.required("variable"))));
        }
        model.assignmentRules().forEach((variable, rule) -> m_rules.put(variable, math.read(rule)));
        model.initialAssignments().forEach((symbol, assignment) -> m_assigned.put(symbol, math.read(assignment)));
        model.species().forEach((id, species) -> m_meaning.put(id, meaning(id, species)));
    }

    private Expression meaning(final String id, final XmlElement species) {
        final Expression amount = Calculus.divide(Expression.symbol(id), Expression.of(m_unit));
        return concentration(species) ? Calculus.divide(amount, Expression.symbol(compartment(species))) : amount;
    }

    /** Whether the species' symbol stands for a concentration. */
    private boolean concentration(final XmlElement species) {
        final Double dimensions = m_model.compartments().get(compartment(species)).number("spatialDimensions");
        return !species.flag("hasOnlySubstanceUnits", false) && (dimensions == null || dimensions != 0);
    }

    private String compartment(final XmlElement species) {
        final String id = m_model.spelled(species.required("compartment"));
        if (!m_model.compartments().containsKey(id)) {
            throw species.error("There is no compartment " + id + ", in which species " + species.attribute("id") + " should be; add it.");
        }
        return id;
    }

    /** A formula of the file over counts. */
    Expression overCounts(final Expression formula, final XmlElement owner) {
        for (final String symbol : formula.symbols()) {
            requireKnown(symbol, owner);
        }
        return formula.substitute(references(formula)).substitute(m_meaning);
    }

    private void requireKnown(final String symbol, final XmlElement owner) {
        final boolean known = m_model.species().containsKey(symbol) || m_model.parameters().containsKey(symbol)
            || m_model.compartments().containsKey(symbol) || m_model.references().containsKey(symbol) || symbol.equals("time");
        if (!known) {
            throw owner.error(owner.title() + " reads " + symbol + ", which is no compartment, species or parameter of the model"
                + (m_model.element().list("listOfReactions").stream().anyMatch(r -> symbol.equals(r.attribute("id")))
                    ? " but a reaction; rates as quantities are not supported." : "; add it or correct the name."));
        }
    }

    private Map<String, Expression> references(final Expression formula) {
        final Map<String, Expression> values = new HashMap<>();
        formula.symbols().stream().filter(m_model.references()::containsKey)
            .forEach(id -> values.put(id, Expression.of(stoichiometry(m_model.references().get(id)))));
        return values;
    }

    /** The amount of a species in molecules, where a formula gives its concentration or amount. */
    Expression amount(final String species, final Expression value) {
        final Expression amount = Calculus.multiply(Expression.of(m_unit), value);
        final XmlElement element = m_model.species().get(species);
        return concentration(element) ? Calculus.multiply(amount, Expression.symbol(compartment(element))) : amount;
    }

    /** A rate in units of substance as a rate in molecules. */
    Expression rate(final Expression rate) {
        return Calculus.multiply(Expression.of(m_unit), rate);
    }

    /** The volume: the only compartment's size where formulas read it or species are concentrations, else 1. */
    Expression volume() {
        if (m_model.compartments().size() != 1) {
            return Expression.of(1);
        }
        final String compartment = m_model.compartments().keySet().iterator().next();
        return compartmentsRead().contains(compartment) ? Expression.symbol(compartment) : Expression.of(1);
    }

    /** Compartments that formulas read, by name or because a species stands for its concentration. */
    private Set<String> compartmentsRead() {
        final Set<String> read = new HashSet<>();
        collect(m_model.element(), read);
        m_model.species().values().stream().filter(this::concentration).forEach(s -> read.add(compartment(s)));
        return read;
    }

    private void collect(final XmlElement element, final Set<String> identifiers) {
        if (element.name().equals("ci")) {
            identifiers.add(m_model.spelled(element.text()));
        }
        element.children().forEach(c -> collect(c, identifiers));
    }

    /** The stoichiometry of a species reference, a positive whole number. */
    int stoichiometry(final XmlElement reference) {
        final String id = reference.attribute("id") == null ? null : m_model.spelled(reference.attribute("id"));
        final XmlElement math = reference.child("stoichiometryMath");
        final double value;
        if (id != null && (m_rules.containsKey(id) || m_set.contains(id))) {
            throw reference.unsupported("its stoichiometry changes by a rule or an event; write a reaction for each value.");
        } else if (id != null && m_assigned.containsKey(id)) {
            value = number(resolved(m_assigned.get(id), m_model.initialAssignments().get(id)), reference);
        } else if (math != null) {
            value = number(resolved(m_math.read(math), math), reference);
        } else {
            final Double attribute = reference.number("stoichiometry");
            if (attribute == null && m_model.level() >= 3) {
                throw reference.error("The speciesReference of " + reference.attribute("species") + " has no stoichiometry; add the attribute.");
            }
            value = attribute == null ? 1 : attribute;
        }
        if (value < 1 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw reference.error("The stoichiometry of " + reference.attribute("species") + " is " + value
                + "; it must be a positive whole number. Scale the reaction to make it whole.");
        }
        return (int)value;
    }

    private double number(final Expression expression, final XmlElement owner) {
        return expression.value(name -> {
            final Expression definition = constant(name, owner);
            return number(definition, owner);
        });
    }

    /** Whether a symbol changes in time: a species, the time, or what follows from them or is set by events. */
    private boolean variable(final String symbol) {
        if (m_model.species().containsKey(symbol) || symbol.equals("time") || m_set.contains(symbol)) {
            return true;
        }
        final Expression rule = m_rules.get(symbol);
        if (rule == null) {
            return false;
        }
        final Boolean known = m_variable.get(symbol);
        if (known != null) {
            return known;
        }
        enter(symbol, m_model.assignmentRules().get(symbol));
        final boolean variable = rule.symbols().stream().anyMatch(this::variable);
        m_open.pop();
        m_variable.put(symbol, variable);
        return variable;
    }

    private void enter(final String symbol, final XmlElement owner) {
        if (m_open.contains(symbol)) {
            throw owner.error(owner.title() + " depends on itself through " + String.join(", ", m_open) + "; break the circle.");
        }
        m_open.push(symbol);
    }

    /** A formula at the start, over parameters alone: species, time and variables stand for their initial values. */
    private Expression resolved(final Expression formula, final XmlElement owner) {
        final Map<String, Expression> values = new HashMap<>();
        for (final String symbol : formula.symbols()) {
            requireKnown(symbol, owner);
            if (symbol.equals("time")) {
                values.put(symbol, Expression.of(0));
            } else if (m_model.species().containsKey(symbol)) {
                values.put(symbol, m_meaning.get(symbol).substitute(Map.of(symbol, initialAmount(symbol))));
            } else if (m_model.references().containsKey(symbol)) {
                values.put(symbol, Expression.of(stoichiometry(m_model.references().get(symbol))));
            } else if (variable(symbol)) {
                values.put(symbol, constant(symbol, owner));
            }
        }
        return formula.substitute(values);
    }

    /** The initial amount of a species in molecules, over parameters. */
    Expression initialAmount(final String id) {
        final Expression known = m_initial.get(id);
        if (known != null) {
            return known;
        }
        final XmlElement species = m_model.species().get(id);
        enter(id, species);
        final Expression formula = m_rules.getOrDefault(id, m_assigned.get(id));
        final Expression initial;
        if (formula != null) {
            initial = amount(id, resolved(formula, species));
        } else {
            final Double amount = species.number("initialAmount");
            final Double concentration = species.number("initialConcentration");
            if (amount == null && concentration == null) {
                throw species.error("Species " + id + " has no initial amount or concentration; add one.");
            }
            initial = amount != null ? Expression.of(amount * m_unit)
                : Calculus.multiply(Expression.of(concentration * m_unit), Expression.symbol(compartment(species)));
        }
        m_open.pop();
        m_initial.put(id, initial);
        return initial;
    }

    /** The definition of a parameter or compartment at the start, over parameters. */
    private Expression constant(final String id, final XmlElement owner) {
        final XmlElement element = m_model.parameters().getOrDefault(id, m_model.compartments().get(id));
        enter(id, element == null ? owner : element);
        final Expression formula = m_rules.getOrDefault(id, m_assigned.get(id));
        final Expression result = formula == null ? Expression.of(value(id, element)) : resolved(formula, element);
        m_open.pop();
        return result;
    }

    private double value(final String id, final XmlElement element) {
        final boolean compartment = m_model.compartments().containsKey(id);
        final Double value = element.number(compartment ? "size" : "value");
        if (value == null && !compartment) {
            throw element.error("Parameter " + id + " has no value; add one.");
        }
        if (value == null) {
            m_notes.add(new ConvertedNetwork.Note("compartment " + id, "has no size; 1 is taken."));
        }
        return value == null ? 1 : value;
    }

    /** Adds the parameters, those that others follow from first; compartments that nothing reads are left out. */
    void addParameters(final NetworkBuilder builder) {
        final Set<String> read = compartmentsRead();
        m_model.compartments().forEach((id, element) -> {
            if (m_set.contains(id) || m_rules.containsKey(id) && variable(id)) {
                throw element.unsupported("its size changes by a rule or an event; networks have a constant volume.");
            }
            if (read.contains(id)) {
                addParameter(builder, id);
            }
        });
        m_model.parameters().keySet().stream().filter(id -> !m_rules.containsKey(id) || !variable(id))
            .forEach(id -> addParameter(builder, id));
    }

    private void addParameter(final NetworkBuilder builder, final String id) {
        if (builder.hasParameter(id)) {
            return;
        }
        final XmlElement element = m_model.parameters().getOrDefault(id, m_model.compartments().get(id));
        final Expression definition = constant(id, element);
        enter(id, element);
        definition.symbols().forEach(other -> addParameter(builder, other));
        m_open.pop();
        element.locate(() -> builder.parameter(id, definition));
    }

    /** Adds species that change by reactions or events, with their initial amounts. */
    void addSpecies(final NetworkBuilder builder) {
        m_model.species().forEach((id, element) -> {
            if (!m_rules.containsKey(id)) {
                element.locate(() -> builder.species(id).initial(id, initialAmount(id)));
                if (element.flag("boundaryCondition", false) || element.flag("constant", false)) {
                    builder.chemostat(id);
                }
            }
        });
    }

    /** Adds the variables of assignment rules, those that others follow from first. */
    void addObservables(final NetworkBuilder builder) {
        m_rules.keySet().forEach(id -> addObservable(builder, id));
    }

    private void addObservable(final NetworkBuilder builder, final String id) {
        if (builder.scope().knows(id) || m_model.references().containsKey(id)) {
            return;
        }
        final XmlElement rule = m_model.assignmentRules().get(id);
        requireKnown(id, rule);
        final Expression formula = overCounts(m_rules.get(id), rule);
        enter(id, rule);
        formula.symbols().stream().filter(m_rules::containsKey).forEach(other -> addObservable(builder, other));
        m_open.pop();
        rule.locate(() -> builder.observable(id, m_model.species().containsKey(id) ? amount(id, formula) : formula));
    }

    /** Whether the species' amount follows from an assignment rule. */
    boolean ruled(final String species) {
        return m_rules.containsKey(species);
    }
}
