/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public record StringChoice(String id, String text) {
    public static org.knime.node.parameters.widget.choices.StringChoice fromId(final String p0) { throw new UnsupportedOperationException(); }
}
