/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.node;

import java.lang.invoke.MethodHandles;
import java.util.function.Function;

import org.knime.node.DefaultNodeFactory;

/** Takes the declaration out of a factory, which nobody else can. */
public final class NodeSecret {

    private static Function<DefaultNodeFactory, NodeDeclaration> s_opener;

    private NodeSecret() {
    }

    /** Called once by the factory. */
    public static void set(final Function<DefaultNodeFactory, NodeDeclaration> opener) {
        s_opener = opener;
    }

    /** The declaration of a node. */
    public static NodeDeclaration open(final DefaultNodeFactory factory) {
        try {
            MethodHandles.lookup().ensureInitialized(DefaultNodeFactory.class);
        } catch (final IllegalAccessException e) {
            throw new IllegalStateException("The class of node factories cannot be initialised.", e);
        }
        return s_opener.apply(factory);
    }
}
