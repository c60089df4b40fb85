/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

/** Says which input table is meant. */
public interface InputTableIndexHolder {

    /** The number of the input port, counted from 0. */
    default int getInputTableIndex() {
        return 0;
    }
}
