/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import org.knime.core.node.config.ConfigWO;

/** The content of a port object, to be written. */
public interface ModelContentWO extends ConfigWO {

    /** Adds empty content. */
    ModelContentWO addModelContent(String key);

    /** Adds content under its own key. */
    void addModelContent(ModelContent content);
}
