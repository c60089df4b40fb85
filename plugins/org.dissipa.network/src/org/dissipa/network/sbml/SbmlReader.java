/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayList;
import java.util.List;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.NetworkBuilder;
import org.dissipa.network.NetworkException;

/** Reads an SBML document into a network. */
final class SbmlReader {
    private SbmlReader() {
    }

    static ConvertedNetwork read(final String name, final XmlElement root, final Amounts amounts, final Monitor monitor) {
        final List<ConvertedNetwork.Note> notes = new ArrayList<>();
        final SbmlModel model = new SbmlModel(root, notes);
        try {
            return read(name, model, amounts, notes, monitor);
        } catch (final SbmlException e) {
            throw e;
        } catch (final NetworkException e) {
            throw model.element().error(e.getMessage());
        }
    }

    private static ConvertedNetwork read(final String name, final SbmlModel model, final Amounts amounts,
        final List<ConvertedNetwork.Note> notes, final Monitor monitor) {
        final XmlElement element = model.element();
        final MathReader math = new MathReader(model.spelling());
        element.list("listOfFunctionDefinitions").forEach(math::define);
        model.spelling().forEach((id, spelled) -> notes.add(new ConvertedNetwork.Note(id, "is called " + spelled + " here, because " + id
            + " has a meaning of its own in rate laws.")));
        final double unit = SbmlUnits.moleculesPerUnit(element, model.level(), amounts, notes);
        final SbmlQuantities quantities = new SbmlQuantities(model, math, unit, notes);
        final String given = element.attribute("name") != null ? element.attribute("name") : element.attribute("id");
        final NetworkBuilder builder = NetworkBuilder.of(given == null || given.isBlank() ? name : given);
        quantities.addParameters(builder);
        builder.volume(quantities.volume());
        quantities.addSpecies(builder);
        quantities.addObservables(builder);
        final SbmlReactions reactions = new SbmlReactions(model, math, quantities, builder, notes);
        reactions.read(monitor);
        new SbmlEvents(model, math, quantities).addTo(builder);
        return new ConvertedNetwork(builder.build(), notes, reactions.written());
    }
}
