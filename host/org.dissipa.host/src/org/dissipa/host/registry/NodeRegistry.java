/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;

/** The nodes and categories that the installed bundles contribute through KNIME's extension points. */
public final class NodeRegistry {

    private static final String BUNDLE = "org.knime.workbench.repository";

    private final List<RegisteredNode> m_nodes = new ArrayList<>();

    private final Map<String, String> m_categories = new HashMap<>();

    private NodeRegistry() {
        for (final IConfigurationElement node : elements("nodes")) {
            if ("node".equals(node.getName())) {
                m_nodes.add(new RegisteredNode(node.getAttribute("factory-class"),
                    pathOf(node.getAttribute("category-path")), node));
            }
        }
        for (final IConfigurationElement category : elements("categories")) {
            final String parent = pathOf(category.getAttribute("path"));
            m_categories.put(("/".equals(parent) ? "" : parent) + "/" + category.getAttribute("level-id"),
                category.getAttribute("name"));
        }
    }

    /** What is installed now. */
    public static NodeRegistry read() {
        return new NodeRegistry();
    }

    /** The nodes, in the order of the registry. */
    public List<RegisteredNode> nodes() {
        return List.copyOf(m_nodes);
    }

    /** The node with a factory. */
    public Optional<RegisteredNode> find(final String factory) {
        return m_nodes.stream().filter(node -> node.factory().equals(factory)).findFirst();
    }

    /** The name of a category, its path where nobody named it. */
    public String categoryName(final String path) {
        return m_categories.getOrDefault(path, path);
    }

    private static IConfigurationElement[] elements(final String point) {
        return RegistryFactory.getRegistry().getConfigurationElementsFor(BUNDLE, point);
    }

    private static String pathOf(final String path) {
        return path == null || path.isBlank() ? "/" : path.strip();
    }
}
