/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

public final class InitialDataService<D> extends org.knime.core.webui.data.AbstractDataService {
    public String getInitialData() { throw new UnsupportedOperationException(); }
    public static <D> org.knime.core.webui.data.InitialDataService.InitialDataServiceBuilder<D> builder(final java.util.function.Supplier<D> p0) { throw new UnsupportedOperationException(); }
    InitialDataService() { throw new UnsupportedOperationException(); }
    public interface Serializer<D> {
        String serialize(final D p0) throws java.io.IOException;
    }
    public static final class InitialDataServiceBuilder<D> extends org.knime.core.webui.data.AbstractDataService.AbstractDataServiceBuilder {
        public org.knime.core.webui.data.InitialDataService.InitialDataServiceBuilder<D> onDispose(final Runnable p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.webui.data.InitialDataService.InitialDataServiceBuilder<D> onDeactivate(final Runnable p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.webui.data.InitialDataService.InitialDataServiceBuilder<D> serializer(final org.knime.core.webui.data.InitialDataService.Serializer<D> p0) { throw new UnsupportedOperationException(); }
        public org.knime.core.webui.data.InitialDataService<D> build() { throw new UnsupportedOperationException(); }
        InitialDataServiceBuilder() { throw new UnsupportedOperationException(); }
    }
}
