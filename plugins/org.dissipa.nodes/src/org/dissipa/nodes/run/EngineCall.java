/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.network.Monitor.CancelledException;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/**
 * A call into the engines from a node: what the engine refuses becomes the node's message, the engine's cancel becomes the node's.
 *
 * @param <T> what the call gives
 */
@FunctionalInterface
public interface EngineCall<T> {

    /** The work. */
    T call() throws CanceledExecutionException;

    /**
     * Does the work during execute.
     *
     * @throws KNIMEException             with the engine's message where it refused its input
     * @throws CanceledExecutionException where the user cancelled
     */
    static <T> T execute(final EngineCall<T> work) throws KNIMEException, CanceledExecutionException {
        try {
            return work.call();
        } catch (CancelledException e) { // NOSONAR a cancel has no further cause
            throw new CanceledExecutionException();
        } catch (IllegalArgumentException | SimulationException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
    }

    /**
     * Does the work during configure.
     *
     * @throws InvalidSettingsException with the engine's message where it refused its input
     */
    static <T> T configure(final EngineCall<T> work) throws InvalidSettingsException {
        try {
            return work.call();
        } catch (IllegalArgumentException | SimulationException | CanceledExecutionException e) {
            throw new InvalidSettingsException(e.getMessage(), e);
        }
    }
}
