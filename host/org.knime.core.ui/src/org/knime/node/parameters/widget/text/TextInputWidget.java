/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

public @interface TextInputWidget {
    String placeholder();
    Class<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation> patternValidation();
    Class<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation> maxLengthValidation();
    Class<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation> minLengthValidation();
    Class<? extends org.knime.node.parameters.updates.StateProvider<String>> placeholderProvider();
    Class<? extends org.knime.node.parameters.updates.StateProvider<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation>> patternValidationProvider();
    Class<? extends org.knime.node.parameters.updates.StateProvider<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation>> maxLengthValidationProvider();
    Class<? extends org.knime.node.parameters.updates.StateProvider<? extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation>> minLengthValidationProvider();
}
