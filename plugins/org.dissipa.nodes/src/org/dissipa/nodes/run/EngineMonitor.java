/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import org.dissipa.network.Monitor;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** Passes an engine's progress on to a node's execution, and the user's cancel to the engine. */
public final class EngineMonitor implements Monitor {
    private final ExecutionMonitor m_exec;

    private EngineMonitor(final ExecutionMonitor exec) {
        m_exec = exec;
    }

    /** The monitor of a node that executes. */
    public static EngineMonitor of(final ExecutionMonitor exec) {
        return new EngineMonitor(exec);
    }

    @Override
    public void progress(final double fraction, final String message) {
        m_exec.setProgress(fraction, message);
    }

    @Override
    public boolean cancelled() {
        try {
            m_exec.checkCanceled();
            return false;
        } catch (CanceledExecutionException e) { // NOSONAR the answer is all that is asked for
            return true;
        }
    }
}
