/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

import org.knime.node.parameters.widget.choices.Label;

/** Where a stretch of finite time starts. */
enum RelationStart {
    @Label(value = "Steady state", description = "The stationary law.")
    STATIONARY,
    @Label(value = "Initial counts", description = "The network's initial counts: a transient, to which only the relation for any start applies.")
    INITIAL
}
