/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the class that stores and loads a field, or a group of parameters. */
@Retention(RUNTIME)
@Target({TYPE, FIELD})
public @interface Persistor {

    /** The persistor; it needs a constructor without arguments. */
    @SuppressWarnings("rawtypes")
    Class<? extends NodeParametersPersistor> value();
}
