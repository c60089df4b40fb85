/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.util.Locale;

import org.knime.node.parameters.widget.choices.Label;

/**
 * How an enum constant shows: by its label, or by its name in words.
 *
 * @param title the text
 * @param description what the choice means; may be empty
 */
public record EnumText(String title, String description) {

    /** The text of a constant. */
    public static EnumText of(final Enum<?> constant) {
        final String name = constant.name();
        final Label label;
        try {
            label = constant.getDeclaringClass().getField(name).getAnnotation(Label.class);
        } catch (final NoSuchFieldException e) {
            throw new IllegalStateException("An enum has no field for its constant " + name + ".", e);
        }
        if (label != null) {
            return new EnumText(label.value(), label.description());
        }
        final String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return new EnumText(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), "");
    }
}
