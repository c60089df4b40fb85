/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;

/** The solution of a differential equation at the times of a grid. Immutable. */
public final class GridSolution {
    private final TimeGrid m_grid;
    private final double[][] m_values;
    private final OdeRun m_run;

    private GridSolution(final TimeGrid grid, final double[][] values, final OdeRun run) {
        m_grid = grid;
        m_values = values;
        m_run = run;
    }

    /**
     * Integrates from the grid's first time, where the values are {@code initial}, to its last.
     *
     * @throws OdeException if the integration fails
     */
    public static GridSolution of(final DifferentialEquation equation, final double[] initial, final TimeGrid grid,
        final OdeMethod method, final Tolerance tolerance, final Monitor monitor) {
        final double[][] values = new double[grid.size()][initial.length];
        values[0] = initial.clone();
        final int[] next = {1};
        final OdeRun run = method.integrate(equation, grid.time(0), grid.time(grid.size() - 1), initial.clone(), tolerance,
            step -> {
                while (grid.time(next[0]) <= step.end()) {
                    step.values(grid.time(next[0]), values[next[0]++]);
                }
                return true;
            }, monitor);
        return new GridSolution(grid, values, run);
    }

    /** The times. */
    public TimeGrid grid() {
        return m_grid;
    }

    /** The i-th variable at the k-th time. */
    public double value(final int k, final int i) {
        return m_values[k][i];
    }

    /** How the integration went. */
    public OdeRun run() {
        return m_run;
    }
}
