/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.dissipa.host.node.NodeDeclaration;
import org.dissipa.host.node.NodeSecret;
import org.dissipa.host.node.PortGroup;
import org.dissipa.host.parameters.EnumText;
import org.dissipa.host.parameters.Made;
import org.dissipa.host.parameters.NodeInput;
import org.dissipa.host.parameters.ParameterListing;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.webui.page.Page;
import org.knime.node.DefaultNodeFactory;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;

/** A node factory as a host sees it: texts, ports, parameters, view, and a maker of instances. */
public final class NodeDoor {

    private final DefaultNodeFactory m_factory;

    private final NodeDeclaration m_node;

    private NodeDoor(final DefaultNodeFactory factory) {
        m_factory = factory;
        m_node = NodeSecret.open(factory);
    }

    /** A port; the flow variable port is not among them. */
    public record Port(String name, String description, PortType type, boolean optional) {
    }

    /** One of the values that a parameter may take. */
    public record Choice(String id, String text, String description) {
    }

    /**
     * A parameter of the node.
     *
     * @param key the path of its settings entry, parts joined by '/'
     * @param title the title in the dialog; empty if it does not show there
     * @param description what it means, in HTML
     * @param type the type of its value in plain words
     * @param defaultValue the value of a node without input, null where there is none
     * @param choices the constants of an enum, otherwise empty
     * @param advanced whether the dialog hides it below the fold
     * @param bounds the bounds that the dialog imposes, in words; empty if there are none
     */
    public record Parameter(String key, String title, String description, String type, Object defaultValue,
        List<Choice> choices, boolean advanced, String bounds) {
    }

    /** A view: what it shows and the page. */
    public record ViewDeclaration(String description, Page page) {
    }

    /** Initialises a factory and looks at it. Only nodes of the declarative API can be opened. */
    public static NodeDoor open(final NodeFactory<?> factory) {
        if (!(factory instanceof DefaultNodeFactory declared)) {
            throw new IllegalArgumentException(factory.getClass().getName() + " is not a DefaultNodeFactory; this host"
                + " executes nodes of KNIME's declarative API only.");
        }
        declared.init();
        return new NodeDoor(declared);
    }

    NodeDeclaration declaration() {
        return m_node;
    }

    /** The name of the node. */
    public String name() {
        return m_node.texts().name();
    }

    /** One sentence on the node. */
    public String shortDescription() {
        return m_node.texts().shortDescription();
    }

    /** The whole description, in HTML, with the links that the node declares. */
    public String fullDescription() {
        final StringBuilder description = new StringBuilder(m_node.texts().fullDescription());
        for (final NodeDeclaration.Link link : m_node.links()) {
            description.append("\n<p><a href=\"").append(link.address()).append("\">").append(link.text())
                .append("</a></p>");
        }
        return description.toString();
    }

    /** Words by which the node is found. */
    public List<String> keywords() {
        return m_node.keywords();
    }

    /** The type of the node, by the name of the constant. */
    public String nodeType() {
        return m_factory.getType().name();
    }

    /** The icon, null if there is none. */
    public URL icon() {
        return m_factory.getIcon();
    }

    /** The version in which the node appeared. */
    public String sinceVersion() {
        return m_node.texts().since();
    }

    /** The input ports of a node that was just added, without the flow variable port. */
    public List<Port> inPorts() {
        return ports(PortGroup::in);
    }

    /** The output ports of a node that was just added, without the flow variable port. */
    public List<Port> outPorts() {
        return ports(PortGroup::out);
    }

    private List<Port> ports(final Function<PortGroup, PortGroup.Text> side) {
        final List<Port> ports = new ArrayList<>();
        for (final PortGroup group : m_node.ports()) {
            final PortGroup.Text text = side.apply(group);
            if (text != null) {
                group.ports()
                    .forEach(type -> ports.add(new Port(text.name(), text.description(), type, type.isOptional())));
            }
        }
        return ports;
    }

    static PortType[] types(final List<Port> ports) {
        return ports.stream().map(Port::type).toArray(PortType[]::new);
    }

    /** The parameters in the order of their fields, those of the view last. */
    public List<Parameter> parameters() {
        final List<Parameter> parameters = new ArrayList<>();
        parameterClasses().forEach(type -> ParameterListing.of(defaults(type, null)).stream()
            .map(NodeDoor::parameter).forEach(parameters::add));
        return parameters;
    }

    List<Class<? extends NodeParameters>> parameterClasses() {
        final List<Class<? extends NodeParameters>> classes = new ArrayList<>();
        classes.add(m_node.model().parametersClass());
        classes.add(m_node.view().flatMap(NodeDeclaration.View::parametersClass).orElse(null));
        classes.removeIf(Objects::isNull);
        return classes;
    }

    <P extends NodeParameters> P defaults(final Class<P> type, final PortObjectSpec[] inSpecs) {
        return Made.from(type, inSpecs == null ? noInput() : input(inSpecs));
    }

    NodeParametersInput noInput() {
        return input(new PortObjectSpec[inPorts().size()]);
    }

    private NodeParametersInput input(final PortObjectSpec[] inSpecs) {
        return new NodeInput(types(inPorts()), types(outPorts()), inSpecs);
    }

    private static Parameter parameter(final ParameterListing.Entry entry) {
        final List<Choice> choices = entry.constants().stream().map(constant -> {
            final EnumText text = EnumText.of(constant);
            return new Choice(constant.name(), text.title(), text.description());
        }).toList();
        return new Parameter(String.join("/", entry.path()), entry.widget().map(Widget::title).orElse(""),
            entry.widget().map(Widget::description).orElse(""), entry.type(), entry.value(), choices, entry.advanced(),
            entry.bounds());
    }

    /** The view, if the node has one. */
    public Optional<ViewDeclaration> view() {
        return m_node.view().map(view -> new ViewDeclaration(view.description(), view.page()));
    }

    /** What KNIME would find wrong with the declaration of the node; a node without fault has none. */
    public List<String> problems() {
        return DeclarationCheck.of(this);
    }

    /** One node in a workflow. */
    public NodeInstance newInstance() {
        return new NodeInstance(this);
    }
}
