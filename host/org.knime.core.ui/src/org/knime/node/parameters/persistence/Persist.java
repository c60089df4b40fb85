/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the key under which a field is stored. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface Persist {

    /** The key; empty stands for the name of the field. */
    String configKey() default "";

    /** Whether the key is hidden from the flow variables tab. */
    boolean hidden() default false;
}
