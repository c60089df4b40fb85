/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.util.updates;

public class StateComputationFailureException extends Exception {
    private static final long serialVersionUID = 1L;

    StateComputationFailureException() {
    }
}
