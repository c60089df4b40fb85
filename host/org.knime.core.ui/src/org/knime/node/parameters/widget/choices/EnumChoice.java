/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

import org.dissipa.host.parameters.EnumText;

/**
 * A constant to choose, and how it shows.
 *
 * @param <E> the enum
 */
public record EnumChoice<E extends Enum<E>>(E id, String text) {

    /** A constant with the text of its label. */
    public static <E extends Enum<E>> EnumChoice<E> fromEnumConst(final E constant) {
        return new EnumChoice<>(constant, EnumText.of(constant).title());
    }
}
