/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog;

/** Marks the node factories whose nodes have a dialog. */
public interface NodeDialogFactory {
}
