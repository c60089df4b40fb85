/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

import java.io.Closeable;
import java.util.Collections;
import java.util.Iterator;

import org.knime.core.data.DataRow;
import org.knime.core.data.RowIterator;

/** Goes through rows and can be closed before the last one. */
public abstract class CloseableRowIterator extends RowIterator implements Closeable {

    /** Made by subclasses. */
    public CloseableRowIterator() {
        // nothing to set
    }

    /** Goes through no rows. */
    public static CloseableRowIterator empty() {
        return from(Collections.emptyIterator());
    }

    /** Goes through the rows of an iterator; after it is closed there is no next one. */
    public static CloseableRowIterator from(final Iterator<? extends DataRow> rows) {
        return new CloseableRowIterator() {

            private boolean m_closed;

            @Override
            public boolean hasNext() {
                return !m_closed && rows.hasNext();
            }

            @Override
            public DataRow next() {
                return (m_closed ? Collections.<DataRow> emptyIterator() : rows).next();
            }

            @Override
            public void close() {
                m_closed = true;
            }
        };
    }

    @Override
    public abstract void close();
}
