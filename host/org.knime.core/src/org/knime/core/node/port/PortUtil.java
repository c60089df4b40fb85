/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public final class PortUtil {
    public static <T extends org.knime.core.node.port.PortObjectSpec> org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer<T> getPortObjectSpecSerializer(final Class<T> p0) { throw new UnsupportedOperationException(); }
    public static <T extends org.knime.core.node.port.PortObject> org.knime.core.node.port.PortObject.PortObjectSerializer<T> getPortObjectSerializer(final Class<T> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectSpecZipOutputStream getPortObjectSpecZipOutputStream(final java.io.OutputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectZipOutputStream getPortObjectZipOutputStream(final java.io.OutputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectSpecZipInputStream getPortObjectSpecZipInputStream(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectZipInputStream getPortObjectZipInputStream(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void writeObjectToFile(final org.knime.core.node.port.PortObject p0, final java.io.File p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void writeObjectToStream(final org.knime.core.node.port.PortObject p0, final java.io.OutputStream p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObject readObjectFromFile(final java.io.File p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObject readObjectFromStream(final java.io.InputStream p0, final org.knime.core.node.ExecutionMonitor p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObject readObjectFromFileViaContext(final java.io.File p0, final org.knime.core.node.ExecutionContext p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObject readObjectFromStreamViaContext(final java.io.InputStream p0, final org.knime.core.node.ExecutionContext p1) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectSpec readObjectSpecFromFile(final java.io.File p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.port.PortObjectSpec readObjectSpecFromStream(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    PortUtil() { throw new UnsupportedOperationException(); }
}
