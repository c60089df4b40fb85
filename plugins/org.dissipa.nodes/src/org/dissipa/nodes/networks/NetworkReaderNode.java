/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateLaw;
import org.dissipa.network.Reaction;
import org.dissipa.network.Species;
import org.dissipa.network.file.NetworkFile;
import org.dissipa.nodes.file.NamedFile;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Network Reader: configure and execute. */
final class NetworkReaderNode {
    private static final TableLayout CONVERSIONS = TableLayout.of().text("subject").text("equation").text("law as written")
        .text("law as understood").text("note");

    private static final String REACTION = "reaction ";

    private NetworkReaderNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        NamedFile.toRead(in.<NetworkReaderParameters>getParameters().m_file);
        out.setOutSpecs(new NetworkPortObjectSpec(), CONVERSIONS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ConvertedNetwork read = read(in.getParameters(), in.getExecutionContext());
        final NetworkPortObject object = new NetworkPortObject(read.network());
        out.setOutData(object, conversions(read, in.getExecutionContext()));
        out.setInternalData(object);
    }

    private static ConvertedNetwork read(final NetworkReaderParameters settings, final ExecutionContext exec)
        throws KNIMEException, CanceledExecutionException {
        final NamedFile file = file(settings);
        final byte[] content = file.read();
        try {
            return EngineCall.execute(() -> NetworkFile.read(file.name().replaceFirst("\\.[A-Za-z]+$", ""), content, settings.m_amounts.amounts(),
                EngineMonitor.of(exec)));
        } catch (KNIMEException e) {
            throw new KNIMEException("File " + file.name() + ", read as " + NetworkFile.formatOf(content) + ": " + e.getMessage(), e);
        }
    }

    private static NamedFile file(final NetworkReaderParameters settings) throws KNIMEException {
        try {
            return NamedFile.toRead(settings.m_file);
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    /** A row a reaction; notes on other things, such as the whole model, stand above. */
    private static BufferedDataTable conversions(final ConvertedNetwork read, final ExecutionContext exec) throws CanceledExecutionException {
        final Map<String, List<String>> notes = read.notes().stream().collect(Collectors.groupingBy(
            ConvertedNetwork.Note::subject, Collectors.mapping(ConvertedNetwork.Note::text, Collectors.toCollection(ArrayList::new))));
        final TableWriter rows = TableWriter.of(CONVERSIONS, exec);
        final List<Reaction> reactions = read.network().reactions();
        final var subjects = reactions.stream().map(r -> REACTION + r.name()).collect(Collectors.toSet());
        read.notes().stream().filter(n -> !subjects.contains(n.subject()))
            .forEach(n -> rows.row(n.subject(), null, null, null, n.text()));
        final List<Species> species = read.network().species();
        for (final Reaction r : reactions) {
            exec.checkCanceled();
            final List<String> texts = notes.get(REACTION + r.name());
            rows.row(REACTION + r.name(), r.equation(species), read.written().getOrDefault(r.name(), laws(r, l -> l.toText(species))),
                laws(r, l -> formula(l, species)), texts == null ? null : String.join(" ", texts));
        }
        return rows.close();
    }

    private static String laws(final Reaction r, final java.util.function.Function<RateLaw, String> text) {
        return text.apply(r.forward()) + (r.reversible() ? ", " + text.apply(r.reverse()) : "");
    }

    private static String formula(final RateLaw law, final List<Species> species) {
        return law instanceof MassAction m ? m.formula(species).toText() : law.toText(species);
    }
}
