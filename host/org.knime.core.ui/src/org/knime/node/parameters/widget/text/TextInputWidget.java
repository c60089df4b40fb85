/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/** Bounds a text in the dialog; the abstract class of a bound stands for none. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface TextInputWidget {

    /** What an empty field shows. */
    String placeholder() default "";

    /** A regular expression. */
    Class<? extends PatternValidation> patternValidation() default PatternValidation.class;

    /** The greatest number of characters. */
    Class<? extends MaxLengthValidation> maxLengthValidation() default MaxLengthValidation.class;

    /** The least number of characters. */
    Class<? extends MinLengthValidation> minLengthValidation() default MinLengthValidation.class;

    /** Computes what an empty field shows. */
    Class<? extends StateProvider<String>> placeholderProvider() default Unset.NoText.class;

    /** Computes a regular expression. */
    Class<? extends StateProvider<? extends PatternValidation>> patternValidationProvider()
        default Unset.NoPattern.class;

    /** Computes the greatest number of characters. */
    Class<? extends StateProvider<? extends MaxLengthValidation>> maxLengthValidationProvider()
        default Unset.NoMax.class;

    /** Computes the least number of characters. */
    Class<? extends StateProvider<? extends MinLengthValidation>> minLengthValidationProvider()
        default Unset.NoMin.class;
}
