/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates;

/**
 * Looks at a condition; only KNIME's dialogs do.
 *
 * @param <T> what it finds
 */
public interface PredicateVisitor<T> {
}
