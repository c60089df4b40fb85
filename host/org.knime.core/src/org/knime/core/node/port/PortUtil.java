/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.port.PortObject.PortObjectSerializer;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;

/** Writes port objects together with their specs and reads them. */
public final class PortUtil {

    private static final String SPEC_FILE = "objectSpec.file";

    private static final String OBJECT_FILE = "object.file";

    private PortUtil() {
    }

    /** Writes an object to a file. */
    public static void writeObjectToFile(final PortObject object, final File file, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.toPath()))) {
            writeObjectToStream(object, out, exec);
        }
    }

    /** Writes an object; the stream stays open. */
    public static void writeObjectToStream(final PortObject object, final OutputStream out,
            final ExecutionMonitor exec) throws IOException, CanceledExecutionException {
        final PortObjectSpec spec = object.getSpec();
        final PortObjectSerializer<PortObject> objects =
            declared(PortTypeRegistry.getInstance().getObjectSerializer(object.getClass()), object.getClass());
        final PortObjectSpecSerializer<PortObjectSpec> specs =
            declared(PortTypeRegistry.getInstance().getSpecSerializer(spec.getClass()), spec.getClass());
        final ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(Content.FILE));
        final ModelContent content = new ModelContent("content");
        content.addInt("version", 1);
        content.addString("port_spec_class", spec.getClass().getName());
        content.addString("port_object_class", object.getClass().getName());
        content.saveToXML(Unclosed.of(zip));
        zip.putNextEntry(new ZipEntry(SPEC_FILE));
        try (PortObjectSpecZipOutputStream part = new PortObjectSpecZipOutputStream(Unclosed.of(zip))) {
            specs.savePortObjectSpec(spec, part);
        }
        zip.putNextEntry(new ZipEntry(OBJECT_FILE));
        try (PortObjectZipOutputStream part = new PortObjectZipOutputStream(Unclosed.of(zip))) {
            objects.savePortObject(object, part, exec);
        }
        zip.finish();
        out.flush();
    }

    /** Reads an object from a file. */
    public static PortObject readObjectFromFile(final File file, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.toPath()))) {
            return readObjectFromStream(in, exec);
        }
    }

    /** Reads an object that {@link #writeObjectToStream} wrote. */
    public static PortObject readObjectFromStream(final InputStream in, final ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        final ZipInputStream zip = new ZipInputStream(in);
        final ModelContentRO content = Content.read(zip, Content.FILE);
        final Class<? extends PortObjectSpec> specClass;
        final Class<? extends PortObject> objectClass;
        try {
            final String specName = content.getString("port_spec_class");
            final String objectName = content.getString("port_object_class");
            specClass = declared(PortTypeRegistry.getInstance().getSpecClass(specName), specName);
            objectClass = declared(PortTypeRegistry.getInstance().getObjectClass(objectName), objectName);
        } catch (final InvalidSettingsException e) {
            throw new IOException("The file says of which class the object is in no way: " + e.getMessage(), e);
        }
        expect(zip, SPEC_FILE);
        final PortObjectSpec spec;
        try (PortObjectSpecZipInputStream part = new PortObjectSpecZipInputStream(Unclosed.of(zip))) {
            spec = declared(PortTypeRegistry.getInstance().getSpecSerializer(specClass), specClass)
                .loadPortObjectSpec(part);
        }
        expect(zip, OBJECT_FILE);
        try (PortObjectZipInputStream part = new PortObjectZipInputStream(Unclosed.of(zip))) {
            return declared(PortTypeRegistry.getInstance().getObjectSerializer(objectClass), objectClass)
                .loadPortObject(part, spec, exec);
        }
    }

    private static void expect(final ZipInputStream zip, final String name) throws IOException {
        final ZipEntry entry = zip.getNextEntry();
        if (entry == null || !name.equals(entry.getName())) {
            throw new IOException("Expected zip entry " + name + ", got " + (entry == null ? "none" : entry.getName()));
        }
    }

    private static <T> T declared(final Optional<T> found, final Class<?> type) throws IOException {
        return declared(found, type.getName());
    }

    private static <T> T declared(final Optional<T> found, final String type) throws IOException {
        return found.orElseThrow(() -> new IOException(type + " cannot be written or read: its bundle must declare it,"
            + " with its serializer, at extension point " + PortTypeDeclaration.POINT + "."));
    }
}
