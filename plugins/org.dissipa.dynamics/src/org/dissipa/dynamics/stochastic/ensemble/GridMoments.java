/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import java.util.Arrays;

import org.dissipa.dynamics.stochastic.record.GridObserver;
import org.dissipa.dynamics.stochastic.record.Observables;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.ReactionNetwork;

/**
 * Mean and variance of every species over an ensemble at the times of a grid, without keeping trajectories.
 *
 * <p>Welford's recurrence: with n trajectories seen, mean += (x - mean)/n and S += (x - mean_old)(x - mean_new); variance
 * S/(n - 1). Parts merge by S = S₁ + S₂ + (mean₂ - mean₁)² n₁n₂/(n₁ + n₂). Stable where variances are small beside means.
 *
 * <p>Reference: T. F. Chan, G. H. Golub, R. J. LeVeque, Am. Stat. 37 (1983) 242, doi:10.1080/00031305.1983.10483115.
 */
public final class GridMoments extends GridObserver implements Accumulator<GridMoments> {
    private final int m_species;
    private final int m_columns;
    private final Observables m_observables;
    private Observables m_current;
    private final long[] m_n;
    private final double[] m_mean;
    private final double[] m_squares;

    private GridMoments(final TimeGrid grid, final int species, final Observables observables) {
        super(grid);
        m_species = species;
        m_columns = species + observables.size();
        m_observables = observables;
        m_current = observables;
        m_n = new long[grid.size()];
        m_mean = new double[grid.size() * m_columns];
        m_squares = new double[grid.size() * m_columns];
    }

    /** Moments that have seen no trajectory. */
    public static GridMoments of(final TimeGrid grid, final int species) {
        return new GridMoments(grid, species, Observables.NONE);
    }

    /** The same, with observables numbered on after the species. */
    public static GridMoments of(final TimeGrid grid, final int species, final Observables observables) {
        return new GridMoments(grid, species, observables);
    }

    @Override
    public void start(final double time, final long[] counts) {
        super.start(time, counts);
        m_current = m_observables;
    }

    @Override
    public void parametersSet(final ReactionNetwork network) {
        m_current = m_observables.at(network);
    }

    @Override
    protected void state(final int index, final long[] counts) {
        final double n = ++m_n[index];
        final int first = index * m_columns;
        for (int i = 0; i < m_species; i++) {
            add(first + i, n, counts[i]);
        }
        for (int i = 0; i < m_observables.size(); i++) {
            add(first + m_species + i, n, m_current.value(i, counts, grid().time(index)));
        }
    }

    private void add(final int j, final double n, final double x) {
        final double before = x - m_mean[j];
        m_mean[j] += before / n;
        m_squares[j] += before * (x - m_mean[j]);
    }

    @Override
    public void merge(final GridMoments later) {
        if (later.m_columns != m_columns || !Arrays.equals(later.grid().times(), grid().times())) {
            throw new IllegalArgumentException("Moments of different grids or networks cannot be merged.");
        }
        for (int k = 0; k < m_n.length; k++) {
            if (later.m_n[k] > 0) {
                merge(later, k);
            }
        }
    }

    private void merge(final GridMoments later, final int k) {
        final double n1 = m_n[k];
        final double n2 = later.m_n[k];
        m_n[k] += later.m_n[k];
        for (int j = k * m_columns; j < (k + 1) * m_columns; j++) {
            final double difference = later.m_mean[j] - m_mean[j];
            m_mean[j] += difference * n2 / (n1 + n2);
            m_squares[j] += later.m_squares[j] + difference * difference * n1 * n2 / (n1 + n2);
        }
    }

    /** Number of trajectories seen at the k-th time. */
    public long n(final int k) {
        return m_n[k];
    }

    /** Mean count of a species at the k-th time; NaN where no trajectory was seen. */
    public double mean(final int k, final int species) {
        return m_n[k] > 0 ? m_mean[k * m_columns + species] : Double.NaN;
    }

    /** Unbiased variance of the count of a species at the k-th time; NaN with fewer than two trajectories. */
    public double variance(final int k, final int species) {
        return m_n[k] > 1 ? m_squares[k * m_columns + species] / (m_n[k] - 1) : Double.NaN;
    }
}
