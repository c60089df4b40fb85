/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the provider of the choices that a parameter offers. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface ChoicesProvider {

    /** The provider. */
    @SuppressWarnings("rawtypes")
    Class<? extends ChoicesStateProvider> value();
}
