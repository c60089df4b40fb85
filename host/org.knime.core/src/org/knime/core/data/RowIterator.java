/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Iterator;

/** Goes through the rows of a table. */
public abstract class RowIterator implements Iterator<DataRow> {

    /** Made by subclasses. */
    public RowIterator() {
        // nothing to set
    }

    @Override
    public abstract boolean hasNext();

    @Override
    public abstract DataRow next();

    /** Refused: rows cannot be removed. */
    @Override
    public final void remove() {
        throw new UnsupportedOperationException("Rows cannot be removed from a table.");
    }
}
