/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter;

/** How a filter chooses among texts. */
public enum StringFilterMode {
    /** By two lists. */
    MANUAL,
    /** By a regular expression. */
    REGEX,
    /** By a pattern with * and ?. */
    WILDCARD
}
