/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.registry;

import org.dissipa.host.door.NodeDoor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.knime.core.node.NodeFactory;

/**
 * A node that a bundle contributes.
 *
 * @param factory the class of its factory
 * @param category the path of the category that lists it
 * @param element the element of the extension registry
 */
public record RegisteredNode(String factory, String category, IConfigurationElement element) {

    /** Makes the factory and looks at the node. */
    public NodeDoor open() {
        try {
            return NodeDoor.open((NodeFactory<?>) element.createExecutableExtension("factory-class"));
        } catch (final CoreException e) {
            throw new IllegalStateException("Factory " + factory + " of bundle " + element.getContributor().getName()
                + " cannot be made: " + e.getMessage(), e);
        }
    }
}
