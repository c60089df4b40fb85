/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.migration;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Lets every field of the class keep its default when its key is absent from the settings. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface LoadDefaultsForAbsentFields {
}
