/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.network.Event;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Scope;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;

/**
 * An event ready for evaluation at real amounts.
 *
 * @param event    the event
 * @param trigger  true where not 0
 * @param delay    {@code null} for none
 * @param priority {@code null} for none
 * @param values   values of the assignments, in their order
 * @param changes  the comparisons in the trigger that are linear in time and read no amounts
 * @param volume   the network's volume
 */
record RealEvent(Event event, Evaluator trigger, Evaluator delay, Evaluator priority, List<Evaluator> values, List<TimeChange> changes,
    double volume) {
    private static final String TIME = "time";
    private static final double[] NO_AMOUNTS = {};
    private static final int ULPS = 8;

    /**
     * A comparison that changes at a time.
     *
     * @param truth  true where not 0
     * @param root   when it changes, up to rounding
     * @param volume the network's volume
     */
    record TimeChange(Evaluator truth, double root, double volume) {

        /** The first time after {@code time} at which the comparison differs from that just before; infinity where none. */
        double next(final double time) {
            double t = root;
            for (int i = 0; i < ULPS; i++) {
                t = Math.nextDown(t);
            }
            for (int i = 0; i < 2 * ULPS; i++) {
                final double before = t;
                t = Math.nextUp(t);
                if (t > time && at(before) != at(t)) {
                    return t;
                }
            }
            return Double.POSITIVE_INFINITY;
        }

        private boolean at(final double time) {
            return truth.value(NO_AMOUNTS, volume, time) != 0;
        }
    }

    /** All events of a network. */
    static List<RealEvent> of(final ReactionNetwork network) {
        final Scope scope = network.scope();
        return network.events().stream().map(event -> {
            final List<TimeChange> changes = new ArrayList<>();
            collect(scope.resolve(event.trigger()), network, scope, changes);
            return new RealEvent(event, scope.evaluator(event.trigger()), optional(scope, event.delay()),
                optional(scope, event.priority()), event.assignments().stream().map(a -> scope.evaluator(a.value())).toList(), changes,
                network.volume());
        }).toList();
    }

    private static Evaluator optional(final Scope scope, final Expression expression) {
        return expression == null ? null : scope.evaluator(expression);
    }

    private static void collect(final Expression expression, final ReactionNetwork network, final Scope scope, final List<TimeChange> changes) {
        if (!(expression instanceof Expression.Call call) || !expression.symbols().contains(TIME)) {
            return;
        }
        if (call.arguments().size() == 2 && expression.symbols().stream().noneMatch(s -> network.indexOf(s) >= 0)) {
            final Expression difference = Calculus.subtract(call.arguments().get(0), call.arguments().get(1));
            final Evaluator slope = scope.evaluator(Calculus.derivative(difference, TIME));
            if (!slope.readsTime()) {
                changes.add(new TimeChange(scope.evaluator(expression), -scope.evaluator(difference).value(NO_AMOUNTS, network.volume(), 0)
                    / slope.value(NO_AMOUNTS, network.volume(), 0), network.volume()));
            }
        }
        call.arguments().forEach(argument -> collect(argument, network, scope, changes));
    }

    boolean triggered(final double[] x, final double time) {
        return trigger.value(x, volume, time) != 0;
    }

    double[] assigned(final double[] x, final double time) {
        return values.stream().mapToDouble(v -> v.value(x, volume, time)).toArray();
    }
}
