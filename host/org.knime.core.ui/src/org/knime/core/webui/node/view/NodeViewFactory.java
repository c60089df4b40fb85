/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.view;

public interface NodeViewFactory<T> {
}
