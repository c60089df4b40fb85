/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

public final class StringOrEnum<E extends Enum<E>> {
}
