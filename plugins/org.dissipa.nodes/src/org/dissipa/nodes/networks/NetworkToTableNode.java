/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.List;

import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Network to Table: configure and execute. */
final class NetworkToTableNode {
    private static final TableLayout REACTIONS = TableLayout.of().text("name").text("reaction").number("forward")
        .number("reverse").text("forward law").text("reverse law");

    private static final TableLayout SPECIES = TableLayout.of().text("species").number("initial").flag("chemostat");

    private static final TableLayout PARAMETERS = TableLayout.of().text("parameter").number("value");

    private NetworkToTableNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(REACTIONS.spec(), SPECIES.spec(), PARAMETERS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) {
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final List<Species> names = network.species();
        final TableWriter reactions = TableWriter.of(REACTIONS, in.getExecutionContext());
        for (final Reaction r : network.reactions()) {
            reactions.row(r.name(), r.equation(names), constant(r.forward()), constant(r.reverse()),
                law(r.forward(), names), law(r.reverse(), names));
        }
        final TableWriter species = TableWriter.of(SPECIES, in.getExecutionContext());
        names.forEach(s -> species.row(s.name(), s.initial(), s.chemostat()));
        final TableWriter parameters = TableWriter.of(PARAMETERS, in.getExecutionContext());
        network.parameters().forEach(parameters::row);
        out.setOutData(reactions.close(), species.close(), parameters.close());
    }

    private static Double constant(final RateLaw law) {
        return law instanceof MassAction m ? m.constant().value() : null;
    }

    private static String law(final RateLaw law, final List<Species> species) {
        return law == null ? null : law.toText(species);
    }
}
