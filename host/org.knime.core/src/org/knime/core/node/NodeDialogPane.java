/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/** A dialog in KNIME's classic user interface, which this host does not have. */
public abstract class NodeDialogPane {

    NodeDialogPane() {
    }
}
