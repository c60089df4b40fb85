/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

import java.util.List;
import java.util.Optional;

import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** What a node does when its turn comes. */
interface NodeWork {

    /** The specs of the outputs for specs of the inputs. */
    PortObjectSpec[] configure(PortObjectSpec[] inputs) throws InvalidSettingsException;

    /** The outputs. */
    PortObject[] execute(PortObject[] inputs, ExecutionContext context) throws Exception;

    /** The warnings since the last call. */
    List<String> takeWarnings();

    /** After execution, the data of the view as JSON text. */
    Optional<String> viewData();
}
