/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text that an enum constant shows in the dialog. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface Label {

    /** The text. */
    String value();

    /** What the choice means. */
    String description() default "";

    /** Whether the choice is shown but cannot be taken. */
    boolean disabled() default false;
}
