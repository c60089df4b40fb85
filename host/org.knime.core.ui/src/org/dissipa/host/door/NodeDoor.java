/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.knime.core.node.NodeFactory;
import org.knime.core.node.port.PortType;
import org.knime.core.webui.page.Page;

/** A node factory as a host sees it: texts, ports, parameters, view, and a maker of instances. */
public final class NodeDoor {

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
     * @param title the title in the dialog
     * @param description what it means, in HTML
     * @param type the type of its value in plain words
     * @param defaultValue the value of a node without input, null where there is none
     * @param choices the values it may take, where they are known without input
     * @param advanced whether the dialog hides it below the fold
     * @param bounds the bounds that the dialog imposes, in words; empty if there are none
     */
    public record Parameter(String key, String title, String description, String type, Object defaultValue,
        List<Choice> choices, boolean advanced, String bounds) {
    }

    /** A view: what it shows and the page. */
    public record ViewDeclaration(String description, Page page) {
    }

    private NodeDoor() {
    }

    /** Initialises a factory and looks at it. */
    public static NodeDoor open(final NodeFactory<?> factory) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The name of the node. */
    public String name() {
        throw new UnsupportedOperationException("not yet");
    }

    /** One sentence on the node. */
    public String shortDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The whole description, in HTML. */
    public String fullDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Words by which the node is found. */
    public List<String> keywords() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The type of the node, by the name of the constant. */
    public String nodeType() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The icon. */
    public URL icon() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The version in which the node appeared, empty if it is not declared. */
    public String sinceVersion() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The input ports without the flow variable port. */
    public List<Port> inPorts() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The output ports without the flow variable port. */
    public List<Port> outPorts() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The parameters in the order of the dialog. */
    public List<Parameter> parameters() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The view, if the node has one. */
    public Optional<ViewDeclaration> view() {
        throw new UnsupportedOperationException("not yet");
    }

    /** One node in a workflow. */
    public NodeInstance newInstance() {
        throw new UnsupportedOperationException("not yet");
    }
}
