/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;

import javax.swing.JComponent;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** What passes between nodes. */
public interface PortObject {

    /** The type of a port that takes every object. */
    PortType TYPE = PortTypeRegistry.getInstance().getPortType(PortObject.class);

    /** The type of a port that takes every object and need not be connected. */
    PortType TYPE_OPTIONAL = PortTypeRegistry.getInstance().getPortType(PortObject.class, true);

    /** The object in one line. */
    String getSummary();

    /** What is known of the object; never null. */
    PortObjectSpec getSpec();

    /** The panels that show the object in KNIME's classic user interface; null or empty for none. */
    JComponent[] getViews();

    /**
     * Writes objects and reads them.
     *
     * @param <T> the class of the objects
     */
    abstract class PortObjectSerializer<T extends PortObject> {

        /** Made by the registry. */
        public PortObjectSerializer() {
            // nothing to set
        }

        /** Writes an object. */
        public abstract void savePortObject(T object, PortObjectZipOutputStream out, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException;

        /** Reads an object; its spec was read before. */
        public abstract T loadPortObject(PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException;
    }
}
