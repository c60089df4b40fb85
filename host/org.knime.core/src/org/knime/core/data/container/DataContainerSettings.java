/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data.container;

/** How a container treats its rows. */
public final class DataContainerSettings {

    /** The number of values above which a domain has no list of values. */
    public static final int MAX_POSSIBLE_VALUES = Integer.getInteger("knime.domain.valuecount", 60);

    private final boolean m_initializeDomain;

    private final boolean m_checkDuplicates;

    private final boolean m_updateDomain;

    private DataContainerSettings(final boolean initializeDomain, final boolean checkDuplicates,
            final boolean updateDomain) {
        m_initializeDomain = initializeDomain;
        m_checkDuplicates = checkDuplicates;
        m_updateDomain = updateDomain;
    }

    /** Domains begin with those of the spec, RowIDs are checked. */
    public static DataContainerSettings getDefault() {
        return new DataContainerSettings(true, true, true);
    }

    /** Begins with the default. */
    public static Builder builder() {
        return getDefault().new Choice();
    }

    /** Whether domains begin with those of the spec. */
    public boolean isInitializeDomain() {
        return m_initializeDomain;
    }

    /** The number of values above which a domain has no list of values. */
    public int getMaxDomainValues() {
        return MAX_POSSIBLE_VALUES;
    }

    /** Whether a RowID that comes twice is refused. */
    public boolean isCheckDuplicateRowKeys() {
        return m_checkDuplicates;
    }

    /** Whether domains are widened by the rows. */
    public boolean isEnableDomainUpdate() {
        return m_updateDomain;
    }

    /** Chooses settings; each choice answers a new builder. */
    public interface Builder {

        /** Whether domains begin with those of the spec. */
        Builder withInitializedDomain(boolean initialize);

        /** Whether a RowID that comes twice is refused. */
        Builder withCheckDuplicateRowKeys(boolean check);

        /** Whether domains are widened by the rows. */
        Builder withDomainUpdate(boolean update);

        /** The settings. */
        DataContainerSettings build();
    }

    private final class Choice implements Builder {

        @Override
        public Builder withInitializedDomain(final boolean initialize) {
            return new DataContainerSettings(initialize, m_checkDuplicates, m_updateDomain).new Choice();
        }

        @Override
        public Builder withCheckDuplicateRowKeys(final boolean check) {
            return new DataContainerSettings(m_initializeDomain, check, m_updateDomain).new Choice();
        }

        @Override
        public Builder withDomainUpdate(final boolean update) {
            return new DataContainerSettings(m_initializeDomain, m_checkDuplicates, update).new Choice();
        }

        @Override
        public DataContainerSettings build() {
            return DataContainerSettings.this;
        }
    }
}
