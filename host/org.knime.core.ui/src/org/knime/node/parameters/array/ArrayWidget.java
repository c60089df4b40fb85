/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.array;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.knime.node.parameters.updates.StateProvider;

/** Lays out the elements of an array of parameters. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface ArrayWidget {

    /** The text of the button that adds an element. */
    String addButtonText() default "";

    /** How the parameters of one element stand. */
    ElementLayout elementLayout() default ElementLayout.VERTICAL_CARD;

    /** The title of an element; its number is appended. */
    String elementTitle() default "";

    /** Whether elements can be moved up and down. */
    boolean showSortButtons() default false;

    /** Whether elements can neither be added nor removed. */
    boolean hasFixedSize() default false;

    /** Computes a new element; {@link StateProvider} itself stands for the default. */
    @SuppressWarnings("rawtypes")
    Class<? extends StateProvider> elementDefaultValueProvider() default StateProvider.class;

    /** How the parameters of one element stand. */
    enum ElementLayout {
        /** Each below the last, in a card. */
        VERTICAL_CARD,
        /** All in one line. */
        HORIZONTAL_SINGLE_LINE
    }
}
