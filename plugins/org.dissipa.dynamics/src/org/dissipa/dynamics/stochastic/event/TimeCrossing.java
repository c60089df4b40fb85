/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import org.dissipa.network.Scope;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/**
 * A condition on time alone, such as {@code time >= 10}, and when its truth changes.
 *
 * <p>A comparison of expressions linear in time changes at the root of their difference, found to the last bit. Any other condition is
 * looked at a thousand times over the span asked for and bisected where its truth differs: a change and its reversal within a thousandth
 * of the span may be overlooked.
 */
final class TimeCrossing {
    private static final String TIME = "time";
    private static final int LOOKS = 1000;
    private static final int ULPS = 8;
    private static final long[] NO_COUNTS = {};

    private final Evaluator m_truth;
    private final double m_volume;
    private final double m_root;
    private final boolean m_linear;

    private TimeCrossing(final Evaluator truth, final double volume, final boolean linear, final double root) {
        m_truth = truth;
        m_volume = volume;
        m_linear = linear;
        m_root = root;
    }

    /** The condition {@code expression}, which reads time and parameters but no species. */
    static TimeCrossing of(final Expression expression, final Scope scope, final double volume) {
        final Evaluator truth = scope.evaluator(expression);
        if (expression instanceof Expression.Call call && call.arguments().size() == 2) {
            final Expression difference = Calculus.subtract(call.arguments().get(0), call.arguments().get(1));
            final Evaluator slope = scope.evaluator(Calculus.derivative(difference, TIME));
            if (slope.constant() && !slope.readsTime()) {
                final double at0 = scope.evaluator(difference).value(NO_COUNTS, volume, 0);
                return new TimeCrossing(truth, volume, true, -at0 / slope.value(NO_COUNTS, volume, 0));
            }
        }
        return new TimeCrossing(truth, volume, false, Double.NaN);
    }

    private boolean at(final double time) {
        return m_truth.value(NO_COUNTS, m_volume, time) != 0;
    }

    /** The first time after {@code time}, up to {@code end}, at which the truth differs from that just before; infinity where none. */
    double next(final double time, final double end) {
        return m_linear ? nextLinear(time, end) : nextLooked(time, end);
    }

    private double nextLinear(final double time, final double end) {
        double t = m_root;
        for (int i = 0; i < ULPS; i++) {
            t = Math.nextDown(t);
        }
        t = Math.max(t, time);
        for (int i = 0; i < 2 * ULPS && t < end; i++) {
            final double later = Math.nextUp(t);
            if (at(later) != at(t)) {
                return later;
            }
            t = later;
        }
        return Double.POSITIVE_INFINITY;
    }

    private double nextLooked(final double time, final double end) {
        double before = time;
        for (int i = 1; i <= LOOKS; i++) {
            final double after = i == LOOKS ? end : time + (end - time) * i / LOOKS;
            if (after > before && at(after) != at(before)) {
                return bisect(before, after);
            }
            before = Math.max(before, after);
        }
        return Double.POSITIVE_INFINITY;
    }

    private double bisect(final double from, final double to) {
        double before = from;
        double after = to;
        while (Math.nextUp(before) < after) {
            final double middle = before + (after - before) / 2;
            if (at(middle) == at(from)) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return after;
    }
}
