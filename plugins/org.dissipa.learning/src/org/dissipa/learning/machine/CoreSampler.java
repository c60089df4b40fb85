/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;

/**
 * Independent exact draws of a Boltzmann machine, some units held or none: the core's state from its tabulated law, the independent units
 * from their conditional odds. Cost: see {@link CorePlan} once; then ln(2^core) + units + edges a draw. Memory: 8 bytes a core state.
 */
public final class CoreSampler {
    private final BoltzmannMachine m_machine;
    private final CorePlan m_plan;
    private final int[] m_start;
    private final double[] m_cumulative;

    private CoreSampler(final BoltzmannMachine machine, final CorePlan plan, final int[] start, final double[] cumulative) {
        m_machine = machine;
        m_plan = plan;
        m_start = start;
        m_cumulative = cumulative;
    }

    /**
     * @param values 0 or 1 for held units, a negative number for free ones
     * @throws org.dissipa.learning.LearningException if the core is too large
     */
    public static CoreSampler of(final BoltzmannMachine machine, final int[] values) {
        final boolean[] held = new boolean[machine.size()];
        final int[] start = new int[machine.size()];
        for (int u = 0; u < held.length; u++) {
            held[u] = values[u] >= 0;
            start[u] = Math.max(0, values[u]);
        }
        final CorePlan plan = CorePlan.of(machine, held);
        final double[] law = new double[plan.tractable() ? 1 << plan.coreSize() : 0];
        final int[] next = {0};
        plan.run(machine.biases(), machine.weights(), start, (log, x, fields) -> law[next[0]++] = log);
        final double largest = Arrays.stream(law).max().orElse(0);
        double sum = 0;
        for (int k = 0; k < law.length; k++) {
            sum += Math.exp(law[k] - largest);
            law[k] = sum;
        }
        return new CoreSampler(machine, plan, start, law);
    }

    /** Values of all units of one draw. */
    public int[] draw(final RandomStream random) {
        final double target = random.nextDouble() * m_cumulative[m_cumulative.length - 1];
        final int found = Arrays.binarySearch(m_cumulative, target);
        int k = found < 0 ? -found - 1 : found + 1;
        k = Math.min(k, m_cumulative.length - 1);
        final int[] x = m_start.clone();
        final int[] core = m_plan.core();
        for (int level = 0; level < core.length; level++) {
            x[core[level]] = k >>> core.length - 1 - level & 1;
        }
        final double[] field = m_machine.biases();
        for (final Edge e : m_machine.edges()) {
            field[e.i()] -= e.weight() * x[e.j()];
            field[e.j()] -= e.weight() * x[e.i()];
        }
        for (final int unit : m_plan.independentUnits()) {
            x[unit] = random.nextDouble() < CorePlan.logistic(field[unit]) ? 1 : 0;
        }
        return x;
    }
}
