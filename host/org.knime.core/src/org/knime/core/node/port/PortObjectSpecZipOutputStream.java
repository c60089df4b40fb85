/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public class PortObjectSpecZipOutputStream extends java.util.zip.ZipOutputStream {
    PortObjectSpecZipOutputStream() { super((java.io.OutputStream)null); throw new UnsupportedOperationException(); }
}
