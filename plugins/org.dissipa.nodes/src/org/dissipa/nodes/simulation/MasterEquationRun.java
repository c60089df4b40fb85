/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.dynamics.master.CountStatistics;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * What a run of Master Equation Solver found.
 *
 * @param space   the states
 * @param laws    the laws in the order of time; the stationary one, at infinite time, stands last
 * @param bounds  greatest counts allowed, one a species
 * @param method  how they were found
 * @param seconds wall-clock time [s]
 */
record MasterEquationRun(StateSpace space, List<Law> laws, long[] bounds, String method, double seconds) {

    /**
     * A law over the states at a time.
     *
     * @param time          infinite for the stationary law
     * @param probabilities one a state
     */
    record Law(double time, double[] probabilities) {
    }

    static MasterEquationRun of(final ReactionNetwork network, final MasterEquationSolverParameters settings,
        final Monitor monitor) {
        final long begin = System.nanoTime();
        final long[] bounds = CountBounds.of(settings.m_bounds).of(network);
        final StateSpace space = StateSpace.within(network, network.initialCounts(), bounds, settings.m_maxStates, monitor);
        final Generator generator = Generator.of(network, space, monitor);
        final List<Law> laws = new ArrayList<>();
        String method = space.size() + " states";
        if (settings.m_transient) {
            laws.addAll(overTime(generator, settings, monitor));
            method += ", uniformisation";
        }
        if (settings.m_stationary) {
            final StationaryLaw law = StationaryLaw.of(generator, monitor);
            laws.add(new Law(Double.POSITIVE_INFINITY, law.probabilities()));
            method += ", " + law.method();
        }
        return new MasterEquationRun(space, laws, bounds, method, (System.nanoTime() - begin) * 1e-9);
    }

    private static List<Law> overTime(final Generator generator, final MasterEquationSolverParameters settings,
        final Monitor monitor) {
        final TimeGrid grid = TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints);
        final List<Law> laws = new ArrayList<>();
        double[] law = TransientLaw.concentrated(generator.states(), 0);
        laws.add(new Law(0, law));
        for (int k = 1; k < grid.size(); k++) {
            law = TransientLaw.of(generator, law, grid.time(k) - grid.time(k - 1), settings.m_tolerance / settings.m_timePoints, monitor)
                .probabilities();
            laws.add(new Law(grid.time(k), law));
        }
        return laws;
    }

    /** The statistics of every species under a law. */
    Map<String, CountStatistics> statistics(final Law law) {
        final Map<String, CountStatistics> statistics = new LinkedHashMap<>();
        for (int s = 0; s < space.species().size(); s++) {
            statistics.put(space.species().get(s).name(), CountStatistics.of(space, law.probabilities(), s));
        }
        return statistics;
    }

    /** What a user must know of bounds that cut jumps off. */
    Optional<String> warning() {
        if (!space.truncated()) {
            return Optional.empty();
        }
        double worst = 0;
        for (final Law law : laws) {
            double sum = 0;
            for (int i = 0; i < space.size(); i++) {
                sum += atBound(i) ? law.probabilities()[i] : 0;
            }
            worst = Math.max(worst, sum);
        }
        return Optional.of("The upper bounds cut jumps off; the probability of sitting at a bound is " + worst
            + (worst > 1e-6 ? ". Raise the bounds, or the law is not that of the network." : "."));
    }

    private boolean atBound(final int state) {
        for (int s = 0; s < bounds.length; s++) {
            if (space.count(state, s) == bounds[s]) {
                return true;
            }
        }
        return false;
    }
}
