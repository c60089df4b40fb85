/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.filter;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Labels the two lists of a filter. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface TwinlistWidget {

    /** The label of the list of included values. */
    String includedLabel() default "";

    /** The label of the list of excluded values. */
    String excludedLabel() default "";
}
