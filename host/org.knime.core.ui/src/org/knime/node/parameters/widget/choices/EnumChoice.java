/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices;

public record EnumChoice<E extends Enum<E>>(E id, String text) {
    public static <E extends Enum<E>> org.knime.node.parameters.widget.choices.EnumChoice<E> fromEnumConst(final E p0) { throw new UnsupportedOperationException(); }
}
