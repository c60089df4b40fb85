/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public record TypedStringChoice(String id, String text, org.knime.node.parameters.widget.choices.TypedStringChoice.PossibleTypeValue type) {
    public static org.knime.node.parameters.widget.choices.TypedStringChoice fromColSpec(final org.knime.core.data.DataColumnSpec p0) { throw new UnsupportedOperationException(); }
    public static org.knime.node.parameters.widget.choices.TypedStringChoice fromFlowVariable(final org.knime.core.node.workflow.FlowVariable p0) { throw new UnsupportedOperationException(); }
    public record PossibleTypeValue(String id, String text) {
    }
}
