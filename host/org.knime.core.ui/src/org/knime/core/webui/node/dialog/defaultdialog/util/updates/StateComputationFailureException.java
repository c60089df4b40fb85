/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.node.dialog.defaultdialog.util.updates;

/** Thrown where the dialog shall keep the state that it shows. */
public final class StateComputationFailureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a message. */
    public StateComputationFailureException(final String message) {
        super(message);
    }
}
