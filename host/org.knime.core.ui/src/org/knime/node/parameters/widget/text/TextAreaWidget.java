/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Shows a text parameter as an area of several lines. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface TextAreaWidget {

    /** The number of lines that show. */
    int rows() default 4;
}
