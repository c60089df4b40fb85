/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.dissipa.nodes.table.InputColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/** What Entropy Production Comparer asks its user. */
final class EntropyProductionComparerParameters implements NodeParameters {

    @Widget(title = "State column", description = "Text column that names the states; each name must occur once.")
    @ChoicesProvider(InputColumns.TextsOfFirst.class)
    String m_stateColumn = "state";

    @Widget(title = "Entropy production column", description = "Numeric column with the entropy production of each state; finite and not negative.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_entropyColumn = "entropy production [k_B/time]";

    @Widget(title = "Realised state", description = "Name of the state that is realised; all others are its declared alternatives. If left empty, the first row.")
    String m_realised = "";
}
