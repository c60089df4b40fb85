/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.network.Event;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Scope;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/**
 * An event of a network, ready for evaluation at the network's parameter values.
 *
 * @param event     the event
 * @param trigger   true where not 0
 * @param delay     {@code null} for none
 * @param priority  {@code null} for none
 * @param values    values of the assignments, in their order
 * @param crossings the trigger's conditions on time alone; between their crossings it depends on the state only
 * @param readsCounts whether the trigger depends on the state
 */
record CompiledEvent(Event event, Evaluator trigger, Evaluator delay, Evaluator priority, List<Evaluator> values,
    List<TimeCrossing> crossings, boolean readsCounts) {
    private static final Set<Operation> COMPARISONS = EnumSet.of(Operation.LESS, Operation.LESS_EQUAL, Operation.GREATER,
        Operation.GREATER_EQUAL, Operation.EQUAL, Operation.NOT_EQUAL);
    private static final String TIME = "time";

    /**
     * All events of a network.
     *
     * @throws SimulationException if a trigger compares the state with time
     */
    static List<CompiledEvent> of(final ReactionNetwork network) {
        final Scope scope = network.scope();
        return network.events().stream().map(event -> {
            final List<TimeCrossing> crossings = new ArrayList<>();
            collect(event, scope.resolve(event.trigger()), network, crossings);
            final Evaluator trigger = scope.evaluator(event.trigger());
            return new CompiledEvent(event, trigger, optional(scope, event.delay()), optional(scope, event.priority()),
                event.assignments().stream().map(a -> scope.evaluator(a.value())).toList(), crossings,
                trigger.dependencies().length > 0);
        }).toList();
    }

    private static Evaluator optional(final Scope scope, final Expression expression) {
        return expression == null ? null : scope.evaluator(expression);
    }

    private static void collect(final Event event, final Expression expression, final ReactionNetwork network,
        final List<TimeCrossing> crossings) {
        if (!expression.symbols().contains(TIME)) {
            return;
        }
        final boolean comparison = expression instanceof Expression.Call call && COMPARISONS.contains(call.operation());
        if (!comparison && expression instanceof Expression.Call call && logical(call.operation())) {
            call.arguments().forEach(argument -> collect(event, argument, network, crossings));
        } else if (expression.symbols().stream().anyMatch(s -> network.indexOf(s) >= 0)) {
            throw new SimulationException("Event " + event.name() + " compares amounts with time in '" + expression.toText()
                + "'; stochastic methods follow conditions on time and conditions on amounts, joined by and, or, not.");
        } else {
            crossings.add(TimeCrossing.of(expression, network.scope(), network.volume()));
        }
    }

    private static boolean logical(final Operation operation) {
        return operation == Operation.AND || operation == Operation.OR || operation == Operation.NOT;
    }

    /** Whether the trigger is true. */
    boolean triggered(final long[] counts, final double volume, final double time) {
        return trigger.value(counts, volume, time) != 0;
    }

    /** Values of the assignments. */
    double[] assigned(final long[] counts, final double volume, final double time) {
        return values.stream().mapToDouble(v -> v.value(counts, volume, time)).toArray();
    }
}
