/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public class PortObjectZipOutputStream extends java.util.zip.ZipOutputStream {
    PortObjectZipOutputStream() { super((java.io.OutputStream)null); throw new UnsupportedOperationException(); }
}
