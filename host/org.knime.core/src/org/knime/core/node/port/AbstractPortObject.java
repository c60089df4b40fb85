/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;
import java.util.zip.ZipEntry;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.ModelContentRO;

/** An object that is stored as files of its own; it needs a public constructor without arguments. */
public abstract class AbstractPortObject implements PortObject {

    private static final String META = "meta.xml";

    /** Made by subclasses. */
    public AbstractPortObject() {
        // nothing to set
    }

    /** Writes the object as zip entries. */
    protected abstract void save(PortObjectZipOutputStream out, ExecutionMonitor exec)
        throws IOException, CanceledExecutionException;

    /** Takes the zip entries that {@link #save} wrote; the spec was read before. */
    protected abstract void load(PortObjectZipInputStream in, PortObjectSpec spec, ExecutionMonitor exec)
        throws IOException, CanceledExecutionException;

    /**
     * Writes such objects and reads them.
     *
     * @param <T> the class of the objects
     */
    public abstract static class AbstractPortObjectSerializer<T extends AbstractPortObject>
        extends PortObjectSerializer<T> {

        /** Made by the registry. */
        public AbstractPortObjectSerializer() {
            // nothing to set
        }

        @Override
        public void savePortObject(final T object, final PortObjectZipOutputStream out, final ExecutionMonitor exec)
                throws IOException, CanceledExecutionException {
            out.putNextEntry(new ZipEntry(META));
            Content.of(object.getClass()).saveToXML(Unclosed.of(out));
            object.save(out, exec);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T loadPortObject(final PortObjectZipInputStream in, final PortObjectSpec spec,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            final ModelContentRO meta = Content.read(in, META);
            final String name = Content.className(meta);
            final AbstractPortObject object = Content.make(PortTypeRegistry.getInstance().getObjectClass(name)
                .orElseThrow(() -> new IllegalStateException("Unable to load class " + name))
                .asSubclass(AbstractPortObject.class));
            object.load(in, spec, exec);
            return (T)object;
        }
    }
}
