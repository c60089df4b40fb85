/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public interface ModelContentWO extends org.knime.core.node.config.ConfigWO {
    org.knime.core.node.ModelContentWO addModelContent(final String p0);
    void addModelContent(final org.knime.core.node.ModelContent p0);
}
