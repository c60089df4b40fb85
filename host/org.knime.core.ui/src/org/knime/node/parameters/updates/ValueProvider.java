/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the provider that computes the value of a parameter in the dialog. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface ValueProvider {

    /** The provider. */
    @SuppressWarnings("rawtypes")
    Class<? extends StateProvider> value();
}
