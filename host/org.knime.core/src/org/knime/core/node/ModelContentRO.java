/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.knime.core.node.config.ConfigRO;

/** The content of a port object, to be read. */
public interface ModelContentRO extends ConfigRO {

    /** The content under a key. */
    ModelContentRO getModelContent(String key) throws InvalidSettingsException;
}
