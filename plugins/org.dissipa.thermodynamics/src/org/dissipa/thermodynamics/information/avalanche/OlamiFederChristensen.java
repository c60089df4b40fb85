/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The Olami–Feder–Christensen model of earthquakes on L × L sites with open edges: all forces rise alike until one reaches the threshold 1; a site at
 * or above it resets to 0 and gives the share α of its force to each neighbour.
 *
 * <p>α = ¼ conserves force in the bulk, α &lt; ¼ loses 1 − 4α of it. Whether the model is critical for α &lt; ¼ is disputed and its exponents depend
 * on α: report them with α and L. The transient is long, of the order of 10⁴ to 10⁶ avalanches or more, longer for smaller α.
 *
 * <p>Cost: L² to find the next site, then some 5 ns a toppling. Mutable; not safe for use by several threads. Z. Olami, H. J. S. Feder, K.
 * Christensen, Phys. Rev. Lett. 68, 1244 (1992), doi:10.1103/PhysRevLett.68.1244.
 */
public final class OlamiFederChristensen {
    private final int m_side;
    private final int m_width;
    private final double m_alpha;
    /** Forces with a border of one site that is never driven. */
    private final double[] m_forces;
    private final int[] m_touched;
    private final double[] m_released;
    private int[] m_now;
    private int[] m_next;
    private int m_stamp;
    private double m_time;

    private OlamiFederChristensen(final int side, final double alpha) {
        m_side = side;
        m_width = side + 2;
        m_alpha = alpha;
        m_forces = new double[m_width * m_width];
        m_touched = new int[m_forces.length];
        m_released = new double[side * side];
        m_now = new int[side * side];
        m_next = new int[side * side];
    }

    /**
     * Forces uniform in [0, 1).
     *
     * @param side   L, 2 to 4096
     * @param alpha  α, above 0 and at most ¼
     * @param random source of the forces; the dynamics itself is deterministic
     */
    public static OlamiFederChristensen of(final int side, final double alpha, final RandomStream random) {
        if (side < 2 || side > 4096 || !(alpha > 0 && alpha <= 0.25)) {
            throw new ThermodynamicsException("A lattice of side " + side + " with share " + alpha
                + " was asked for; the side must be 2 to 4096 and the share above 0 and at most 0.25.");
        }
        final OlamiFederChristensen model = new OlamiFederChristensen(side, alpha);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                model.m_forces[model.index(row, column)] = random.nextDouble();
            }
        }
        return model;
    }

    private int index(final int row, final int column) {
        return (row + 1) * m_width + column + 1;
    }

    /** Force at a site, below 1 between avalanches. */
    public double force(final int row, final int column) {
        return m_forces[index(row, column)];
    }

    /** Σ of all forces. */
    public double totalForce() {
        double sum = 0;
        for (int row = 0; row < m_side; row++) {
            for (int column = 0; column < m_side; column++) {
                sum += force(row, column);
            }
        }
        return sum;
    }

    /** Drive so far, in units of the threshold. */
    public double time() {
        return m_time;
    }

    /** Drives until a site reaches the threshold, and topples until all are below; its loss counts force that left over the edge or was not passed on. */
    public Avalanche next() {
        int unstable = drive();
        m_stamp++;
        long size = 0;
        int area = 0;
        int duration = 0;
        double lost = 0;
        while (unstable > 0) {
            duration++;
            size += unstable;
            for (int i = 0; i < unstable; i++) {
                final int site = m_now[i];
                m_released[i] = m_forces[site];
                m_forces[site] = 0;
                lost += (1 - 4 * m_alpha) * m_released[i];
                area += m_touched[site] == m_stamp ? 0 : 1;
                m_touched[site] = m_stamp;
            }
            unstable = spread(unstable);
            final int[] previous = m_now;
            m_now = m_next;
            m_next = previous;
        }
        return new Avalanche(size, area, duration, lost + clearBorder());
    }

    /** Raises all forces alike until the greatest is 1; returns the number of sites that are there. */
    private int drive() {
        double top = 0;
        for (int row = 1; row <= m_side; row++) {
            for (int site = row * m_width + 1; site <= row * m_width + m_side; site++) {
                top = Math.max(top, m_forces[site]);
            }
        }
        final double rise = 1 - top;
        m_time += rise;
        int count = 0;
        for (int row = 1; row <= m_side; row++) {
            for (int site = row * m_width + 1; site <= row * m_width + m_side; site++) {
                if (m_forces[site] == top) {
                    m_forces[site] = 1;
                    m_now[count++] = site;
                } else {
                    m_forces[site] += rise;
                }
            }
        }
        return count;
    }

    private int spread(final int unstable) {
        int count = 0;
        for (int i = 0; i < unstable; i++) {
            final double share = m_alpha * m_released[i];
            count = give(m_now[i] - 1, share, count);
            count = give(m_now[i] + 1, share, count);
            count = give(m_now[i] - m_width, share, count);
            count = give(m_now[i] + m_width, share, count);
        }
        return count;
    }

    private int give(final int site, final double share, final int count) {
        final double before = m_forces[site];
        m_forces[site] = before + share;
        final int column = site % m_width;
        if (before < 1 && before + share >= 1 && column > 0 && column <= m_side && site >= m_width
            && site < m_forces.length - m_width) {
            m_next[count] = site;
            return count + 1;
        }
        return count;
    }

    private double clearBorder() {
        double sum = 0;
        final int last = m_forces.length - m_width;
        for (int i = 0; i < m_width; i++) {
            sum += clear(i) + clear(last + i) + clear(i * m_width) + clear(i * m_width + m_width - 1);
        }
        return sum;
    }

    private double clear(final int site) {
        final double force = m_forces[site];
        m_forces[site] = 0;
        return force;
    }
}
