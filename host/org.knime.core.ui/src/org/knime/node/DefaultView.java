/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dissipa.host.node.NodeDeclaration;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.port.PortObject;
import org.knime.core.webui.data.DataService.DataServiceBuilder;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.data.InitialDataService.Serializer;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.RequireFromFileOrString;
import org.knime.node.parameters.NodeParameters;

/** The view of a node: a page and the data with which it opens. */
public final class DefaultView implements FluentNodeAPI {

    private final Class<? extends NodeParameters> m_parametersClass;

    private final String m_description;

    private final Page m_page;

    private Function<RequireInitialData, ? extends DefaultInitialData<?>> m_initialData;

    private DefaultView(final Class<? extends NodeParameters> parametersClass, final String description,
            final Page page) {
        m_parametersClass = parametersClass;
        m_description = description;
        m_page = page;
    }

    static RequireViewParameters create() {
        return parameters -> description -> page ->
            new DefaultView(parameters, description, page.apply(Page.create()));
    }

    NodeDeclaration.View declaration() {
        return new NodeDeclaration.View() {

            @Override
            public Optional<Class<? extends NodeParameters>> parametersClass() {
                return Optional.ofNullable(m_parametersClass);
            }

            @Override
            public String description() {
                return m_description;
            }

            @Override
            public Page page() {
                return m_page;
            }

            @Override
            public Optional<String> initialData(final ViewInput input) {
                return Optional.ofNullable(m_initialData)
                    .map(data -> data.apply(DefaultInitialData.create()).service(input).getInitialData());
            }
        };
    }

    /** Declares the data with which the view opens. */
    public <D> DefaultView initialData(final Function<RequireInitialData, DefaultInitialData<D>> initialData) {
        m_initialData = Objects.requireNonNull(initialData);
        return this;
    }

    /** Where the node keeps the parameters of its view. */
    public interface RequireViewParameters {

        /** The view has parameters of its own, stored beside those of the node. */
        RequireDescription parametersClass(Class<? extends NodeParameters> parametersClass);

        /** The view has no parameters. */
        default RequireDescription withoutParameters() {
            return parametersClass(null);
        }
    }

    /** The stage that describes the view. */
    public interface RequireDescription {

        /** What the view shows, in HTML. */
        RequirePage description(String description);
    }

    /** The stage that names the page. */
    public interface RequirePage {

        /** The page. */
        DefaultView page(Function<RequireFromFileOrString, Page> page);
    }

    /** The stage that computes the initial data. */
    public interface RequireInitialData {

        /** Computes the data each time the view opens; text is taken as JSON, everything else is written as JSON. */
        <D> DefaultInitialData<D> data(Function<ViewInput, D> data);
    }

    /** What a view may read when it opens. */
    public interface ViewInput {

        /** The parameters of the view, null if it has none. */
        <S extends NodeParameters> S getParameters();

        /** The internal data of the node, which must all be tables. */
        default BufferedDataTable[] getInternalTables() {
            return Stream.of(getInternalPortObjects()).map(BufferedDataTable.class::cast)
                .toArray(BufferedDataTable[]::new);
        }

        /** The internal data of the node. */
        PortObject[] getInternalPortObjects();
    }

    abstract static class AbstractDataService<T extends DataServiceBuilder> implements DataServiceBuilder {

        Runnable m_onDispose;

        Runnable m_onDeactivate;

        @Override
        public T onDispose(final Runnable action) {
            m_onDispose = once(m_onDispose, action, "onDispose");
            return self();
        }

        @Override
        public T onDeactivate(final Runnable action) {
            m_onDeactivate = once(m_onDeactivate, action, "onDeactivate");
            return self();
        }

        @SuppressWarnings("unchecked")
        private T self() {
            return (T)this;
        }

        private static Runnable once(final Runnable old, final Runnable action, final String name) {
            if (old != null) {
                throw new IllegalStateException("An action for " + name + " is set already.");
            }
            return action;
        }
    }

    /**
     * The declaration of the data with which a view opens.
     *
     * @param <D> the type of the data
     */
    public static final class DefaultInitialData<D> extends AbstractDataService<DefaultInitialData<D>>
        implements FluentNodeAPI {

        private final Function<ViewInput, D> m_data;

        private Serializer<D> m_serializer;

        DefaultInitialData(final Function<ViewInput, D> data) {
            m_data = data;
        }

        static RequireInitialData create() {
            return new RequireInitialData() {
                @Override
                public <D> DefaultInitialData<D> data(final Function<ViewInput, D> data) {
                    return new DefaultInitialData<>(data);
                }
            };
        }

        /** Writes the data as text in a way of its own. */
        public DefaultInitialData<D> serializer(final Serializer<D> serializer) {
            if (m_serializer != null) {
                throw new IllegalStateException("A serializer is set already.");
            }
            m_serializer = serializer;
            return this;
        }

        InitialDataService<D> service(final ViewInput input) {
            final InitialDataService.InitialDataServiceBuilder<D> builder =
                InitialDataService.builder(() -> m_data.apply(input));
            if (m_serializer != null) {
                builder.serializer(m_serializer);
            }
            if (m_onDispose != null) {
                builder.onDispose(m_onDispose);
            }
            if (m_onDeactivate != null) {
                builder.onDeactivate(m_onDeactivate);
            }
            return builder.build();
        }
    }
}
