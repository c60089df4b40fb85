/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.master.CountStatistics;
import org.dissipa.dynamics.master.FiniteStateProjection;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.TransientCourse;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.simulation.LawsOverTime.Law;

/** One run of Master Equation Solver: what is asked for, one after the other. */
final class MasterEquationRun {
    private final ReactionNetwork m_network;
    private final MasterEquationSolverParameters m_settings;
    private final Monitor m_monitor;
    private final List<String> m_warnings = new ArrayList<>();
    private final long m_begin = System.nanoTime();
    private final TimeGrid m_grid;
    private String m_method;
    private LawsOverTime m_laws;
    private PassageRun m_passage;
    private double m_seconds;

    private MasterEquationRun(final ReactionNetwork network, final MasterEquationSolverParameters settings, final Monitor monitor) {
        m_network = network;
        m_settings = settings;
        m_monitor = monitor;
        m_grid = TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints);
    }

    static MasterEquationRun of(final ReactionNetwork network, final MasterEquationSolverParameters settings,
        final Monitor monitor) {
        final MasterEquationRun run = new MasterEquationRun(network, settings, monitor);
        if (settings.m_method == StateSelection.PROJECTION) {
            run.project();
        } else {
            run.enumerate();
        }
        run.m_seconds = (System.nanoTime() - run.m_begin) * 1e-9;
        return run;
    }

    private void project() {
        final FiniteStateProjection projection = FiniteStateProjection.of(m_network, m_network.initialCounts(), m_grid,
            m_settings.m_errorBound, m_settings.m_maxStates, m_monitor);
        final List<Law> laws = new ArrayList<>();
        for (int k = 0; k < m_grid.size(); k++) {
            laws.add(new Law(m_grid.time(k), projection.states(k), projection.probabilities(k), projection.bound(k)));
        }
        m_laws = new LawsOverTime(projection.space(), laws);
        m_method = projection.space().size() + " states, finite state projection";
        if (!projection.reached()) {
            m_warnings.add("The error asked for, " + m_settings.m_errorBound + ", is not reached: at the last time the certified bound is "
                + projection.bound(m_grid.size() - 1) + (projection.full()
                    ? " with the " + m_settings.m_maxStates + " states allowed. Raise the largest number of states, or shorten the time."
                    : ", which rounding alone may cause. Ask for a larger error."));
        }
        if (m_settings.m_firstPassage) {
            m_passage = PassageRun.projected(m_network, TargetCondition.of(m_settings.m_target, m_network), m_grid,
                m_settings.m_errorBound, m_settings.m_maxStates, m_monitor);
        }
    }

    private void enumerate() {
        final long[] bounds = CountBounds.of(m_settings.m_bounds).of(m_network);
        final StateSpace space = StateSpace.within(m_network, m_network.initialCounts(), bounds, m_settings.m_maxStates, m_monitor);
        final Generator generator = Generator.of(m_network, space, m_monitor);
        final List<Law> laws = new ArrayList<>();
        m_method = space.size() + " states";
        if (m_settings.m_transient) {
            overTime(generator, laws);
        }
        if (m_settings.m_stationary) {
            final StationaryLaw law = StationaryLaw.of(generator, m_monitor);
            laws.add(new Law(Double.POSITIVE_INFINITY, space.size(), law.probabilities(), Double.NaN));
            m_method += ", " + law.method();
        }
        m_laws = new LawsOverTime(space, laws);
        if (m_settings.m_firstPassage) {
            m_passage = PassageRun.enumerated(m_network, generator, TargetCondition.of(m_settings.m_target, m_network), m_grid,
                m_settings.m_tolerance, m_monitor);
        }
        if (space.truncated() && !laws.isEmpty()) {
            warnOfBounds(bounds);
        }
        if (m_passage != null && !m_passage.bounded()) {
            m_warnings.add("The upper bounds cut jumps off before the target is entered, so the error of the first passage is not known. Raise the bounds until the passage no "
                + "longer changes.");
        }
    }

    private void overTime(final Generator generator, final List<Law> laws) {
        final StateSpace space = generator.stateSpace().orElseThrow();
        final TransientCourse course = TransientCourse.of(generator, TransientLaw.concentrated(generator.states(), 0), m_grid,
            m_settings.m_tolerance, space.truncated() ? space.cutRates(m_network, m_monitor) : null, m_monitor);
        for (int k = 0; k < m_grid.size(); k++) {
            laws.add(new Law(m_grid.time(k), space.size(), course.probabilities(k), course.error(k)));
        }
        m_method += ", " + course.method();
    }

    /** Tells how much bounds that cut jumps off change. */
    private void warnOfBounds(final long[] bounds) {
        double worst = 0;
        for (final Law law : m_laws.laws()) {
            double sum = 0;
            for (int i = 0; i < law.probabilities().length; i++) {
                sum += atBound(i, bounds) ? law.probabilities()[i] : 0;
            }
            worst = Math.max(worst, sum);
        }
        m_warnings.add("The upper bounds cut jumps off; the probability of sitting at a bound is " + worst
            + (worst > 1e-6 ? ". Raise the bounds, or the law is not that of the network." : "."));
    }

    private boolean atBound(final int state, final long[] bounds) {
        for (int s = 0; s < bounds.length; s++) {
            if (m_laws.space().count(state, s) == bounds[s]) {
                return true;
            }
        }
        return false;
    }

    LawsOverTime laws() {
        return m_laws;
    }

    /** The first passage; {@code null} where none is asked for. */
    PassageRun passage() {
        return m_passage;
    }

    String method() {
        return m_method;
    }

    /** Wall-clock time [s]. */
    double seconds() {
        return m_seconds;
    }

    /** What the user must know. */
    List<String> warnings() {
        return m_warnings;
    }

    /** The statistics of every species under a law. */
    Map<String, CountStatistics> statistics(final Law law) {
        final StateSpace space = m_laws.space();
        final Map<String, CountStatistics> statistics = new LinkedHashMap<>();
        for (int s = 0; s < space.species().size(); s++) {
            statistics.put(space.species().get(s).name(), CountStatistics.of(space, law.probabilities(), s));
        }
        return statistics;
    }
}
