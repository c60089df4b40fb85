/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.validation;

/** A bound that the dialog imposes; settings that come from elsewhere are not held to it. */
public interface BuiltinValidation {

    /** What the dialog says where the bound is broken. */
    String getErrorMessage();

    /** The bound, as the dialog needs it. */
    Object getParameters();
}
