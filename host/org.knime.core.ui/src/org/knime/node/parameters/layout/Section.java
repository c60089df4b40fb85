/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.layout;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Makes a layout part a titled section of the dialog. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Section {

    /** The heading. */
    String title() default "";

    /** The text below the heading. */
    String description() default "";

    /** Whether the section opens in a drawer of its own. */
    boolean sideDrawer() default false;
}
