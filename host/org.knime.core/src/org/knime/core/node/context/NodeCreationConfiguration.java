/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.context;

/** What a user chose when the node was added: its ports. */
public class NodeCreationConfiguration {

    NodeCreationConfiguration() {
    }
}
