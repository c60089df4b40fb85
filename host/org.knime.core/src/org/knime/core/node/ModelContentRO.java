/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public interface ModelContentRO extends org.knime.core.node.config.ConfigRO {
    org.knime.core.node.ModelContentRO getModelContent(final String p0) throws org.knime.core.node.InvalidSettingsException;
}
