/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import org.dissipa.host.node.ModelDeclaration;
import org.knime.node.parameters.NodeParameters;

/** What a node does, as it was declared, and the stages of that declaration. */
final class DeclaredModel extends DefaultModel {

    private final ModelDeclaration m_declaration;

    private DeclaredModel(final ModelDeclaration declaration) {
        m_declaration = declaration;
    }

    ModelDeclaration declaration() {
        return m_declaration;
    }

    static RequireModelParameters begin() {
        return Stage::new;
    }

    private record Stage(Class<? extends NodeParameters> parameters) implements RequireConfigureOrRearrangeColumns {

        @Override
        public RequireExecute configure(
                final ConfigureOrRearrangerConsumer<ConfigureInput, ConfigureOutput> configure) {
            return execute -> new DeclaredModel(new ModelDeclaration(parameters, configure, execute, null));
        }

        @Override
        public DefaultModel rearrangeColumns(
                final ConfigureOrRearrangerConsumer<RearrangeColumnsInput, RearrangeColumnsOutput> rearrange) {
            return new DeclaredModel(new ModelDeclaration(parameters, null, null, rearrange));
        }
    }
}
