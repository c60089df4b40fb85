/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.persistence.Persistable;

/**
 * The parameters of a node: the fields of a class that are not private, each with its widget and its default. The class
 * needs a constructor without arguments and may have one that takes a {@link NodeParametersInput}, for defaults that
 * depend on the input.
 */
public interface NodeParameters extends Persistable, WidgetGroup {

    /** Refuses values that make no sense; called for the outermost parameters only. */
    default void validate() throws InvalidSettingsException {
        // all values make sense
    }
}
