/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.data;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Serves the data with which a view opens.
 *
 * @param <D> the type of the data
 */
public final class InitialDataService<D> extends AbstractDataService {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<D> m_data;

    private final Serializer<D> m_serializer;

    private InitialDataService(final InitialDataServiceBuilder<D> builder) {
        super(builder);
        m_data = builder.m_data;
        m_serializer = builder.m_serializer;
    }

    /** Declares a service that computes its data anew each time. */
    public static <D> InitialDataServiceBuilder<D> builder(final Supplier<D> data) {
        return new InitialDataServiceBuilder<>(data);
    }

    /**
     * What a view gets, as JSON text: an object whose 'result' is the data, or whose 'userError' or 'internalError'
     * says why there are none. A text that is JSON stands as what it means, any other text as a string.
     */
    public String getInitialData() {
        final Map<String, Object> answer = new LinkedHashMap<>();
        try {
            answer.put("result", parsed(m_serializer.serialize(m_data.get())));
        } catch (final DataServiceException e) {
            final Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", e.getMessage());
            error.put("details", e.getDetails());
            answer.put("userError", error);
        } catch (final IOException | RuntimeException e) {
            final Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", String.valueOf(e.getMessage()));
            error.put("typeName", e.getClass().getName());
            answer.put("internalError", error);
        }
        return JSON.valueToTree(answer).toString();
    }

    private static JsonNode parsed(final String text) {
        try {
            return JSON.readTree(text);
        } catch (final JsonProcessingException e) { // NOSONAR then it is just a text
            return TextNode.valueOf(text);
        }
    }

    private static String write(final Object data) throws IOException {
        return data instanceof String text ? text : JSON.writeValueAsString(data);
    }

    /**
     * Writes data as text.
     *
     * @param <D> the type of the data
     */
    @FunctionalInterface
    public interface Serializer<D> {

        /** The text. */
        String serialize(D data) throws IOException;
    }

    /**
     * Declares a service.
     *
     * @param <D> the type of the data
     */
    public static final class InitialDataServiceBuilder<D> extends AbstractDataServiceBuilder {

        private final Supplier<D> m_data;

        private Serializer<D> m_serializer = InitialDataService::write;

        private InitialDataServiceBuilder(final Supplier<D> data) {
            m_data = data;
        }

        @Override
        public InitialDataServiceBuilder<D> onDispose(final Runnable action) {
            super.onDispose(action);
            return this;
        }

        @Override
        public InitialDataServiceBuilder<D> onDeactivate(final Runnable action) {
            super.onDeactivate(action);
            return this;
        }

        /** Writes the data as text in a way of its own. */
        public InitialDataServiceBuilder<D> serializer(final Serializer<D> serializer) {
            m_serializer = serializer;
            return this;
        }

        /** The service. */
        public InitialDataService<D> build() {
            return new InitialDataService<>(this);
        }
    }
}
