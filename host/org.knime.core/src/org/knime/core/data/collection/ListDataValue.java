/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.collection;

public interface ListDataValue extends org.knime.core.data.collection.CollectionDataValue {
    org.knime.core.data.DataCell get(final int p0);
    public static class ListUtilityFactory {
        protected ListUtilityFactory() { throw new UnsupportedOperationException(); }
        public String getName() { throw new UnsupportedOperationException(); }
        protected String[] getLegacyNames() { throw new UnsupportedOperationException(); }
    }
}
