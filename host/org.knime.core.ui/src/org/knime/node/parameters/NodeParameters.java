/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

public interface NodeParameters extends org.knime.node.parameters.persistence.Persistable, org.knime.node.parameters.WidgetGroup {
    default void validate() throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
}
