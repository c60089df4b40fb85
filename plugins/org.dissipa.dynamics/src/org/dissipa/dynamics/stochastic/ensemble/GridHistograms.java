/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import org.dissipa.dynamics.stochastic.record.CountHistogram;
import org.dissipa.dynamics.stochastic.record.GridObserver;
import org.dissipa.dynamics.stochastic.record.TimeGrid;

/** Histograms of some species over an ensemble at the times of a grid, without keeping trajectories. */
public final class GridHistograms extends GridObserver implements Accumulator<GridHistograms> {
    private final int[] m_species;
    private final CountHistogram[][] m_histograms;

    private GridHistograms(final TimeGrid grid, final long width, final int[] species) {
        super(grid);
        m_species = species;
        m_histograms = new CountHistogram[grid.size()][species.length];
        for (final CountHistogram[] row : m_histograms) {
            for (int i = 0; i < row.length; i++) {
                row[i] = CountHistogram.of(width);
            }
        }
    }

    /**
     * Histograms that have seen no trajectory.
     *
     * @param grid    times
     * @param width   bin width [molecules]
     * @param species indices of the species to look at
     */
    public static GridHistograms of(final TimeGrid grid, final long width, final int... species) {
        return new GridHistograms(grid, width, species.clone());
    }

    @Override
    protected void state(final int index, final long[] counts) {
        for (int i = 0; i < m_species.length; i++) {
            m_histograms[index][i].add(counts[m_species[i]], 1);
        }
    }

    @Override
    public void merge(final GridHistograms later) {
        for (int k = 0; k < m_histograms.length; k++) {
            for (int i = 0; i < m_species.length; i++) {
                m_histograms[k][i].add(later.m_histograms[k][i]);
            }
        }
    }

    /** The histogram at the k-th time of the i-th species that was asked for; not to be changed. */
    public CountHistogram histogram(final int k, final int i) {
        return m_histograms[k][i];
    }
}
