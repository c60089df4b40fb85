/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.SortedMap;
import java.util.TreeMap;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Exact stationary laws of a small sandpile: all recurrent configurations, which are equally likely, each given a grain at each site.
 *
 * <p>A stable configuration is recurrent when all sites burn: a site burns once its grains are at least as many as its neighbours that do not burn yet.
 * Cost: 4^{L²} tests, so L ≤ 3. S. N. Majumdar, D. Dhar, Physica A 185, 129 (1992), doi:10.1016/0378-4371(92)90447-X.
 *
 * @param side       L
 * @param states     number of recurrent configurations
 * @param meanHeight mean grains a site
 * @param heights    probability of 0 … 3 grains at a site chosen at random
 * @param sizes      probability of each size; 0 where no site topples
 * @param areas      probability of each area
 * @param durations  probability of each duration
 * @param meanLost   mean grains lost per grain added
 */
public record RecurrentClass(int side, long states, double meanHeight, double[] heights, SortedMap<Long, Double> sizes,
    SortedMap<Long, Double> areas, SortedMap<Long, Double> durations, double meanLost) {
    private static final int MOST_SIDE = 3;

    /**
     * Enumerates.
     *
     * @throws ThermodynamicsException unless L is 1, 2 or 3
     */
    public static RecurrentClass of(final int side, final Monitor monitor) {
        if (side < 1 || side > MOST_SIDE) {
            throw new ThermodynamicsException("Recurrent configurations of a sandpile of side " + side
                + " were asked for; they are listed up to side " + MOST_SIDE + ".");
        }
        final Enumeration enumeration = new Enumeration(side);
        final int sites = side * side;
        for (int code = 0; code < 1 << (2 * sites); code++) {
            if ((code & 0xFFF) == 0) {
                monitor.check();
                monitor.progress((double)code / (1 << (2 * sites)), "Configuration " + code);
            }
            if (enumeration.recurrent(code)) {
                enumeration.count(code);
            }
        }
        return enumeration.result();
    }

    /** Counts over all recurrent configurations. */
    private static final class Enumeration {
        private final int m_side;
        private final int m_sites;
        private final Sandpile m_pile;
        private final long[] m_heights = new long[Sandpile.THRESHOLD];
        private final SortedMap<Long, Double> m_sizes = new TreeMap<>();
        private final SortedMap<Long, Double> m_areas = new TreeMap<>();
        private final SortedMap<Long, Double> m_durations = new TreeMap<>();
        private long m_states;
        private double m_lost;

        Enumeration(final int side) {
            m_side = side;
            m_sites = side * side;
            m_pile = Sandpile.of(side);
        }

        private static int grains(final int code, final int site) {
            return code >> 2 * site & 3;
        }

        boolean recurrent(final int code) {
            int unburnt = (1 << m_sites) - 1;
            boolean burns = true;
            while (burns && unburnt != 0) {
                burns = false;
                for (int site = 0; site < m_sites; site++) {
                    if ((unburnt >> site & 1) == 1 && grains(code, site) >= neighbours(unburnt, site)) {
                        unburnt &= ~(1 << site);
                        burns = true;
                    }
                }
            }
            return unburnt == 0;
        }

        private int neighbours(final int set, final int site) {
            final int column = site % m_side;
            int count = 0;
            count += column > 0 ? set >> (site - 1) & 1 : 0;
            count += column < m_side - 1 ? set >> (site + 1) & 1 : 0;
            count += site >= m_side ? set >> (site - m_side) & 1 : 0;
            count += site < m_sites - m_side ? set >> (site + m_side) & 1 : 0;
            return count;
        }

        void count(final int code) {
            m_states++;
            for (int site = 0; site < m_sites; site++) {
                m_heights[grains(code, site)]++;
                for (int other = 0; other < m_sites; other++) {
                    m_pile.set(other / m_side, other % m_side, grains(code, other));
                }
                final Avalanche avalanche = m_pile.add(site / m_side, site % m_side);
                m_sizes.merge(avalanche.size(), 1.0, Double::sum);
                m_areas.merge((long)avalanche.area(), 1.0, Double::sum);
                m_durations.merge((long)avalanche.duration(), 1.0, Double::sum);
                m_lost += avalanche.lost();
            }
        }

        RecurrentClass result() {
            final double cases = (double)m_states * m_sites;
            final double[] heights = new double[m_heights.length];
            double mean = 0;
            for (int h = 0; h < heights.length; h++) {
                heights[h] = m_heights[h] / cases;
                mean += h * heights[h];
            }
            for (final SortedMap<Long, Double> law : java.util.List.of(m_sizes, m_areas, m_durations)) {
                law.replaceAll((value, count) -> count / cases);
            }
            return new RecurrentClass(m_side, m_states, mean, heights, m_sizes, m_areas, m_durations, m_lost / cases);
        }
    }
}
