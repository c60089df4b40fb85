/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.CorePlan;
import org.dissipa.learning.machine.Expectations;

/** The law of a few units of a machine, the first of them being the highest bit, at changing parameters. */
final class VisibleLaw {
    private final BoltzmannMachine m_graph;
    private final int[] m_units;
    private final CorePlan m_plan;

    VisibleLaw(final BoltzmannMachine graph, final int[] units) {
        final boolean[] held = new boolean[graph.size()];
        for (final int u : units) {
            held[u] = true;
        }
        m_graph = graph;
        m_units = units;
        m_plan = CorePlan.of(graph, held);
    }

    static double[] of(final BoltzmannMachine machine, final int[] units) {
        return new VisibleLaw(machine, units).at(machine.biases(), machine.weights());
    }

    double[] at(final double[] bias, final double[] weight) {
        final double[] law = new double[1 << m_units.length];
        final int[] values = new int[m_graph.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < law.length; k++) {
            for (int a = 0; a < m_units.length; a++) {
                values[m_units[a]] = k >>> m_units.length - 1 - a & 1;
            }
            law[k] = Expectations.logPartition(bias, weight, m_plan, values);
            largest = Math.max(largest, law[k]);
        }
        double sum = 0;
        for (int k = 0; k < law.length; k++) {
            law[k] = Math.exp(law[k] - largest);
            sum += law[k];
        }
        for (int k = 0; k < law.length; k++) {
            law[k] /= sum;
        }
        return law;
    }
}
