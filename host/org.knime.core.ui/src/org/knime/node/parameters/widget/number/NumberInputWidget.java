/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.number;

public @interface NumberInputWidget {
    Class<? extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation> minValidation();
    Class<? extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation> maxValidation();
    Class<? extends org.knime.node.parameters.updates.StateProvider<? extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation>> minValidationProvider();
    Class<? extends org.knime.node.parameters.updates.StateProvider<? extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation>> maxValidationProvider();
}
