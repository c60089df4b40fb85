/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Numbers as JSON takes them: missing ones become {@code null}, infinite ones their names. */
final class Reals {
    private Reals() {
        // functions only
    }

    static Object of(final Double value) {
        return value == null || Double.isNaN(value) ? null : Double.isInfinite(value) ? value.toString() : value;
    }

    static List<Object> of(final List<Double> values) {
        final List<Object> reals = new ArrayList<>(values.size());
        values.forEach(v -> reals.add(of(v)));
        return reals;
    }

    static List<Object> of(final double[] values) {
        return of(boxed(values));
    }

    static List<Double> boxed(final double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }

    static double[] unboxed(final List<Double> values) {
        return values.stream().mapToDouble(v -> v == null ? Double.NaN : v).toArray();
    }
}
