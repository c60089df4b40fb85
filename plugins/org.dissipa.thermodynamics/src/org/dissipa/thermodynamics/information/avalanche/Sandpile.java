/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The Bak–Tang–Wiesenfeld sandpile on L × L sites with open edges: a site of 4 or more grains gives one to each neighbour; grains fall over the
 * edge.
 *
 * <p>The order of topplings does not matter to the result (Abelian); rounds count the duration. One grain added causes one avalanche, of size 0 where
 * the site stays stable. Starts empty; in the stationary state, reached after some 3 grains a site, recurrent configurations are equally likely.
 *
 * <p>Cost: some 10 ns a toppling, and 10 bytes a site. Mutable; not safe for use by several threads. P. Bak, C. Tang, K. Wiesenfeld, Phys. Rev.
 * Lett. 59, 381 (1987), doi:10.1103/PhysRevLett.59.381; D. Dhar, Phys. Rev. Lett. 64, 1613 (1990), doi:10.1103/PhysRevLett.64.1613.
 */
public final class Sandpile {
    /** Grains at which a site topples, and that it gives away. */
    public static final int THRESHOLD = 4;
    private static final int MOST_SIDE = 4096;
    /** Height of the border before any grain falls on it, so low that it never topples. */
    private static final byte ABYSS = -128;
    /** Rounds after which the border is emptied: each brings at most one grain to a border site. */
    private static final int ROUNDS = 100;

    private final int m_side;
    private final int m_width;
    /** Heights with a border of one site, whose grains are lost. */
    private final byte[] m_heights;
    private final byte[] m_touched;
    private int[] m_now;
    private int[] m_next;
    private byte m_stamp;
    private int m_area;

    private Sandpile(final int side) {
        m_side = side;
        m_width = side + 2;
        m_heights = new byte[m_width * m_width];
        m_touched = new byte[m_heights.length];
        m_now = new int[side * side + 1];
        m_next = new int[side * side + 1];
        for (int i = 0; i < m_width; i++) {
            m_heights[i] = ABYSS;
            m_heights[m_heights.length - m_width + i] = ABYSS;
            m_heights[i * m_width] = ABYSS;
            m_heights[i * m_width + m_width - 1] = ABYSS;
        }
    }

    /**
     * An empty pile.
     *
     * @param side L, 1 to 4096
     */
    public static Sandpile of(final int side) {
        if (side < 1 || side > MOST_SIDE) {
            throw new ThermodynamicsException("A sandpile of side " + side + " was asked for; it must be 1 to " + MOST_SIDE + ".");
        }
        return new Sandpile(side);
    }

    /** L. */
    public int side() {
        return m_side;
    }

    /** Grains at a site, 0 to 3. */
    public int height(final int row, final int column) {
        return m_heights[index(row, column)];
    }

    /** Mean grains a site. */
    public double meanHeight() {
        long sum = 0;
        for (int row = 0; row < m_side; row++) {
            for (int column = 0; column < m_side; column++) {
                sum += height(row, column);
            }
        }
        return (double)sum / m_side / m_side;
    }

    /** Sets the grains of a site, 0 to 3. */
    void set(final int row, final int column, final int grains) {
        m_heights[index(row, column)] = (byte)grains;
    }

    private int index(final int row, final int column) {
        return (row + 1) * m_width + column + 1;
    }

    /** Adds a grain at a site chosen at random. */
    public Avalanche add(final RandomStream random) {
        final int site = random.nextInt(m_side * m_side);
        return add(site / m_side, site % m_side);
    }

    /** Adds a grain at a site, and topples until all are stable. */
    public Avalanche add(final int row, final int column) {
        final int site = index(row, column);
        if (++m_heights[site] < THRESHOLD) {
            return new Avalanche(0, 0, 0, 0);
        }
        if (++m_stamp == 0) {
            Arrays.fill(m_touched, (byte)0);
            m_stamp = 1;
        }
        m_now[0] = site;
        m_area = 0;
        int unstable = 1;
        long size = 0;
        long lost = 0;
        int duration = 0;
        while (unstable > 0) {
            size += unstable;
            unstable = round(unstable);
            final int[] previous = m_now;
            m_now = m_next;
            m_next = previous;
            lost += ++duration % ROUNDS == 0 ? clearBorder() : 0;
        }
        final int toEdge = Math.min(Math.min(row, m_side - 1 - row), Math.min(column, m_side - 1 - column));
        return new Avalanche(size, m_area, duration, size > toEdge ? lost + clearBorder() : 0);
    }

    /**
     * Topples all unstable sites once; returns how many are unstable then. A site of 8 or more, having got grains before its own turn, stays unstable; any
     * other becomes so when its height passes 4. The loop stores every candidate and moves on past the real ones, since branches would be
     * unpredictable.
     */
    private int round(final int unstable) {
        final byte[] heights = m_heights;
        final int[] next = m_next;
        int count = 0;
        int area = m_area;
        for (int i = 0; i < unstable; i++) {
            final int site = m_now[i];
            area += m_touched[site] == m_stamp ? 0 : 1;
            m_touched[site] = m_stamp;
            next[count] = site;
            count += (heights[site] -= THRESHOLD) >= THRESHOLD ? 1 : 0;
            next[count] = site - 1;
            count += ++heights[site - 1] == THRESHOLD ? 1 : 0;
            next[count] = site + 1;
            count += ++heights[site + 1] == THRESHOLD ? 1 : 0;
            next[count] = site - m_width;
            count += ++heights[site - m_width] == THRESHOLD ? 1 : 0;
            next[count] = site + m_width;
            count += ++heights[site + m_width] == THRESHOLD ? 1 : 0;
        }
        m_area = area;
        return count;
    }

    /** Takes the fallen grains from the border; returns their number. */
    private long clearBorder() {
        long fallen = 0;
        final int last = m_heights.length - m_width;
        for (int i = 0; i < m_width; i++) {
            fallen += clear(i) + clear(last + i) + clear(i * m_width) + clear(i * m_width + m_width - 1);
        }
        return fallen;
    }

    private int clear(final int site) {
        final int fallen = m_heights[site] - ABYSS;
        m_heights[site] = ABYSS;
        return fallen;
    }
}
