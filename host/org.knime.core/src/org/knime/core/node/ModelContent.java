/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.io.IOException;
import java.io.InputStream;

import org.knime.core.node.config.Config;

/** The content of a port object. */
public final class ModelContent extends Config implements ModelContentRO, ModelContentWO {

    private static final long serialVersionUID = 1L;

    /** Empty content that will stand under a key. */
    public ModelContent(final String key) {
        super(key);
    }

    @Override
    public Config getInstance(final String key) {
        return new ModelContent(key);
    }

    /** Reads content from XML; the stream is closed. */
    public static synchronized ModelContentRO loadFromXML(final InputStream in) throws IOException {
        final ModelContent content = new ModelContent("model");
        content.load(in);
        return content;
    }

    @Override
    public ModelContentWO addModelContent(final String key) {
        return (ModelContent)addConfig(key);
    }

    @Override
    public void addModelContent(final ModelContent content) {
        addEntry(content);
    }

    @Override
    public ModelContent getModelContent(final String key) throws InvalidSettingsException {
        return (ModelContent)getConfig(key);
    }
}
