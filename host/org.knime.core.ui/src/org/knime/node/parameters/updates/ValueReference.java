/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names a parameter, so that others can refer to its value. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface ValueReference {

    /** The reference. */
    @SuppressWarnings("rawtypes")
    Class<? extends ParameterReference> value();
}
