/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;
import java.util.zip.ZipEntry;

import javax.swing.JComponent;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;

/** A spec that is stored as settings; it needs a public constructor without arguments. */
public abstract class AbstractSimplePortObjectSpec implements PortObjectSpec {

    /** Made by subclasses. */
    public AbstractSimplePortObjectSpec() {
        // nothing to set
    }

    /** Writes the spec. */
    protected abstract void save(ModelContentWO model);

    /** Takes what {@link #save} wrote. */
    protected abstract void load(ModelContentRO model) throws InvalidSettingsException;

    /** Refused: the host has no user interface. */
    @Override
    public JComponent[] getViews() {
        throw new UnsupportedOperationException("This host has no user interface; a spec has no views here.");
    }

    private ModelContent content() {
        final ModelContent content = new ModelContent("content");
        save(content);
        return content;
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other != null && getClass() == other.getClass()
            && content().equals(((AbstractSimplePortObjectSpec)other).content());
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    /**
     * Writes such specs and reads them.
     *
     * @param <T> the class of the specs
     */
    public abstract static class AbstractSimplePortObjectSpecSerializer<T extends AbstractSimplePortObjectSpec>
        extends PortObjectSpecSerializer<T> {

        /** Made by the registry. */
        public AbstractSimplePortObjectSpecSerializer() {
            // nothing to set
        }

        @Override
        public void savePortObjectSpec(final T spec, final PortObjectSpecZipOutputStream out) throws IOException {
            final ModelContent content = Content.of(spec.getClass());
            spec.save(content.addModelContent("model"));
            out.putNextEntry(new ZipEntry(Content.FILE));
            content.saveToXML(out);
        }

        @Override
        @SuppressWarnings("unchecked")
        public T loadPortObjectSpec(final PortObjectSpecZipInputStream in) throws IOException {
            final ModelContentRO content = Content.read(in, Content.FILE);
            final String name = Content.className(content);
            final Class<? extends AbstractSimplePortObjectSpec> type = PortTypeRegistry.getInstance().getSpecClass(name)
                .orElseThrow(() -> new IllegalStateException("Unable to load class " + name))
                .asSubclass(AbstractSimplePortObjectSpec.class);
            final AbstractSimplePortObjectSpec spec = Content.make(type);
            try {
                spec.load(content.getModelContent("model"));
            } catch (final InvalidSettingsException e) {
                throw Content.unreadable(type, e);
            }
            return (T)spec;
        }
    }
}
