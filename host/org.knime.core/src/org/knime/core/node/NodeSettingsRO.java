/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** The settings of a node, to be read. */
public interface NodeSettingsRO extends ConfigRO {

    /** The settings under a key. */
    NodeSettingsRO getNodeSettings(String key) throws InvalidSettingsException;

    /** Adds all entries to other settings. */
    void copyTo(ConfigWO target);
}
