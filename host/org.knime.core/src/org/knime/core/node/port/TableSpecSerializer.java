/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.IOException;
import java.util.zip.ZipEntry;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;

/** Writes the specs of tables and reads them. */
final class TableSpecSerializer extends PortObjectSpecSerializer<DataTableSpec> {

    private static final String FILE = "spec.xml";

    @Override
    public void savePortObjectSpec(final DataTableSpec spec, final PortObjectSpecZipOutputStream out)
            throws IOException {
        final ModelContent content = new ModelContent(FILE);
        spec.save(content);
        out.putNextEntry(new ZipEntry(FILE));
        content.saveToXML(out);
    }

    @Override
    public DataTableSpec loadPortObjectSpec(final PortObjectSpecZipInputStream in) throws IOException {
        try {
            return DataTableSpec.load(Content.read(in, FILE));
        } catch (final InvalidSettingsException e) {
            throw Content.unreadable(DataTableSpec.class, e);
        }
    }
}
