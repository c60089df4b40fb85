/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.net.URL;

/**
 * Makes the parts of a node. This host executes the nodes whose factory is a DefaultNodeFactory.
 *
 * @param <T> the class of the node model
 */
public abstract class NodeFactory<T extends NodeModel> {

    /** Made by the extension registry. */
    protected NodeFactory() {
        // nothing to set
    }

    /** Called once before anything else is asked for. */
    public void init() {
        // nothing to prepare
    }

    /** Makes a node model. */
    public abstract T createNodeModel();

    /** The number of views in the classic user interface. */
    protected abstract int getNrNodeViews();

    /** Makes a view for the classic user interface. */
    public abstract NodeView<T> createNodeView(int index, T model);

    /** Whether there is a dialog for the classic user interface. */
    protected abstract boolean hasDialog();

    /** Makes a dialog for the classic user interface. */
    protected abstract NodeDialogPane createNodeDialogPane();

    /** The icon, null if there is none. */
    public URL getIcon() {
        return null;
    }

    /** The type. */
    public NodeType getType() {
        return NodeType.Unknown;
    }

    /** What a node is for. */
    public enum NodeType {
        /** Brings data in. */
        Source,
        /** Takes data out. */
        Sink,
        /** Makes a model of data. */
        Learner,
        /** Applies a model to data. */
        Predictor,
        /** Changes data. */
        Manipulator,
        /** Shows data. */
        Visualizer,
        /** Asks the user. */
        Widget,
        /** Groups nodes. */
        Meta,
        /** Begins a loop. */
        LoopStart,
        /** Ends a loop. */
        LoopEnd,
        /** Begins a scope. */
        ScopeStart,
        /** Ends a scope. */
        ScopeEnd,
        /** Asks the user, in the old style. */
        QuickForm,
        /** Configures a component. */
        Configuration,
        /** Does something else. */
        Other,
        /** Stands for a node that is not installed. */
        Missing,
        /** Says nothing of itself. */
        Unknown,
        /** Is a component. */
        Subnode,
        /** Is the input of a component. */
        VirtualIn,
        /** Is the output of a component. */
        VirtualOut,
        /** Takes data from outside. */
        Container
    }
}
