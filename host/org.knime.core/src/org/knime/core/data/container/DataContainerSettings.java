/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

public final class DataContainerSettings {
    public static final int MAX_CELLS_IN_MEMORY = 0;
    public static final int MAX_POSSIBLE_VALUES = 0;
    public static org.knime.core.data.container.DataContainerSettings getDefault() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.DataContainerSettings.InternalBuilder internalBuilder() { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.DataContainerSettings.InternalBuilder internalBuilder(final org.knime.core.data.container.DataContainerSettings p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.data.container.DataContainerSettings.Builder builder() { throw new UnsupportedOperationException(); }
    public java.util.OptionalInt getMaxCellsInMemory() { throw new UnsupportedOperationException(); }
    public boolean isForceSequentialRowHandling() { throw new UnsupportedOperationException(); }
    public int getMaxContainerThreads() { throw new UnsupportedOperationException(); }
    public int getRowBatchSize() { throw new UnsupportedOperationException(); }
    public boolean isInitializeDomain() { throw new UnsupportedOperationException(); }
    public int getMaxDomainValues() { throw new UnsupportedOperationException(); }
    public boolean isCheckDuplicateRowKeys() { throw new UnsupportedOperationException(); }
    public boolean isEnableDomainUpdate() { throw new UnsupportedOperationException(); }
    public boolean isForceCopyOfBlobs() { throw new UnsupportedOperationException(); }
    public boolean isEnableRowKeys() { throw new UnsupportedOperationException(); }
    DataContainerSettings() { throw new UnsupportedOperationException(); }
    public interface InternalBuilder extends org.knime.core.data.container.DataContainerSettings.Builder {
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withRowKeysEnabled(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withForceCopyOfBlobs(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withMaxDomainValues(final int p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withRowBatchSize(final int p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withMaxThreadsPerContainer(final int p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withMaxContainerThreads(final int p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withForceSequentialRowHandling(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withMaxCellsInMemory(final int p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withInitializedDomain(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withCheckDuplicateRowKeys(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.InternalBuilder withDomainUpdate(final boolean p0);
    }
    public interface Builder {
        org.knime.core.data.container.DataContainerSettings.Builder withInitializedDomain(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.Builder withCheckDuplicateRowKeys(final boolean p0);
        org.knime.core.data.container.DataContainerSettings.Builder withDomainUpdate(final boolean p0);
        org.knime.core.data.container.DataContainerSettings build();
    }
}
