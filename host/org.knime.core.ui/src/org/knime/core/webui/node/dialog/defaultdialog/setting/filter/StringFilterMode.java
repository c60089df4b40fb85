/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter;

public enum StringFilterMode {
    MANUAL, REGEX, WILDCARD
}
