/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Echelon form of a matrix of whole numbers: its rank, pivot columns and null space {x: A x = 0}, exact.
 *
 * <p>Elimination without fractions on sparse rows, each divided by the greatest common divisor of its entries. The first column of a row is its pivot, so a column is a pivot unless
 * it depends on those before it. Rows may be added one by one. Cost: at most rows x rank row operations, few where the matrix is sparse.
 */
public final class EchelonForm {
    private final int m_columns;
    private final NavigableMap<Integer, IntegerVector> m_rows = new TreeMap<>();

    private EchelonForm(final int columns) {
        m_columns = columns;
    }

    /** The form of a matrix given by rows. */
    public static EchelonForm of(final List<IntegerVector> rows, final int columns) {
        final EchelonForm form = new EchelonForm(columns);
        rows.forEach(form::add);
        return form;
    }

    /** Adds a row; false if it depends on the rows before. */
    public boolean add(final IntegerVector row) {
        final IntegerVector rest = remainder(row);
        if (rest.isZero()) {
            return false;
        }
        m_rows.put(rest.entries().firstKey(), rest.coprime(false));
        return true;
    }

    /** Whether a row is a combination of the rows of the matrix. */
    public boolean spans(final IntegerVector row) {
        return remainder(row).isZero();
    }

    private IntegerVector remainder(final IntegerVector row) {
        IntegerVector rest = row;
        Integer column = rest.isZero() ? null : rest.entries().firstKey();
        while (column != null) {
            final IntegerVector pivot = m_rows.get(column);
            if (pivot == null) {
                return rest;
            }
            final BigInteger common = rest.get(column).gcd(pivot.get(column));
            rest = rest.combine(pivot.get(column).divide(common), rest.get(column).divide(common).negate(), pivot).coprime(false);
            column = rest.isZero() ? null : rest.entries().firstKey();
        }
        return rest;
    }

    /** Rank of the matrix. */
    public int rank() {
        return m_rows.size();
    }

    /** Whether a column is a pivot: not a combination of the columns before it. */
    public boolean pivot(final int column) {
        return m_rows.containsKey(column);
    }

    /** A basis of the null space: one coprime vector for each column without pivot, in which that column's entry is positive and those of the other such columns are 0. */
    public List<IntegerVector> nullSpace() {
        final List<IntegerVector> basis = new ArrayList<>();
        for (int free = 0; free < m_columns; free++) {
            if (!pivot(free)) {
                basis.add(nullVector(free));
            }
        }
        return basis;
    }

    private IntegerVector nullVector(final int free) {
        final Map<Integer, BigInteger> x = new TreeMap<>();
        x.put(free, BigInteger.ONE);
        for (final Map.Entry<Integer, IntegerVector> row : m_rows.headMap(free, false).descendingMap().entrySet()) {
            BigInteger sum = BigInteger.ZERO;
            final SortedMap<Integer, BigInteger> entries = row.getValue().entries();
            for (final Map.Entry<Integer, BigInteger> entry : entries.entrySet()) {
                sum = sum.add(entry.getValue().multiply(x.getOrDefault(entry.getKey(), BigInteger.ZERO)));
            }
            if (sum.signum() != 0) {
                final BigInteger p = row.getValue().get(row.getKey());
                final BigInteger scale = p.divide(p.gcd(sum)).abs();
                x.replaceAll((k, v) -> v.multiply(scale));
                x.put(row.getKey(), sum.multiply(scale).divide(p).negate());
            }
        }
        final IntegerVector vector = IntegerVector.of(x).coprime(false);
        return vector;
    }
}
