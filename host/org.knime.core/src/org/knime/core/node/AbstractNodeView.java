/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/**
 * A view in KNIME's classic user interface, which this host does not have.
 *
 * @param <T> the class of the node model
 */
public abstract class AbstractNodeView<T extends AbstractNodeView.ViewableModel> {

    AbstractNodeView() {
    }

    /** Marks what a view shows. */
    public interface ViewableModel {
    }
}
