/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.kinetics.MassActionForm;
import org.dissipa.network.kinetics.NetRate;

/** Reads reactions: mass action where the kinetic law is recognised as such, else general laws. */
final class SbmlReactions {
    private final SbmlModel m_model;
    private final MathReader m_math;
    private final SbmlQuantities m_quantities;
    private final NetworkBuilder m_builder;
    private final List<ConvertedNetwork.Note> m_notes;
    private final Expression m_volume;
    private final Map<String, String> m_written = new HashMap<>();

    SbmlReactions(final SbmlModel model, final MathReader math, final SbmlQuantities quantities, final NetworkBuilder builder,
        final List<ConvertedNetwork.Note> notes) {
        m_model = model;
        m_math = math;
        m_quantities = quantities;
        m_builder = builder;
        m_notes = notes;
        m_volume = quantities.volume();
    }

    /** A direction of a reaction: what it consumes and its rate. */
    private record Direction(Map<String, Integer> consumed, Expression rate, MassActionForm form) {
    }

    /** The kinetic laws as the file writes them, by reaction. */
    Map<String, String> written() {
        return m_written;
    }

    void read(final Monitor monitor) {
        for (final XmlElement reaction : m_model.element().list("listOfReactions")) {
            monitor.check();
            reaction.locate(() -> read(reaction));
        }
    }

    private void read(final XmlElement reaction) {
        if (reaction.flag("fast", false)) {
            throw reaction.unsupported("it is marked as fast. Eliminate it by hand, or give it a finite rate.");
        }
        final XmlElement law = reaction.child("kineticLaw");
        if (law == null) {
            throw reaction.error(reaction.title() + " has no kinetic law; add one.");
        }
        if (law.attribute("substanceUnits") != null || law.attribute("timeUnits") != null) {
            throw law.unsupported("it has units of its own; write it in the model's units of substance and time.");
        }
        final Expression written = m_math.read(law);
        final Expression rate = m_quantities.rate(m_quantities.overCounts(written.substitute(locals(reaction, law)), reaction));
        final NetRate net = reaction.flag("reversible", true) ? NetRate.of(rate, m_builder::hasSpecies) : null;
        final Expression forward = net == null ? rate : net.forward();
        final Map<String, Integer> reactants = side(reaction, "listOfReactants", forward);
        final Map<String, Integer> products = side(reaction, "listOfProducts", net == null ? null : net.reverse());
        add(reaction, written, direction(reactants, forward), net == null ? null : direction(products, net.reverse()), products);
    }

    /** Local parameters under names that are new in the model; they become parameters of the network. */
    private Map<String, Expression> locals(final XmlElement reaction, final XmlElement law) {
        final Map<String, Expression> names = new HashMap<>();
        for (final String list : List.of("listOfLocalParameters", "listOfParameters")) {
            for (final XmlElement local : law.list(list)) {
                final String id = local.required("id");
                final Double value = local.number("value");
                if (value == null) {
                    throw local.error("Local parameter " + id + " of " + reaction.title() + " has no value; add one.");
                }
                final String name = m_model.free(reaction.attribute("id") + "_" + id);
                m_builder.parameter(name, Expression.of(value));
                m_model.parameters().put(name, local);
                names.put(m_model.spelled(id), Expression.symbol(name));
                m_notes.add(new ConvertedNetwork.Note(reaction.title(), "Local parameter " + id + " is parameter " + name + "."));
            }
        }
        return names;
    }

    /** One side of the equation; {@code rate} is the rate at which it is consumed, or {@code null} where it never is. */
    private Map<String, Integer> side(final XmlElement reaction, final String list, final Expression rate) {
        final Map<String, Integer> side = new LinkedHashMap<>();
        for (final XmlElement reference : reaction.list(list)) {
            final String id = m_model.spelled(reference.required("species"));
            final XmlElement species = m_model.species().get(id);
            if (species == null) {
                throw reference.error(reaction.title() + " names species " + id + ", which the model does not have; add it or correct the name.");
            }
            final int stoichiometry = m_quantities.stoichiometry(reference);
            if (m_quantities.ruled(id)) {
                m_notes.add(new ConvertedNetwork.Note(reaction.title(), "Species " + id + " follows from an assignment rule, so that the reaction "
                    + "does not change it; it is left out of the equation."));
            } else if (fixed(species) && rate != null && !rate.symbols().contains(id)) {
                m_notes.add(new ConvertedNetwork.Note(reaction.title(), "Boundary species " + id + " is left out of the equation, because the "
                    + "rate at which it would be consumed does not read it."));
            } else {
                side.merge(id, stoichiometry, Math::addExact);
            }
        }
        return side;
    }

    private static boolean fixed(final XmlElement species) {
        return species.flag("boundaryCondition", false) || species.flag("constant", false);
    }

    private Direction direction(final Map<String, Integer> consumed, final Expression rate) {
        return new Direction(consumed, rate, MassActionForm.of(rate, consumed, m_builder::hasSpecies, m_builder::hasParameter, m_volume));
    }

    private void add(final XmlElement reaction, final Expression written, final Direction forward, final Direction reverse,
        final Map<String, Integer> products) {
        final Map<String, Integer> catalysts = catalysts(forward, reverse);
        final NetworkBuilder.Law law = law(forward, catalysts);
        final NetworkBuilder.Law reverseLaw = reverse == null ? null : law(reverse, catalysts);
        final String name = m_model.spelled(reaction.attribute("id"));
        m_written.put(name, written.toText());
        m_builder.reaction(name, with(forward.consumed(), catalysts), with(products, catalysts), law,
            reverseLaw);
        final boolean converted = law.massAction() && forward.form().converted()
            || reverse != null && reverseLaw.massAction() && reverse.form().converted();
        m_notes.add(new ConvertedNetwork.Note(reaction.title(), "SBML " + written.toText() + " -> " + text(law)
            + (reverse == null ? "" : "; reverse " + text(reverseLaw))
            + (catalysts.isEmpty() ? "" : "; catalysed by " + String.join(", ", catalysts.keySet()))
            + (converted ? "; powers of counts are read as the mean-field rate, the propensity counts x (x - 1) ..." : "")));
    }

    /** Species to add to both sides: those of the forward form where the reverse agrees, else none. */
    private static Map<String, Integer> catalysts(final Direction forward, final Direction reverse) {
        final boolean agree = forward.form() != null && (reverse == null
            || reverse.form() != null && reverse.form().catalysts().equals(forward.form().catalysts()));
        return agree ? forward.form().catalysts() : Map.of();
    }

    private static NetworkBuilder.Law law(final Direction direction, final Map<String, Integer> catalysts) {
        final boolean massAction = direction.form() != null && direction.form().catalysts().equals(catalysts);
        return new NetworkBuilder.Law(massAction ? direction.form().constant() : direction.rate(), massAction);
    }

    private static String text(final NetworkBuilder.Law law) {
        return (law.massAction() ? "mass action, constant " : "general law ") + law.expression().toText();
    }

    private static Map<String, Integer> with(final Map<String, Integer> side, final Map<String, Integer> catalysts) {
        final Map<String, Integer> sum = new LinkedHashMap<>(side);
        catalysts.forEach((name, n) -> sum.merge(name, n, Math::addExact));
        return sum;
    }
}
