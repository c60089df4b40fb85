/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.io.IOException;
import java.io.InputStream;

import org.knime.core.node.config.Config;
import org.knime.core.node.config.ConfigWO;

/** The settings of a node. */
public final class NodeSettings extends Config implements NodeSettingsRO, NodeSettingsWO {

    private static final long serialVersionUID = 1L;

    /** Empty settings that will stand under a key. */
    public NodeSettings(final String key) {
        super(key);
    }

    @Override
    public Config getInstance(final String key) {
        return new NodeSettings(key);
    }

    /** Reads settings from XML; the stream is closed. */
    public static NodeSettingsRO loadFromXML(final InputStream in) throws IOException {
        final NodeSettings settings = new NodeSettings("settings");
        settings.load(in);
        return settings;
    }

    @Override
    public void copyTo(final ConfigWO target) {
        super.copyTo(target);
    }

    @Override
    public NodeSettingsWO addNodeSettings(final String key) {
        return (NodeSettings)addConfig(key);
    }

    @Override
    public void addNodeSettings(final NodeSettings settings) {
        addEntry(settings);
    }

    @Override
    public NodeSettings getNodeSettings(final String key) throws InvalidSettingsException {
        return (NodeSettings)getConfig(key);
    }
}
