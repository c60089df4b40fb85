/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams of which a part is lent to somebody who will close it. */
final class Unclosed {

    private Unclosed() {
    }

    static InputStream of(final InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // the lender goes on reading
            }
        };
    }

    static OutputStream of(final OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(final byte[] bytes, final int from, final int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush(); // the lender goes on writing
            }
        };
    }
}
