/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.dynamics.random.RandomStream;

/**
 * Some vesicles of one kind, simulated exactly as a population: vesicles are exchangeable, so their numbers in each state are a jump process of their own.
 *
 * <p>Between events the potentials change from step to step; an event happens when the summed hazard ∫R dt reaches an exponentially distributed level
 * (random time change), which is exact for rates that are constant piece by piece and needs one random number an event, not one a step.
 */
final class VesicleBlock {
    private final RandomStream m_random;
    private final int[] m_population;
    private final int[] m_occupied;
    private final int[] m_place;
    private int m_kinds;
    private final int[] m_sum;
    private final double[] m_time;
    private final double[] m_since;
    private final int m_units;
    private double m_level;
    private long m_events;

    VesicleBlock(final int units, final int edges, final RandomStream random) {
        m_units = units;
        m_random = random;
        m_population = new int[1 << units];
        m_occupied = new int[1 << units];
        m_place = new int[1 << units];
        m_sum = new int[units + edges];
        m_time = new double[1 << units];
        m_since = new double[1 << units];
        m_level = random.nextExponential();
    }

    /** Adds a vesicle in a state at time 0; {@code sum} adds its units and edges at 1. */
    void add(final int state, final FlipRates graph) {
        change(state, 1, 0);
        for (int u = 0; u < m_units; u++) {
            if ((state >>> u & 1) == 1) {
                m_sum[u]++;
                for (int b = 0; b < graph.edges(u).length; b++) {
                    if (graph.neighbours(u)[b] < u && (state >>> graph.neighbours(u)[b] & 1) == 1) {
                        m_sum[m_units + graph.edges(u)[b]]++;
                    }
                }
            }
        }
    }

    /** Number of vesicles with a unit, or both ends of an edge (numbered after the units), at 1. */
    int sum(final int y) {
        return m_sum[y];
    }

    long events() {
        return m_events;
    }

    /** Summed rate of all vesicles. */
    double rate(final FlipRates rates) {
        double rate = 0;
        for (int k = 0; k < m_kinds; k++) {
            rate += m_population[m_occupied[k]] * rates.total(m_occupied[k]);
        }
        return rate;
    }

    /** Simulates from one time to another at fixed potentials. */
    void run(final FlipRates rates, final double from, final double to) {
        double time = from;
        double rate = rate(rates);
        while (m_level < rate * (to - time)) {
            time += m_level / rate;
            fire(rates, rate, time);
            rate = rate(rates);
        }
        m_level -= rate * (to - time);
    }

    /** Time until the next event at fixed potentials. */
    double wait(final double rate) {
        return m_level / rate;
    }

    /** Passes time without an event. */
    void pass(final double rate, final double duration) {
        m_level -= rate * duration;
    }

    /** One event at a time. */
    void fire(final FlipRates rates, final double rate, final double time) {
        double target = m_random.nextDouble() * rate;
        int k = 0;
        double share = m_population[m_occupied[0]] * rates.total(m_occupied[0]);
        while (k < m_kinds - 1 && target >= share) {
            target -= share;
            k++;
            share = m_population[m_occupied[k]] * rates.total(m_occupied[k]);
        }
        final int state = m_occupied[k];
        final int unit = rates.choose(state, target / m_population[state]);
        flip(rates, state, unit, time);
        m_level = m_random.nextExponential();
        m_events++;
    }

    private void flip(final FlipRates rates, final int state, final int unit, final double time) {
        final int sign = (state >>> unit & 1) == 0 ? 1 : -1;
        m_sum[unit] += sign;
        final int[] neighbours = rates.neighbours(unit);
        for (int b = 0; b < neighbours.length; b++) {
            if ((state >>> neighbours[b] & 1) == 1) {
                m_sum[m_units + rates.edges(unit)[b]] += sign;
            }
        }
        change(state, -1, time);
        change(state ^ 1 << unit, 1, time);
    }

    private void change(final int state, final int by, final double time) {
        m_time[state] += m_population[state] * (time - m_since[state]);
        m_since[state] = time;
        if (m_population[state] == 0) {
            m_place[state] = m_kinds;
            m_occupied[m_kinds++] = state;
        }
        m_population[state] += by;
        if (m_population[state] == 0) {
            final int last = m_occupied[--m_kinds];
            m_occupied[m_place[state]] = last;
            m_place[last] = m_place[state];
        }
    }

    /** Adds the vesicle-time spent in every state up to now. */
    void addOccupation(final double now, final double[] into) {
        for (int s = 0; s < m_time.length; s++) {
            into[s] += m_time[s] + m_population[s] * (now - m_since[s]);
        }
    }
}
