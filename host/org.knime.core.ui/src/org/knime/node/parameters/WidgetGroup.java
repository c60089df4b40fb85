/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

/** A group of parameters in the dialog. */
public interface WidgetGroup {
}
