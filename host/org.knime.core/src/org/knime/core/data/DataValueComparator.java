/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Comparator;

/** Orders cells; a missing one comes first. */
public abstract class DataValueComparator implements Comparator<DataCell> {

    /** Made by subclasses. */
    protected DataValueComparator() {
        // nothing to set
    }

    @Override
    public final int compare(final DataCell a, final DataCell b) {
        if (a == b) {
            return 0;
        }
        if (a.isMissing() || b.isMissing()) {
            return Boolean.compare(b.isMissing(), a.isMissing());
        }
        return compareDataValues(a, b);
    }

    /** Orders two values that are not missing. */
    protected abstract int compareDataValues(DataValue a, DataValue b);
}
