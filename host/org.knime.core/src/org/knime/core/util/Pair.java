/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

public final class Pair<T, M> {
    public Pair(final T p0, final M p1) { throw new UnsupportedOperationException(); }
    public T getFirst() { throw new UnsupportedOperationException(); }
    public M getSecond() { throw new UnsupportedOperationException(); }
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public static <T, M> org.knime.core.util.Pair<T, M> create(final T p0, final M p1) { throw new UnsupportedOperationException(); }
    public <R> R reduce(final java.util.function.BiFunction<T, M, R> p0) { throw new UnsupportedOperationException(); }
    public <X, Y> org.knime.core.util.Pair<X, Y> map(final java.util.function.Function<T, X> p0, final java.util.function.Function<M, Y> p1) { throw new UnsupportedOperationException(); }
}
