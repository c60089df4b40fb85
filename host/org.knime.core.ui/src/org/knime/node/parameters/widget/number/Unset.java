/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.number;

import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation;

/** Stands for what is not set in an annotation. */
final class Unset {

    private Unset() {
    }

    interface NoMin extends StateProvider<MinValidation> {
    }

    interface NoMax extends StateProvider<MaxValidation> {
    }
}
