/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Shows an enum parameter as radio buttons. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface RadioButtonsWidget {

    /** Whether the buttons stand next to each other. */
    boolean horizontal() default false;
}
