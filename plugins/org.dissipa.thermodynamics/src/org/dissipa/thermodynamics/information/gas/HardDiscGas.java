/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A gas of hard discs of mass 1 and one diameter a in a box with specular walls, moved from collision to collision.
 *
 * <p>Two discs collide when |Δr + Δv τ| = a and then exchange the components of their velocities along the line of centres; energy is conserved to
 * rounding. Each disc keeps its next event (collision, wall, change of cell) in a heap; an event whose partner collided meanwhile is predicted
 * anew. Mean free path λ = 1/(2√2 n a) at low density n.
 *
 * <p>Cost: some 1–2 µs an event, about N √N v/√area cell changes a unit of time. Mutable; not safe for use by several threads. B. J. Alder, T. E.
 * Wainwright, J. Chem. Phys. 31, 459 (1959), doi:10.1063/1.1730376; D. C. Rapaport, J. Comput. Phys. 34, 184 (1980), doi:10.1016/0021-9991(80)90104-7.
 */
public final class HardDiscGas {
    private static final double MOST_PACKED = 0.25;
    private static final int WALL_X = -1;
    private static final int WALL_Y = -2;
    private static final int CELL_X = -3;
    private static final int CELL_Y = -4;

    private final double m_width;
    private final double m_height;
    private final double m_diameter;
    private final double[] m_x;
    private final double[] m_y;
    private final double[] m_vx;
    private final double[] m_vy;
    private final double[] m_since;
    private final int[] m_hits;
    private final int[] m_event;
    private final int[] m_partnerHits;
    private final DiscCells m_cells;
    private final EventQueue m_queue;
    private double m_time;
    private long m_collisions;

    private HardDiscGas(final double width, final double height, final double diameter, final int discs) {
        m_width = width;
        m_height = height;
        m_diameter = diameter;
        m_x = new double[discs];
        m_y = new double[discs];
        m_vx = new double[discs];
        m_vy = new double[discs];
        m_since = new double[discs];
        m_hits = new int[discs];
        m_event = new int[discs];
        m_partnerHits = new int[discs];
        m_cells = new DiscCells(width, height, diameter, discs);
        m_queue = new EventQueue(discs);
    }

    /**
     * Discs placed at random without overlap in the left part of the box, with Maxwell velocities.
     *
     * @param discs       N, at least 2
     * @param diameter    a, above 0
     * @param width       of the box
     * @param height      of the box
     * @param filled      width of the part that holds all discs at first
     * @param temperature T, so that ⟨v_x²⟩ = T
     * @param random      source of positions and velocities; the motion itself is deterministic
     * @throws ThermodynamicsException if a number is not positive or the discs would cover more than a quarter of the part filled
     */
    public static HardDiscGas of(final int discs, final double diameter, final double width, final double height,
        final double filled, final double temperature, final RandomStream random) {
        final double packed = discs * Math.PI * diameter * diameter / 4 / (filled * height);
        if (discs < 2 || !(diameter > 0 && width > 0 && height > 0 && filled <= width && temperature > 0)
            || !(filled > 4 * diameter && height > 4 * diameter) || !(packed <= MOST_PACKED)) {
            throw new ThermodynamicsException(discs + " discs of diameter " + diameter + " in " + filled + " of a box " + width + " x " + height
                + " at temperature " + temperature + " were asked for; all must be positive, the box at least 4 diameters wide, and the discs cover at most "
                + MOST_PACKED + " of the part filled (they would cover " + packed + ").");
        }
        final HardDiscGas gas = new HardDiscGas(width, height, diameter, discs);
        for (int i = 0; i < discs; i++) {
            gas.place(i, filled, random);
            final double speed = Math.sqrt(2 * temperature * random.nextExponential());
            final double angle = 2 * Math.PI * random.nextDouble();
            gas.m_vx[i] = speed * Math.cos(angle);
            gas.m_vy[i] = speed * Math.sin(angle);
        }
        gas.predictAll();
        return gas;
    }

    private void place(final int disc, final double filled, final RandomStream random) {
        do {
            m_x[disc] = m_diameter / 2 + (filled - m_diameter) * random.nextDouble();
            m_y[disc] = m_diameter / 2 + (m_height - m_diameter) * random.nextDouble();
        } while (overlaps(disc));
        m_cells.insert(disc, m_x[disc], m_y[disc]);
    }

    private boolean overlaps(final int disc) {
        final int column = m_cells.columnOf(m_x[disc]);
        final int row = m_cells.rowOf(m_y[disc]);
        for (int c = column - 1; c <= column + 1; c++) {
            for (int r = row - 1; r <= row + 1; r++) {
                for (int other = m_cells.head(c, r); other >= 0; other = m_cells.next(other)) {
                    if (Math.hypot(m_x[disc] - m_x[other], m_y[disc] - m_y[other]) < m_diameter) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void predictAll() {
        for (int i = 0; i < m_x.length; i++) {
            predict(i);
        }
    }

    /** Moves on to a time. */
    public void advance(final double time, final Monitor monitor) {
        if (!(time >= m_time) || Double.isInfinite(time)) {
            throw new ThermodynamicsException("Time " + time + " was asked for after " + m_time + "; it must be finite and not earlier.");
        }
        final double start = m_time;
        long events = 0;
        while (m_queue.time(m_queue.first()) <= time) {
            if ((events++ & 0x3FF) == 0) {
                monitor.check();
                monitor.progress((m_time - start) / (time - start), "Time " + m_time + ", " + m_collisions + " collisions");
            }
            happen(m_queue.first());
        }
        m_time = time;
        for (int i = 0; i < m_x.length; i++) {
            move(i);
        }
    }

    private void happen(final int disc) {
        m_time = m_queue.time(disc);
        move(disc);
        final int event = m_event[disc];
        if (event >= 0) {
            if (m_hits[event] == m_partnerHits[disc]) {
                collide(disc, event);
                predict(event);
            }
        } else if (event == WALL_X) {
            m_vx[disc] = -m_vx[disc];
            m_hits[disc]++;
        } else if (event == WALL_Y) {
            m_vy[disc] = -m_vy[disc];
            m_hits[disc]++;
        } else if (event == CELL_X) {
            m_cells.shift(disc, m_vx[disc] > 0 ? 1 : -1, 0);
        } else {
            m_cells.shift(disc, 0, m_vy[disc] > 0 ? 1 : -1);
        }
        predict(disc);
    }

    private void move(final int disc) {
        final double step = m_time - m_since[disc];
        m_x[disc] += m_vx[disc] * step;
        m_y[disc] += m_vy[disc] * step;
        m_since[disc] = m_time;
    }

    private void collide(final int i, final int j) {
        move(j);
        final double dx = m_x[j] - m_x[i];
        final double dy = m_y[j] - m_y[i];
        final double along = ((m_vx[j] - m_vx[i]) * dx + (m_vy[j] - m_vy[i]) * dy) / (dx * dx + dy * dy);
        m_vx[i] += along * dx;
        m_vy[i] += along * dy;
        m_vx[j] -= along * dx;
        m_vy[j] -= along * dy;
        m_hits[i]++;
        m_hits[j]++;
        m_collisions++;
    }

    /** The earliest event of a disc that is where it is now. */
    private void predict(final int disc) {
        double first = Double.POSITIVE_INFINITY;
        int event = WALL_X;
        final int column = m_cells.column(disc);
        final int row = m_cells.row(disc);
        final boolean right = m_vx[disc] > 0;
        final boolean up = m_vy[disc] > 0;
        if (m_vx[disc] != 0) {
            final boolean wall = column == (right ? m_cells.columns() - 1 : 0);
            final double edge = wall ? (right ? m_width - m_diameter / 2 : m_diameter / 2)
                : m_cells.columnEdge(right ? column + 1 : column);
            first = Math.max((edge - m_x[disc]) / m_vx[disc], 0);
            event = wall ? WALL_X : CELL_X;
        }
        if (m_vy[disc] != 0) {
            final boolean wall = row == (up ? m_cells.rows() - 1 : 0);
            final double edge = wall ? (up ? m_height - m_diameter / 2 : m_diameter / 2) : m_cells.rowEdge(up ? row + 1 : row);
            final double time = Math.max((edge - m_y[disc]) / m_vy[disc], 0);
            if (time < first) {
                first = time;
                event = wall ? WALL_Y : CELL_Y;
            }
        }
        for (int c = column - 1; c <= column + 1; c++) {
            for (int r = row - 1; r <= row + 1; r++) {
                for (int other = m_cells.head(c, r); other >= 0; other = m_cells.next(other)) {
                    final double time = other == disc ? Double.POSITIVE_INFINITY : meeting(disc, other);
                    if (time < first) {
                        first = time;
                        event = other;
                    }
                }
            }
        }
        m_event[disc] = event;
        m_partnerHits[disc] = event >= 0 ? m_hits[event] : 0;
        m_queue.set(disc, m_time + first);
    }

    /** Time until two discs touch, ∞ if they do not. */
    private double meeting(final int i, final int j) {
        final double lag = m_time - m_since[j];
        final double dx = m_x[j] + m_vx[j] * lag - m_x[i];
        final double dy = m_y[j] + m_vy[j] * lag - m_y[i];
        final double ux = m_vx[j] - m_vx[i];
        final double uy = m_vy[j] - m_vy[i];
        final double b = dx * ux + dy * uy;
        if (b >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        final double gap = dx * dx + dy * dy - m_diameter * m_diameter;
        if (gap <= 0) {
            return 0;
        }
        final double root = b * b - (ux * ux + uy * uy) * gap;
        return root < 0 ? Double.POSITIVE_INFINITY : gap / (Math.sqrt(root) - b);
    }

    /** Turns all velocities round, so that the gas runs back. */
    public void reverse() {
        for (int i = 0; i < m_x.length; i++) {
            m_vx[i] = -m_vx[i];
            m_vy[i] = -m_vy[i];
            m_hits[i]++;
        }
        predictAll();
    }

    /** N. */
    public int discs() {
        return m_x.length;
    }

    /** Time. */
    public double time() {
        return m_time;
    }

    /** Collisions of pairs so far. */
    public long collisions() {
        return m_collisions;
    }

    /** Σ v²/2. */
    public double energy() {
        double sum = 0;
        for (int i = 0; i < m_x.length; i++) {
            sum += (m_vx[i] * m_vx[i] + m_vy[i] * m_vy[i]) / 2;
        }
        return sum;
    }

    /** Positions x, a copy. */
    public double[] x() {
        return m_x.clone();
    }

    /** Positions y, a copy. */
    public double[] y() {
        return m_y.clone();
    }

    /** Velocities v_x, a copy. */
    public double[] vx() {
        return m_vx.clone();
    }

    /** Velocities v_y, a copy. */
    public double[] vy() {
        return m_vy.clone();
    }
}
