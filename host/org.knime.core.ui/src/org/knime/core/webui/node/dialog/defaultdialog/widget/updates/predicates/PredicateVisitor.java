/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;

public interface PredicateVisitor<T> {
}
