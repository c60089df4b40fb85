/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.number;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation;

/** Bounds a number in the dialog; without bounds of its own it has those of its type. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface NumberInputWidget {

    /** The lower bound; {@link MinValidation} itself stands for none. */
    Class<? extends MinValidation> minValidation() default MinValidation.class;

    /** The upper bound; {@link MaxValidation} itself stands for none. */
    Class<? extends MaxValidation> maxValidation() default MaxValidation.class;

    /** Computes the lower bound. */
    Class<? extends StateProvider<? extends MinValidation>> minValidationProvider() default Unset.NoMin.class;

    /** Computes the upper bound. */
    Class<? extends StateProvider<? extends MaxValidation>> maxValidationProvider() default Unset.NoMax.class;
}
