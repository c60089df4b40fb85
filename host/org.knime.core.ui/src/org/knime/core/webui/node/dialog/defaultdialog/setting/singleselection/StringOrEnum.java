/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection;

/**
 * One of the constants of an enum, or any text; only KNIME makes them.
 *
 * @param <E> the enum
 */
public final class StringOrEnum<E extends Enum<E>> {

    private StringOrEnum() {
    }
}
