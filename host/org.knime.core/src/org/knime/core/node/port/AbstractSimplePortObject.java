/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;
import java.util.zip.ZipEntry;

import javax.swing.JComponent;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** An object that is stored as settings; it needs a public constructor without arguments. */
public abstract class AbstractSimplePortObject implements PortObject {

    /** Made by subclasses. */
    public AbstractSimplePortObject() {
        // nothing to set
    }

    /** Writes the object. */
    protected abstract void save(ModelContentWO model, ExecutionMonitor exec) throws CanceledExecutionException;

    /** Takes what {@link #save} wrote; the spec was read before. */
    protected abstract void load(ModelContentRO model, PortObjectSpec spec, ExecutionMonitor exec)
        throws InvalidSettingsException, CanceledExecutionException;

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; an object has no views here.");
    }

    private ModelContent content() {
        final ModelContent content = new ModelContent("content");
        try {
            save(content, new ExecutionMonitor());
        } catch (final CanceledExecutionException e) {
            throw new IllegalStateException("Saving was cancelled although nobody asked for it.", e);
        }
        return content;
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other != null && getClass() == other.getClass()
            && content().equals(((AbstractSimplePortObject)other).content());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    /**
     * Writes such objects and reads them.
     *
     * @param <T> the class of the objects
     */
    public abstract static class AbstractSimplePortObjectSerializer<T extends AbstractSimplePortObject>
        extends PortObjectSerializer<T> {

        /** Made by the registry. */
        public AbstractSimplePortObjectSerializer() {
            // nothing to set
        }

        @Override
        public void savePortObject(final T object, final PortObjectZipOutputStream out, final ExecutionMonitor exec)
                throws IOException, CanceledExecutionException {
            final ModelContent content = Content.of(object.getClass());
            object.save(content.addModelContent("model"), exec);
            out.putNextEntry(new ZipEntry(Content.FILE));
            content.saveToXML(out);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T loadPortObject(final PortObjectZipInputStream in, final PortObjectSpec spec,
                final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
            final ModelContentRO content = Content.read(in, Content.FILE);
            final String name = Content.className(content);
            final Class<? extends AbstractSimplePortObject> type = PortTypeRegistry.getInstance().getObjectClass(name)
                .orElseThrow(() -> new IllegalStateException("Unable to load class " + name))
                .asSubclass(AbstractSimplePortObject.class);
            final AbstractSimplePortObject object = Content.make(type);
            try {
                object.load(content.getModelContent("model"), spec, exec);
            } catch (final InvalidSettingsException e) {
                throw Content.unreadable(type, e);
            }
            return (T)object;
        }
    }
}
