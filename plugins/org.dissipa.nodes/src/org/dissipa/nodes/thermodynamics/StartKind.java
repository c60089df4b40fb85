/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.knime.node.parameters.widget.choices.Label;

/** From which law a relaxation starts. */
enum StartKind {
    @Label(value = "Initial counts", description = "The network's initial counts, for certain.")
    COUNTS,
    @Label(value = "Steady state at other parameters", description = "The stationary law at the parameter values below: a quench.")
    QUENCH,
    @Label(value = "A mixture of states", description = "States with their probabilities, as written below.")
    MIXTURE
}
