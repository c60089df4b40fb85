/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.Arrays;
import java.util.List;

import org.dissipa.dynamics.deterministic.DifferentialEquation;
import org.dissipa.dynamics.deterministic.DormandPrince;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.CorePlan;
import org.dissipa.learning.machine.Expectations;
import org.dissipa.network.Monitor;

/**
 * Autonomous learning in the limit of many vesicles that are always at equilibrium: two edge-species networks share the potentials P of all units and edges;
 * in one of them ("clamped", barred) the visible units also carry potentials P̄ that copy the environment's targets.
 *
 * <p>d ln P_Y/dt = K_learn (⟨s_Y⟩(1 − d P_Y) − ⟨s̄_Y⟩(1 − d/P_Y)) for both states Y of every unit and edge, and
 * d ln P̄_X/dt = K_copy (⟨s̄_X⟩(1 − d P̄_X) − α Q_X (1 − d/P̄_X)) for the 1-states of visible units. The machine learned has
 * θ = −ln(P¹/P⁰) of units and w = ln(P¹/P⁰) of edges.
 *
 * <p>Needs K_copy well above the rate at which targets change and K_learn well below it. Solved by a Runge-Kutta method of order 5.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 */
public final class MeanFieldLearner {
    private static final Tolerance TOLERANCE = new Tolerance(1e-10, 1e-10);

    private final BoltzmannMachine m_graph;
    private final int[] m_visible;
    private final LearningConstants m_constants;
    private final CorePlan m_plan;

    private MeanFieldLearner(final BoltzmannMachine graph, final int[] visible, final LearningConstants constants) {
        m_graph = graph;
        m_visible = visible;
        m_constants = constants;
        m_plan = CorePlan.of(graph);
    }

    /**
     * @param graph   units and edges; its parameters are where learning starts, shared between P¹ and P⁰ by {@link #start}
     * @param visible names of the units that copy the environment
     */
    public static MeanFieldLearner of(final BoltzmannMachine graph, final List<String> visible,
        final LearningConstants constants) {
        final int[] units = visible.stream().mapToInt(graph.units()::indexOf).toArray();
        if (Arrays.stream(units).anyMatch(u -> u < 0)) {
            throw new LearningException("The visible units " + visible + " are not all among the machine's units "
                + graph.units() + ".");
        }
        return new MeanFieldLearner(graph, units, constants);
    }

    /** Potentials that hold the graph's parameters: all P⁰ = 1, ln P¹ = −θ or w, all P̄ = 1. */
    public Potentials start() {
        final int n = m_graph.size();
        final double[] on = Arrays.copyOf(Arrays.stream(m_graph.biases()).map(b -> -b).toArray(), n + m_graph.edges().size());
        System.arraycopy(m_graph.weights(), 0, on, n, m_graph.edges().size());
        return new Potentials(0, on, new double[on.length], new double[m_visible.length], new double[1 << m_visible.length]);
    }

    /**
     * Follows the potentials.
     *
     * @param start   where to start, at time 0
     * @param targets Q of every visible unit
     * @param times   when to record, ascending from 0 or later
     */
    public List<Potentials> solve(final Potentials start, final TargetSchedule targets, final double[] times,
        final Monitor monitor) {
        if (targets.size() != m_visible.length) {
            throw new LearningException("There are " + targets.size() + " targets for " + m_visible.length
                + " visible units; give one for each.");
        }
        final int k = start.logOn.length;
        final double[] x = new double[2 * k + m_visible.length + start.occupied.length];
        System.arraycopy(start.logOn, 0, x, 0, k);
        System.arraycopy(start.logOff, 0, x, k, k);
        System.arraycopy(start.logCopy, 0, x, 2 * k, m_visible.length);
        final GridRows rows = new GridRows(times, x);
        if (times.length > 0) {
            targets.forEach(times[times.length - 1], (from, to, target) -> new DormandPrince()
                .integrate(new Equation(target, k), from, to, x, TOLERANCE, rows, monitor));
        }
        return java.util.stream.IntStream.range(0, rows.rows().size())
            .mapToObj(r -> potentials(times[r], rows.rows().get(r), k)).toList();
    }

    private Potentials potentials(final double time, final double[] x, final int k) {
        return new Potentials(time, Arrays.copyOfRange(x, 0, k), Arrays.copyOfRange(x, k, 2 * k),
            Arrays.copyOfRange(x, 2 * k, 2 * k + m_visible.length),
            Arrays.copyOfRange(x, 2 * k + m_visible.length, x.length));
    }

    /** The machine that potentials stand for. */
    public BoltzmannMachine machine(final Potentials potentials) {
        return machine(potentials.logOn, potentials.logOff, null);
    }

    /** The machine of the clamped vesicles: visible units carry their copying potentials too. */
    public BoltzmannMachine clampedMachine(final Potentials potentials) {
        return machine(potentials.logOn, potentials.logOff, potentials.logCopy);
    }

    private BoltzmannMachine machine(final double[] logOn, final double[] logOff, final double[] logCopy) {
        final double[] bias = new double[m_graph.size()];
        final double[] weight = new double[m_graph.edges().size()];
        for (int u = 0; u < bias.length; u++) {
            bias[u] = logOff[u] - logOn[u];
        }
        for (int e = 0; e < weight.length; e++) {
            weight[e] = logOn[bias.length + e] - logOff[bias.length + e];
        }
        for (int a = 0; logCopy != null && a < m_visible.length; a++) {
            bias[m_visible[a]] -= logCopy[a];
        }
        return m_graph.withParameters(bias, weight);
    }

    /**
     * Potentials at one time.
     *
     * @param time     the time
     * @param logOn    ln P¹ of the units, then of the edges
     * @param logOff   ln P⁰ of the units, then of the edges
     * @param logCopy  ln P̄¹ of the visible units
     * @param occupied time so far that clamped vesicles spent in each visible state, the first visible unit being the highest bit; differences
     *                 divided by the time between are averages of the clamped law
     */
    public record Potentials(double time, double[] logOn, double[] logOff, double[] logCopy, double[] occupied) {
    }

    /** The flow of all logarithms at fixed targets, followed by the clamped law of the visible states. */
    private final class Equation implements DifferentialEquation {
        private final double[] m_target;
        private final int m_k;
        private final int m_dimension;
        private final int[] m_none;
        private final VisibleLaw m_law = new VisibleLaw(m_graph, m_visible);

        Equation(final double[] target, final int k) {
            m_target = target;
            m_k = k;
            m_dimension = 2 * k + m_visible.length + (1 << m_visible.length);
            m_none = new int[m_graph.size()];
        }

        @Override
        public int dimension() {
            return m_dimension;
        }

        @Override
        public void rates(final double[] x, final double[] into) {
            final int n = m_graph.size();
            final double[] bias = new double[n];
            final double[] weight = new double[m_k - n];
            for (int y = 0; y < m_k; y++) {
                final double g = x[y] - x[m_k + y];
                if (y < n) {
                    bias[y] = -g;
                } else {
                    weight[y - n] = g;
                }
            }
            final Expectations free = Expectations.of(m_graph.edges(), bias, weight, m_plan, m_none);
            for (int a = 0; a < m_visible.length; a++) {
                bias[m_visible[a]] -= x[2 * m_k + a];
            }
            final Expectations clamped = Expectations.of(m_graph.edges(), bias, weight, m_plan, m_none);
            for (int y = 0; y < m_k; y++) {
                final double s = y < n ? free.means()[y] : free.correlations()[y - n];
                final double bar = y < n ? clamped.means()[y] : clamped.correlations()[y - n];
                into[y] = learning(s, bar, x[y]);
                into[m_k + y] = learning(1 - s, 1 - bar, x[m_k + y]);
            }
            for (int a = 0; a < m_visible.length; a++) {
                final double log = x[2 * m_k + a];
                into[2 * m_k + a] = m_constants.copy() * (clamped.means()[m_visible[a]]
                    * (1 - m_constants.copyReverse() * Math.exp(log))
                    - m_constants.scale() * m_target[a] * (1 - m_constants.targetReverse() * Math.exp(-log)));
            }
            visible(bias, weight, into);
        }

        private double learning(final double free, final double clamped, final double log) {
            final double d = m_constants.learnReverse();
            return m_constants.learn() * (d == 0 ? free - clamped
                : free * (1 - d * Math.exp(log)) - clamped * (1 - d * Math.exp(-log)));
        }

        private void visible(final double[] bias, final double[] weight, final double[] into) {
            final double[] law = m_law.at(bias, weight);
            System.arraycopy(law, 0, into, 2 * m_k + m_visible.length, law.length);
        }

        @Override
        public void jacobian(final double[] x, final double[][] into) {
            throw new UnsupportedOperationException("solved by an explicit method");
        }
    }
}
