/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the migration that loads a field, or a group of parameters, from older settings. */
@Retention(RUNTIME)
@Target({TYPE, FIELD})
public @interface Migration {

    /** The migration; it needs a constructor without arguments. */
    @SuppressWarnings("rawtypes")
    Class<? extends NodeParametersMigration> value();
}
