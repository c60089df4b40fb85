/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** The settings of a node, to be written. */
public interface NodeSettingsWO extends ConfigWO {

    /** Adds empty settings. */
    NodeSettingsWO addNodeSettings(String key);

    /** Adds settings under their own key. */
    void addNodeSettings(NodeSettings settings);
}
