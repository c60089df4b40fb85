/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

public class PortObjectSpecZipInputStream extends java.util.zip.ZipInputStream {
    PortObjectSpecZipInputStream() { super((java.io.InputStream)null); throw new UnsupportedOperationException(); }
}
