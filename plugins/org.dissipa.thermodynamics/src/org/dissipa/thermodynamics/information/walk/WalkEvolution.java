/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import java.util.Arrays;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/** The law stepped on in time; room for all sites that can be reached. */
final class WalkEvolution {
    private final LatticeWalk m_walk;
    private final int m_first;
    private double[] m_p;
    private double[] m_next;
    private int m_time;

    private WalkEvolution(final LatticeWalk walk, final int first, final int sites) {
        m_walk = walk;
        m_first = first;
        m_p = new double[sites];
        m_next = new double[sites];
        m_p[walk.start() - first] = 1;
    }

    static WalkEvolution of(final LatticeWalk walk, final int time) {
        return walk.lattice().unbounded() ? new WalkEvolution(walk, walk.start() - time, 2 * time + 1)
            : new WalkEvolution(walk, walk.lattice().first(), walk.lattice().sites());
    }

    WalkEvolution advance(final int time, final Monitor monitor) {
        while (m_time < time) {
            if (m_time % 64 == 0) {
                monitor.check();
                monitor.progress((double)m_time / time, "Step " + m_time + " of " + time);
            }
            step();
        }
        return this;
    }

    private void step() {
        Arrays.fill(m_next, 0);
        for (int i = 0; i < m_p.length; i++) {
            if (m_p[i] > 0) {
                final int site = m_first + i;
                m_next[m_walk.lattice().target(site, -1) - m_first] += m_p[i] * m_walk.step().down();
                m_next[i] += m_p[i] * m_walk.step().stay();
                m_next[m_walk.lattice().target(site, 1) - m_first] += m_p[i] * m_walk.step().up();
            }
        }
        final double[] previous = m_p;
        m_p = m_next;
        m_next = previous;
        m_time++;
    }

    WalkLaw law() {
        return new WalkLaw(m_time, m_first, DiscreteLaw.ofWeights(m_p));
    }
}
