/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.Arrays;

import org.dissipa.learning.machine.BoltzmannMachine;

/** The potentials of an autonomous learner: P¹ and P⁰ of units and edges, P̄¹ of visible units, and how counts move them. */
final class PotentialBank {
    private final BoltzmannMachine m_graph;
    private final int[] m_visible;
    private final LearningConstants m_constants;
    private final int m_vesicles;
    private final double[] m_on;
    private final double[] m_off;
    /** P̄ by unit; 1 for hidden units. */
    private final double[] m_copy;

    PotentialBank(final BoltzmannMachine graph, final int[] visible, final LearningConstants constants, final int vesicles) {
        m_graph = graph;
        m_visible = visible;
        m_constants = constants;
        m_vesicles = vesicles;
        m_on = new double[graph.size() + graph.edges().size()];
        m_off = new double[m_on.length];
        m_copy = new double[graph.size()];
        Arrays.fill(m_off, 1);
        Arrays.fill(m_copy, 1);
        for (int y = 0; y < m_on.length; y++) {
            m_on[y] = Math.exp(y < graph.size() ? -graph.bias(y) : graph.edges().get(y - graph.size()).weight());
        }
    }

    double[] on() {
        return m_on;
    }

    double[] off() {
        return m_off;
    }

    double[] copy() {
        return m_copy;
    }

    /**
     * One update of all potentials.
     *
     * @param free    vesicles of the free kind with each unit and edge at 1
     * @param clamped the same for the clamped kind
     */
    void update(final EnsembleSettings settings, final int[] free, final int[] clamped, final Environment.Course course,
        final double time) {
        final double learn = m_constants.learn() / m_vesicles;
        final double d = m_constants.learnReverse();
        for (int y = 0; y < m_on.length; y++) {
            m_on[y] = checked(PotentialStep.advance(settings.rule(), m_on[y], settings.step(), learn, free[y], clamped[y], d, d),
                y, time);
            m_off[y] = checked(PotentialStep.advance(settings.rule(), m_off[y], settings.step(), learn, m_vesicles - free[y],
                m_vesicles - clamped[y], d, d), y, time);
        }
        final double copy = m_constants.copy() / m_vesicles;
        for (int a = 0; a < m_visible.length; a++) {
            final int u = m_visible[a];
            m_copy[u] = checked(PotentialStep.advance(settings.rule(), m_copy[u], settings.step(), copy, clamped[u],
                m_vesicles * m_constants.scale() * course.amount(a), m_constants.copyReverse(), m_constants.targetReverse()),
                u, time);
        }
    }

    private double checked(final double potential, final int y, final double time) {
        return potential > 0 && potential < Double.POSITIVE_INFINITY ? potential
            : PotentialStep.positive(potential, "of " + (y < m_graph.size() ? m_graph.units().get(y) : "edge " + (y - m_graph.size())),
                time);
    }

    /** Entropy production of copying and learning reactions at the present counts [k_B/time], see {@link ClampingFlux}. */
    double dissipation(final int[] free, final int[] clamped, final Environment.Course course) {
        double sum = 0;
        final double d = m_constants.learnReverse();
        final double learn = m_constants.learn() / m_vesicles;
        for (int y = 0; y < m_on.length; y++) {
            sum += ClampingFlux.of(learn, m_on[y], free[y], clamped[y], d, d).dissipation()
                + ClampingFlux.of(learn, m_off[y], m_vesicles - free[y], m_vesicles - clamped[y], d, d).dissipation();
        }
        for (int a = 0; a < m_visible.length; a++) {
            final int u = m_visible[a];
            sum += ClampingFlux.of(m_constants.copy() / m_vesicles, m_copy[u], clamped[u],
                m_vesicles * m_constants.scale() * course.amount(a), m_constants.copyReverse(), m_constants.targetReverse())
                .dissipation();
        }
        return sum;
    }
}
