/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

import java.util.Objects;

/**
 * Two things.
 *
 * @param <T> the class of the first
 * @param <M> the class of the second
 */
public final class Pair<T, M> {

    private final T m_first;

    private final M m_second;

    /** Two things. */
    public Pair(final T first, final M second) {
        m_first = first;
        m_second = second;
    }

    /** Two things. */
    public static <T, M> Pair<T, M> create(final T first, final M second) {
        return new Pair<>(first, second);
    }

    /** The first. */
    public T getFirst() {
        return m_first;
    }

    /** The second. */
    public M getSecond() {
        return m_second;
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Pair<?, ?> pair && Objects.equals(m_first, pair.m_first)
            && Objects.equals(m_second, pair.m_second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_first, m_second);
    }

    @Override
    public String toString() {
        return "<" + m_first + "," + m_second + ">";
    }
}
