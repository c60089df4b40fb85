/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/** Stands for what is not set in an annotation. */
final class Unset {

    private Unset() {
    }

    interface NoText extends StateProvider<String> {
    }

    interface NoPattern extends StateProvider<PatternValidation> {
    }

    interface NoMin extends StateProvider<MinLengthValidation> {
    }

    interface NoMax extends StateProvider<MaxLengthValidation> {
    }
}
