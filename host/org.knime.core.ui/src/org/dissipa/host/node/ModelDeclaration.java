/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOrRearrangerConsumer;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteConsumer;
import org.knime.node.DefaultModel.RearrangeColumnsInput;
import org.knime.node.DefaultModel.RearrangeColumnsOutput;
import org.knime.node.parameters.NodeParameters;

/**
 * What a node does: configure and execute, or rearrange columns; the other is null.
 *
 * @param parametersClass the class of its parameters, null if it has none
 */
public record ModelDeclaration(Class<? extends NodeParameters> parametersClass,
    ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> configure, ExecuteConsumer execute,
    ConfigureOrRearrangerConsumer<RearrangeColumnsInput, RearrangeColumnsOutput> rearrange) {
}
