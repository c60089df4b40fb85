/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;

/**
 * Builds a {@link ReactionNetwork} by names. Each call checks what it is given, so that the caller can say where it stood.
 * Quantities must be defined before they are used: parameters first, then species, then reactions.
 */
public final class NetworkBuilder {
    private final String m_name;
    private final Map<String, Double> m_parameters = new LinkedHashMap<>();
    private final Map<String, Expression> m_parameterDefinitions = new LinkedHashMap<>();
    private final Map<String, Expression> m_initialDefinitions = new LinkedHashMap<>();
    private final Map<String, Integer> m_index = new LinkedHashMap<>();
    private final List<Species> m_species = new ArrayList<>();
    private final Map<String, Reaction> m_reactions = new LinkedHashMap<>();
    private final Map<String, Expression> m_observables = new LinkedHashMap<>();
    private final Map<String, Event> m_events = new LinkedHashMap<>();
    private Expression m_volume = Expression.of(1);
    private Scope m_scope;

    private NetworkBuilder(final String name) {
        m_name = name;
    }

    /** A builder of a network with this name, which may be empty; the volume is 1 unless set. */
    public static NetworkBuilder of(final String name) {
        return new NetworkBuilder(name);
    }

    /**
     * A law to be.
     *
     * @param expression the rate constant, over parameters; or the propensity, over parameters, species and {@code volume}
     * @param massAction whether the expression is the constant of mass action rather than the propensity itself
     */
    public record Law(Expression expression, boolean massAction) {
    }

    /** Adds a parameter: a number, or an expression over parameters that were added before. */
    public NetworkBuilder parameter(final String name, final Expression definition) {
        NetworkCheck.checkName("Parameter", name);
        if (m_parameters.containsKey(name)) {
            throw new NetworkException("Parameter " + name + " is defined twice; keep one definition.");
        }
        if (m_index.containsKey(name)) {
            throw new NetworkException("The name " + name + " stands for a species and for a parameter; rename one of them.");
        }
        final double value = Definitions.value(definition, m_parameters);
        if (!Double.isFinite(value)) {
            throw new NetworkException("Parameter " + name + " = " + definition.toText() + " is " + value
                + "; it must be a finite number.");
        }
        m_scope = null;
        m_parameters.put(name, value);
        if (!(definition instanceof Expression.Literal)) {
            m_parameterDefinitions.put(name, definition);
        }
        return this;
    }

    /** Sets the volume: a positive number, or an expression over parameters. */
    public NetworkBuilder volume(final Expression definition) {
        final double value = Definitions.value(definition, m_parameters);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new NetworkException("Volume is " + value + "; it must be a finite positive number.");
        }
        m_volume = definition;
        return this;
    }

    /** Adds a species with initial amount 0. */
    public NetworkBuilder species(final String name) {
        NetworkCheck.checkName("Species", name);
        if (m_index.containsKey(name)) {
            throw new NetworkException("Species " + name + " is declared twice; species names must be unique.");
        }
        if (m_parameters.containsKey(name)) {
            throw new NetworkException("The name " + name + " stands for a species and for a parameter; rename one of them.");
        }
        m_scope = null;
        m_species.add(Species.of(name, 0));
        m_index.put(name, m_index.size());
        return this;
    }

    /** Sets the initial amount of a species: a number, or an expression over parameters. */
    public NetworkBuilder initial(final String name, final Expression definition) {
        final int i = requireSpecies(name);
        m_species.set(i, m_species.get(i).withInitial(Definitions.value(definition, m_parameters)));
        if (definition instanceof Expression.Literal) {
            m_initialDefinitions.remove(name);
        } else {
            m_initialDefinitions.put(name, definition);
        }
        return this;
    }

    /** Holds the amount of a species fixed. */
    public NetworkBuilder chemostat(final String name) {
        final int i = requireSpecies(name);
        m_species.set(i, new Species(name, m_species.get(i).initial(), true));
        return this;
    }

    /**
     * Adds a reaction.
     *
     * @param name      unique, or {@code null} for R and its number
     * @param reactants coefficients by species name
     * @param products  coefficients by species name
     * @param forward   law of reactants -> products
     * @param reverse   law of products -> reactants, or {@code null}
     */
    public NetworkBuilder reaction(final String name, final Map<String, Integer> reactants,
        final Map<String, Integer> products, final Law forward, final Law reverse) {
        final String unique = name != null ? name : "R" + (m_reactions.size() + 1);
        if (m_reactions.containsKey(unique)) {
            throw new NetworkException("Reaction name " + unique + " occurs twice; names must be unique"
                + (name == null ? ", and a reaction without a name is called R and its number." : "."));
        }
        final Complex from = complex(reactants);
        final Complex to = complex(products);
        m_reactions.put(unique, new Reaction(unique, from, to, law(forward, from), reverse == null ? null : law(reverse, to)));
        return this;
    }

    private Complex complex(final Map<String, Integer> side) {
        final int[] species = new int[side.size()];
        final int[] coefficients = new int[side.size()];
        int i = 0;
        for (final Map.Entry<String, Integer> member : side.entrySet()) {
            species[i] = requireSpecies(member.getKey());
            coefficients[i++] = member.getValue();
        }
        return Complex.of(species, coefficients);
    }

    private RateLaw law(final Law law, final Complex reactants) {
        return law.massAction() ? new MassAction(constant(law.expression()), reactants)
            : ExpressionLaw.of(law.expression(), reactants, scope());
    }

    /** What the symbols of an expression over the state mean so far. */
    public Scope scope() {
        if (m_scope == null) {
            m_scope = new Scope(new LinkedHashMap<>(m_index), new LinkedHashMap<>(m_parameters), m_observables);
        }
        return m_scope;
    }

    /** Adds an observable: an expression over species, parameters, {@code volume}, {@code time} and observables added before. */
    public NetworkBuilder observable(final String name, final Expression definition) {
        NetworkCheck.checkName("Observable", name);
        if (scope().knows(name)) {
            throw new NetworkException("The name " + name + " of an observable is taken; rename it.");
        }
        scope().requireKnown(definition);
        m_scope = null;
        m_observables.put(name, definition);
        return this;
    }

    /** Adds an event; the species, parameters and observables that it reads and sets must have been added. */
    public NetworkBuilder event(final Event event) {
        if (m_events.putIfAbsent(event.name(), event) != null) {
            throw new NetworkException("Event name " + event.name() + " occurs twice; names must be unique.");
        }
        event.expressions().forEach(scope()::requireKnown);
        event.assignments().forEach(a -> requireSettable(event.name(), a.target()));
        return this;
    }

    private void requireSettable(final String event, final String target) {
        if (!m_index.containsKey(target) && !m_parameters.containsKey(target)) {
            throw new NetworkException("Event " + event + " sets " + target + ", which is neither a species nor a parameter."
                + Names.suggestion(target, m_index.keySet()));
        }
    }

    private int requireSpecies(final String name) {
        final Integer i = m_index.get(name);
        if (i == null) {
            throw new NetworkException("There is no species " + name + " in the network; use it in a reaction or declare it."
                + Names.suggestion(name, m_index.keySet()));
        }
        return i;
    }

    /** A rate constant over the parameters added so far. */
    public RateConstant constant(final Expression definition) {
        return RateConstant.of(definition, m_parameters);
    }

    /** Whether a parameter of this name was added. */
    public boolean hasParameter(final String name) {
        return m_parameters.containsKey(name);
    }

    /** The value of a parameter that was added. */
    public double parameterValue(final String name) {
        return m_parameters.get(name);
    }

    /** Whether a species of this name was added. */
    public boolean hasSpecies(final String name) {
        return m_index.containsKey(name);
    }

    /** Names of the species added so far, in order. */
    public List<String> speciesNames() {
        return List.copyOf(m_index.keySet());
    }

    /** Names of the parameters added so far, in order. */
    public List<String> parameterNames() {
        return List.copyOf(m_parameters.keySet());
    }

    /** The network. */
    public ReactionNetwork build() {
        final Definitions definitions = new Definitions(m_parameterDefinitions, m_initialDefinitions,
            m_volume instanceof Expression.Literal ? null : m_volume, m_observables);
        return ReactionNetwork.of(m_name, m_species, List.copyOf(m_reactions.values()), m_parameters,
            Definitions.value(m_volume, m_parameters), definitions, List.copyOf(m_events.values()));
    }
}
