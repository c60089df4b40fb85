/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import org.dissipa.nodes.table.InputColumns;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;

/** How two tables tell a Boltzmann machine: weights at the first port, biases at the second. */
class MachineParameters implements NodeParameters {

    /** The sign of the weights. */
    enum Convention {
        @Label(value = "Positive weights repel", description = "E = + &#931; w x x - &#931; &#952; x, as in the paper.")
        REPEL,
        @Label(value = "Positive weights attract", description = "E = - &#931; w x x - &#931; &#952; x, as is common elsewhere.")
        ATTRACT
    }

    @Widget(title = "First unit column", description = "Column of the weights table with the name or number of the unit at one end of an edge.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_firstColumn = "i";

    @Widget(title = "Second unit column", description = "Column of the weights table with the unit at the other end.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_secondColumn = "j";

    @Widget(title = "Weight column", description = "Numeric column of the weights table with the weight w [kT] of an edge.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_weightColumn = "w";

    @Widget(title = "Unit column", description = "Column of the biases table with the name or number of a unit; its order is the order of the units.")
    @ChoicesProvider(InputColumns.AllOfSecond.class)
    String m_unitColumn = "i";

    @Widget(title = "Bias column", description = "Numeric column of the biases table with the bias &#952; [kT] of a unit; positive biases favour 1.")
    @ChoicesProvider(InputColumns.NumbersOfSecond.class)
    String m_biasColumn = "theta";

    @Widget(title = "Sign of the weights", description = "The energy function that the weights belong to.")
    Convention m_convention = Convention.REPEL;
}
