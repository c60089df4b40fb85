/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import java.util.Map;

import org.dissipa.models.LibraryModel;
import org.dissipa.models.ModelLibrary;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.diagram.NetworkDiagram;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Model Library: configure, execute, view. */
final class ModelLibraryNode {
    private static final TableLayout DESCRIPTION = TableLayout.of().text("model").text("title").text("about").text("citation")
        .text("link").text("constants").text("text");

    private static final TableLayout PARAMETERS = TableLayout.of().text("parameter").number("value").number("default")
        .text("meaning");

    private ModelLibraryNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final ModelLibraryParameters settings = in.getParameters();
        final Map<String, Double> changed = settings.changed();
        out.setOutSpecs(NetworkPortObjectSpec.of(EngineCall.configure(() -> ModelLibrary.named(settings.m_model).network(changed))),
            DESCRIPTION.spec(), PARAMETERS.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ModelLibraryParameters settings = in.getParameters();
        final LibraryModel model = EngineCall.execute(() -> ModelLibrary.named(settings.m_model));
        final ReactionNetwork network = changed(model, settings);
        final TableWriter description = TableWriter.of(DESCRIPTION, in.getExecutionContext());
        description.row(model.name(), model.title(), model.about(), model.citation(), "https://doi.org/" + model.doi(), model.constants(),
            CrnText.write(network));
        final TableWriter parameters = TableWriter.of(PARAMETERS, in.getExecutionContext());
        network.parameters().forEach((name, value) -> parameters.row(name, value, model.network().parameters().get(name),
            model.meanings().get(name)));
        final NetworkPortObject object = new NetworkPortObject(network);
        out.setOutData(object, description.close(), parameters.close());
        out.setInternalData(object);
    }

    private static ReactionNetwork changed(final LibraryModel model, final ModelLibraryParameters settings)
        throws KNIMEException, CanceledExecutionException {
        try {
            final Map<String, Double> changed = settings.changed();
            return EngineCall.execute(() -> model.network(changed));
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    static NetworkDiagram view(final ViewInput in) {
        return NetworkDiagram.of(((NetworkPortObject)in.getInternalPortObjects()[0]).network());
    }
}
