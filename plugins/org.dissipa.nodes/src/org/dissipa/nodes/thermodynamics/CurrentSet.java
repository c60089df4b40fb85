/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.knime.node.parameters.widget.choices.Label;

/** Which currents are checked. */
enum CurrentSet {
    @Label(value = "Reactions, or the currents below", description = "The currents that the text below defines; every reaction where it is empty.")
    DEFINED,
    @Label(value = "Cycles", description = "Every cycle of the graph of states, one a chord of a spanning tree.")
    CYCLES,
    @Label(value = "Reactions and cycles", description = "What the text below defines, or every reaction, and every cycle.")
    DEFINED_AND_CYCLES;

    boolean defined() {
        return this != CYCLES;
    }

    boolean cycles() {
        return this != DEFINED;
    }
}
