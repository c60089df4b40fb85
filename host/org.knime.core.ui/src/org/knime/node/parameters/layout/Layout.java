/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.layout;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;

/** Names the layout part in which a parameter, or a group of parameters, stands. */
@Retention(RUNTIME)
public @interface Layout {

    /** The layout part. */
    Class<?> value();
}
