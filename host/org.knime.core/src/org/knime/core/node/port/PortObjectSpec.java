/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;

import javax.swing.JComponent;

/** What is known of the object at a port before it is there. */
public interface PortObjectSpec {

    /** The panels that show the spec in KNIME's classic user interface; null or empty for none. */
    JComponent[] getViews();

    /**
     * Writes specs and reads them.
     *
     * @param <T> the class of the specs
     */
    abstract class PortObjectSpecSerializer<T extends PortObjectSpec> {

        /** Made by the registry. */
        public PortObjectSpecSerializer() {
            // nothing to set
        }

        /** Writes a spec. */
        public abstract void savePortObjectSpec(T spec, PortObjectSpecZipOutputStream out) throws IOException;

        /** Reads a spec. */
        public abstract T loadPortObjectSpec(PortObjectSpecZipInputStream in) throws IOException;
    }
}
