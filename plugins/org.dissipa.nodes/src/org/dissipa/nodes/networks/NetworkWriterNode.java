/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.file.NamedFile;
import org.dissipa.nodes.port.NetworkPortObject;
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

/** Network Writer: configure and execute. */
final class NetworkWriterNode {
    private static final TableLayout TEXT = TableLayout.of().text("text").text("format").text("file");

    private NetworkWriterNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final NetworkWriterParameters settings = in.getParameters();
        if (settings.m_writeFile) {
            target(settings);
        }
        out.setOutSpecs(TEXT.spec());
    }

    private static NamedFile target(final NetworkWriterParameters settings) throws InvalidSettingsException {
        final NamedFile file = NamedFile.toWrite(settings.m_file);
        if (!settings.m_overwrite && file.exists()) {
            throw new InvalidSettingsException("There is a file " + file.location()
                + " already. Choose another name, or switch 'Overwrite' on.");
        }
        return file;
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final NetworkWriterParameters settings = in.getParameters();
        final ReactionNetwork network = in.<NetworkPortObject>getInPortObject(0).network();
        final String text = EngineCall.execute(() -> settings.m_format.write(network));
        final TableWriter row = TableWriter.of(TEXT, in.getExecutionContext());
        row.row(text, settings.m_format.name().replace('_', ' '), settings.m_writeFile ? write(text, settings) : null);
        out.setOutData(row.close());
    }

    private static String write(final String text, final NetworkWriterParameters settings) throws KNIMEException {
        try {
            final NamedFile file = target(settings);
            file.write(text);
            return file.location();
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }
}
