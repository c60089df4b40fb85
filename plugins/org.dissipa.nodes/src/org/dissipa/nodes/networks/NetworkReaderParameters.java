/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.network.sbml.Amounts;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Network Reader asks its user. */
final class NetworkReaderParameters implements NodeParameters {

    /** How amounts of an SBML file become counts. */
    enum SbmlAmounts {
        @Label(value = "As written", description = "One unit of substance is one molecule, whatever the unit is called.")
        AS_WRITTEN(Amounts.AS_WRITTEN),
        @Label(value = "As molecules", description = "Amounts in mole, millimole and so on are multiplied by the Avogadro constant.")
        MOLECULES(Amounts.MOLECULES);

        private final Amounts m_amounts;

        SbmlAmounts(final Amounts amounts) {
            m_amounts = amounts;
        }

        Amounts amounts() {
            return m_amounts;
        }
    }

    @Widget(title = "File", description = "A path relative to the workflow's folder, such as <tt>data/model.xml</tt>, an absolute path, or a URL such as "
        + "<tt>knime://knime.workflow/data/model.net</tt> or <tt>file:/home/me/model.net</tt>. A relative path that is not in the workflow's folder is "
        + "looked for in the working directory of the program.")
    @TextInputWidget(placeholder = "data/model.xml")
    String m_file = "";

    @Widget(title = "Amounts in SBML", description = "How amounts of an SBML file become counts of molecules; other formats count molecules.")
    SbmlAmounts m_amounts = SbmlAmounts.AS_WRITTEN;
}
