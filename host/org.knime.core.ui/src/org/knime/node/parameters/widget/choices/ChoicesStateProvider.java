/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public interface ChoicesStateProvider<S> extends org.knime.node.parameters.updates.StateProvider<java.util.List<S>> {
}
