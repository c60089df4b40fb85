/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import java.util.List;
import java.util.Optional;

import org.knime.core.node.NodeFactory.NodeType;
import org.knime.core.webui.page.Page;
import org.knime.node.DefaultView.ViewInput;
import org.knime.node.parameters.NodeParameters;

/**
 * A node as it declares itself.
 *
 * @param texts its texts
 * @param ports its ports
 * @param model what it does
 * @param view its view
 * @param type its type, null if it declares none
 * @param keywords words by which it is found
 * @param links links below its description
 */
public record NodeDeclaration(Texts texts, List<PortGroup> ports, ModelDeclaration model, Optional<View> view,
    NodeType type, List<String> keywords, List<NodeDeclaration.Link> links) {

    /** The texts of a node; the icon is a path relative to the factory. */
    public record Texts(String name, String icon, String shortDescription, String fullDescription, String since) {
    }

    /** A link below the description. */
    public record Link(String address, String text) {
    }

    /** The view of a node. */
    public interface View {

        /** What it shows. */
        String description();

        /** Its page. */
        Page page();

        /** The class of its parameters. */
        Optional<Class<? extends NodeParameters>> parametersClass();

        /** What its page gets when it opens, as JSON text; see InitialDataService. */
        Optional<String> initialData(ViewInput input);
    }
}
