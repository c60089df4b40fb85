/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes;

/** How a filter chooses among texts that have types. */
public enum TypedStringFilterMode {
    /** By two lists. */
    MANUAL,
    /** By a regular expression. */
    REGEX,
    /** By a pattern with * and ?. */
    WILDCARD,
    /** By the type. */
    TYPE
}
