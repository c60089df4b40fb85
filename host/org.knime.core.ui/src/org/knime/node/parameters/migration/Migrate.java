/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says how a field is loaded from settings that were saved before the field existed. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface Migrate {

    /** Whether the field keeps its default when its key is absent. */
    boolean loadDefaultIfAbsent() default false;
}
