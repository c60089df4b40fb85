/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A vector of whole numbers without size limit, stored without zeros. Immutable. */
public final class IntegerVector {
    private final SortedMap<Integer, BigInteger> m_entries;

    private IntegerVector(final SortedMap<Integer, BigInteger> entries) {
        m_entries = entries;
    }

    /** The vector of some entries; zeros are dropped. */
    public static IntegerVector of(final Map<Integer, BigInteger> entries) {
        final SortedMap<Integer, BigInteger> copy = new TreeMap<>(entries);
        copy.values().removeIf(v -> v.signum() == 0);
        return new IntegerVector(Collections.unmodifiableSortedMap(copy));
    }

    /** The vector of entries at some positions. */
    public static IntegerVector of(final int[] positions, final int[] values) {
        final SortedMap<Integer, BigInteger> entries = new TreeMap<>();
        for (int k = 0; k < positions.length; k++) {
            entries.merge(positions[k], BigInteger.valueOf(values[k]), BigInteger::add);
        }
        return of(entries);
    }

    /** Entry at a position. */
    public BigInteger get(final int position) {
        return m_entries.getOrDefault(position, BigInteger.ZERO);
    }

    /** The entries that are not 0, by position. */
    public SortedMap<Integer, BigInteger> entries() {
        return m_entries;
    }

    /** Positions of the entries that are not 0, ascending. */
    public List<Integer> support() {
        return List.copyOf(m_entries.keySet());
    }

    /** Whether all entries are 0. */
    public boolean isZero() {
        return m_entries.isEmpty();
    }

    /** Whether no entry is negative. */
    public boolean nonNegative() {
        return m_entries.values().stream().allMatch(v -> v.signum() > 0);
    }

    /** a this + b other. */
    public IntegerVector combine(final BigInteger a, final BigInteger b, final IntegerVector other) {
        final SortedMap<Integer, BigInteger> sum = new TreeMap<>();
        m_entries.forEach((k, v) -> sum.put(k, v.multiply(a)));
        other.m_entries.forEach((k, v) -> sum.merge(k, v.multiply(b), BigInteger::add));
        return of(sum);
    }

    /** The vector divided by the greatest common divisor of its entries, with the sign that makes the first entry positive where {@code positive}. */
    public IntegerVector coprime(final boolean positive) {
        if (isZero()) {
            return this;
        }
        BigInteger divisor = m_entries.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        divisor = positive && m_entries.get(m_entries.firstKey()).signum() < 0 ? divisor.negate() : divisor;
        final SortedMap<Integer, BigInteger> entries = new TreeMap<>();
        final BigInteger by = divisor;
        m_entries.forEach((k, v) -> entries.put(k, v.divide(by)));
        return of(entries);
    }

    /** Σ x_i y_i. */
    public BigInteger dot(final IntegerVector other) {
        BigInteger sum = BigInteger.ZERO;
        for (final Map.Entry<Integer, BigInteger> e : m_entries.entrySet()) {
            sum = sum.add(e.getValue().multiply(other.get(e.getKey())));
        }
        return sum;
    }

    /** Σ x_i y_i in floating point. */
    public double dot(final double[] y) {
        double sum = 0;
        for (final Map.Entry<Integer, BigInteger> e : m_entries.entrySet()) {
            sum += e.getValue().doubleValue() * y[e.getKey()];
        }
        return sum;
    }

    /** A sum as text, such as {@code E + 2 ES - P}; {@code 0} for the zero vector. */
    public String toText(final IntFunction<String> name) {
        final StringBuilder text = new StringBuilder();
        m_entries.forEach((k, v) -> {
            text.append(text.isEmpty() ? v.signum() < 0 ? "-" : "" : v.signum() < 0 ? " - " : " + ");
            text.append(v.abs().equals(BigInteger.ONE) ? "" : v.abs() + " ").append(name.apply(k));
        });
        return text.isEmpty() ? "0" : text.toString();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof IntegerVector v && m_entries.equals(v.m_entries);
    }

    @Override
    public int hashCode() {
        return m_entries.hashCode();
    }

    @Override
    public String toString() {
        return m_entries.toString();
    }
}
