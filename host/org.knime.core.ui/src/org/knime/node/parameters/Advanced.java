/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;

/** Moves a parameter, or all parameters of a layout part, below the "advanced settings" fold of the dialog. */
@Retention(RUNTIME)
public @interface Advanced {
}
