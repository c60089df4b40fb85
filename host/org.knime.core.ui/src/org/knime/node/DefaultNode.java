/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.dissipa.host.node.NodeDeclaration;
import org.dissipa.host.node.NodeDeclaration.Link;
import org.dissipa.host.node.NodeDeclaration.Texts;
import org.dissipa.host.node.PortGroup;
import org.knime.core.node.FluentNodeAPI;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultModel.RequireModelParameters;
import org.knime.node.DefaultView.RequireViewParameters;
import org.knime.node.RequirePorts.DynamicPortsAdder;

/** A node: its texts, its ports, what it does, and its view. */
public final class DefaultNode implements FluentNodeAPI {

    private final Texts m_texts;

    private final List<PortGroup> m_ports;

    private final DefaultModel m_model;

    private final List<Link> m_links = new ArrayList<>();

    private List<String> m_keywords = List.of();

    private NodeType m_type;

    private DefaultView m_view;

    private DefaultNode(final Texts texts, final List<PortGroup> ports, final DefaultModel model) {
        m_texts = texts;
        m_ports = ports;
        m_model = Objects.requireNonNull(model, "A node needs a model.");
    }

    /** Begins the declaration of a node. */
    public static RequireName create() {
        return new Stages();
    }

    /** Adds the view; there can be only one. */
    public DefaultNode addView(final Function<RequireViewParameters, DefaultView> view) {
        if (m_view != null) {
            throw new UnsupportedOperationException("A node can have only one view.");
        }
        m_view = view.apply(DefaultView.create());
        return this;
    }

    /** Says what the node is for; otherwise its ports do. */
    public DefaultNode nodeType(final NodeType type) {
        if (m_type != null) {
            throw new IllegalStateException("The type of the node is set already, to " + m_type + ".");
        }
        m_type = type;
        return this;
    }

    /** Adds words by which the node is found. */
    public DefaultNode keywords(final String... keywords) {
        if (!m_keywords.isEmpty()) {
            throw new IllegalStateException("The keywords of the node are set already, to " + m_keywords + ".");
        }
        m_keywords = List.of(keywords);
        return this;
    }

    /** Adds a link below the description. */
    public DefaultNode addExternalResource(final String href, final String description) {
        m_links.add(new Link(Objects.requireNonNull(href), Objects.requireNonNull(description)));
        return this;
    }

    NodeDeclaration declaration() {
        return new NodeDeclaration(m_texts, m_ports, ((DeclaredModel)m_model).declaration(),
            Optional.ofNullable(m_view).map(DefaultView::declaration), m_type, m_keywords, List.copyOf(m_links));
    }

    /** The stage that names the node. */
    public interface RequireName {

        /** The name. */
        RequireIcon name(String name);
    }

    /** The stage that names the icon. */
    public interface RequireIcon {

        /** The path of the icon, relative to the factory. */
        RequireShortDescription icon(String icon);
    }

    /** The stage that describes the node in a sentence. */
    public interface RequireShortDescription {

        /** One sentence. */
        RequireFullDescription shortDescription(String shortDescription);
    }

    /** The stage that describes the node. */
    public interface RequireFullDescription {

        /** The description, in HTML. */
        RequireSinceVersion fullDescription(String fullDescription);
    }

    /** The stage that says since when there is the node. */
    public interface RequireSinceVersion {

        /** The version. */
        RequirePorts sinceVersion(int major, int minor, int revision);
    }

    /** The stage that says what the node does. */
    public interface RequireModel {

        /** What the node does. */
        DefaultNode model(Function<RequireModelParameters, DefaultModel> model);
    }

    /** All stages in one. */
    private static final class Stages implements RequireName, RequireIcon, RequireShortDescription,
        RequireFullDescription, RequireSinceVersion, RequirePorts, RequireModel {

        private String m_name;

        private String m_icon;

        private String m_shortDescription;

        private String m_fullDescription;

        private String m_since;

        private List<PortGroup> m_ports;

        @Override
        public RequireIcon name(final String name) {
            m_name = name;
            return this;
        }

        @Override
        public RequireShortDescription icon(final String icon) {
            m_icon = icon;
            return this;
        }

        @Override
        public RequireFullDescription shortDescription(final String shortDescription) {
            m_shortDescription = shortDescription;
            return this;
        }

        @Override
        public RequireSinceVersion fullDescription(final String fullDescription) {
            m_fullDescription = fullDescription;
            return this;
        }

        @Override
        public RequirePorts sinceVersion(final int major, final int minor, final int revision) {
            m_since = major + "." + minor + "." + revision;
            return this;
        }

        @Override
        public RequireModel dynamicPorts(final Consumer<DynamicPortsAdder> ports) {
            m_ports = PortGroups.of(ports);
            return this;
        }

        @Override
        public DefaultNode model(final Function<RequireModelParameters, DefaultModel> model) {
            final Texts texts = new Texts(m_name, m_icon, m_shortDescription, m_fullDescription, m_since);
            return new DefaultNode(texts, m_ports, model.apply(DeclaredModel.begin()));
        }
    }
}
