/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import java.util.List;

import org.dissipa.dynamics.stochastic.SimulationMethod;

/** The simulation methods that there are, in the order to offer them. */
public final class SimulationMethods {
    private static final List<SimulationMethod> ALL = List.of(new AutomaticMethod(), new DirectMethod(), new SortingDirectMethod(),
        new NextReactionMethod(), new CompositionRejectionMethod(), new RejectionMethod(), new RejectionCompositionMethod(),
        new TauLeapingMethod(), new HybridMethod());

    private SimulationMethods() {
    }

    /** All methods with their default settings. */
    public static List<SimulationMethod> all() {
        return ALL;
    }

    /**
     * The method of a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static SimulationMethod named(final String name) {
        for (final SimulationMethod method : ALL) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException("There is no simulation method '" + name + "'; choose one of "
            + String.join(", ", ALL.stream().map(SimulationMethod::name).toList()) + ".");
    }
}
