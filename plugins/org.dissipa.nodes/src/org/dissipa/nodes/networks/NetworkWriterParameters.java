/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.file.NetworkFile;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Network Writer asks its user. */
final class NetworkWriterParameters implements NodeParameters {

    /** The formats that can be written. */
    enum Format {
        @Label(value = "CRN text", description = "The text form of this extension; it keeps everything, numbers bit by bit.")
        CRN_TEXT(NetworkFile.Format.CRN),
        @Label(value = "SBML", description = "SBML Level 3 Version 2, for other programs.")
        SBML(NetworkFile.Format.SBML),
        @Label(value = "DOT", description = "A drawing for Graphviz: species and reactions as a graph, without amounts.")
        DOT(NetworkFile.Format.DOT);

        private final NetworkFile.Format m_format;

        Format(final NetworkFile.Format format) {
            m_format = format;
        }

        String write(final ReactionNetwork network) {
            return NetworkFile.write(network, m_format);
        }
    }

    /** Whether a file is written. */
    static final class WritesFile implements BooleanReference {
    }

    @Widget(title = "Format", description = "What to write.")
    Format m_format = Format.CRN_TEXT;

    @Widget(title = "Write a file", description = "If switched off, the text goes to the output table only.")
    @ValueReference(WritesFile.class)
    boolean m_writeFile;

    @Widget(title = "File", description = "A path relative to the workflow's folder, such as <tt>data/model.crn</tt>, an absolute path, or a URL such as "
        + "<tt>knime://knime.workflow/data/model.crn</tt> or <tt>file:/home/me/model.crn</tt>. Its folder must be there.")
    @TextInputWidget(placeholder = "data/model.crn")
    @Effect(predicate = WritesFile.class, type = EffectType.SHOW)
    String m_file = "";

    @Widget(title = "Overwrite", description = "Replaces a file that is there already; if switched off, such a file is an error.")
    @Effect(predicate = WritesFile.class, type = EffectType.SHOW)
    boolean m_overwrite;
}
