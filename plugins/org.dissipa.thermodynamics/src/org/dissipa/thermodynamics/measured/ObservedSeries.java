/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Observed trajectories of a system: at which times it was seen in which state. What was observed may be less than all there is: several states of the system may look alike.
 *
 * <p>A series is read as piecewise constant: a state holds from its time to the next row's. Rows that repeat the state only lengthen it. Immutable once built.
 */
public final class ObservedSeries {
    /** Parts of equal length into which the whole time is cut to estimate errors. */
    static final int BLOCKS = 20;

    private final List<String> m_states;
    private final List<Path> m_paths;
    private final double m_time;

    /**
     * One trajectory: state k holds from times[k] to times[k + 1]; the last time is the end.
     *
     * @param states indices of states
     * @param times  one more than states, not decreasing
     */
    record Path(int[] states, double[] times) {
        double length() {
            return times[times.length - 1] - times[0];
        }
    }

    private ObservedSeries(final List<String> states, final List<Path> paths, final double time) {
        m_states = states;
        m_paths = paths;
        m_time = time;
    }

    /** Collects rows of a series. */
    public static final class Builder {
        private final Map<String, Integer> m_index = new LinkedHashMap<>();
        private final Map<String, List<double[]>> m_rows = new LinkedHashMap<>();

        /**
         * Adds a row; the rows of a trajectory come in the order of time.
         *
         * @throws ThermodynamicsException if time runs backwards or is not finite
         */
        public Builder add(final String trajectory, final double time, final String state) {
            final List<double[]> rows = m_rows.computeIfAbsent(trajectory, t -> new ArrayList<>());
            if (!Double.isFinite(time) || !rows.isEmpty() && time < rows.get(rows.size() - 1)[0]) {
                throw new ThermodynamicsException("Time " + time + " of trajectory '" + trajectory + "' is not finite or lies before the row above it; sort the rows by trajectory and time.");
            }
            rows.add(new double[]{time, m_index.computeIfAbsent(state, s -> m_index.size())});
            return this;
        }

        /** The series. @throws ThermodynamicsException if no time passes in it */
        public ObservedSeries build() {
            final List<Path> paths = new ArrayList<>();
            double time = 0;
            for (final List<double[]> rows : m_rows.values()) {
                final Path path = path(rows);
                if (path.length() > 0) {
                    paths.add(path);
                    time += path.length();
                }
            }
            if (time == 0) {
                throw new ThermodynamicsException("The series spans no time; give at least one trajectory with rows at two different times.");
            }
            return new ObservedSeries(List.copyOf(m_index.keySet()), paths, time);
        }

        private static Path path(final List<double[]> rows) {
            final int[] states = new int[rows.size()];
            final double[] times = new double[rows.size() + 1];
            int n = 0;
            for (final double[] row : rows) {
                if (n == 0 || states[n - 1] != (int)row[1]) {
                    times[n] = row[0];
                    states[n++] = (int)row[1];
                }
            }
            times[n] = rows.get(rows.size() - 1)[0];
            return new Path(java.util.Arrays.copyOf(states, n), java.util.Arrays.copyOf(times, n + 1));
        }
    }

    /** Names of the states, in order of appearance. */
    public List<String> states() {
        return m_states;
    }

    /** Number of trajectories that span time. */
    public int trajectories() {
        return m_paths.size();
    }

    /** Time observed in all [time]. */
    public double time() {
        return m_time;
    }

    /** Number of changes of state. */
    public long transitions() {
        return m_paths.stream().mapToLong(p -> p.states().length - 1L).sum();
    }

    List<Path> paths() {
        return m_paths;
    }

    /** Sees the changes of state of one trajectory after the other. */
    interface Visitor {
        /** A trajectory starts. */
        void start();

        /** A change of state at a time, which lies in one of the blocks. */
        void change(int from, int to, double time, int block);
    }

    /** Shows every change of state. */
    void visit(final Visitor visitor) {
        double before = 0;
        for (final Path path : m_paths) {
            visitor.start();
            for (int k = 1; k < path.states().length; k++) {
                final int block = (int)Math.min(BLOCKS - 1, BLOCKS * ((before + path.times()[k] - path.times()[0]) / m_time));
                visitor.change(path.states()[k - 1], path.states()[k], path.times()[k], block);
            }
            before += path.length();
        }
    }

    /** Number of changes from one state to another, by state index. */
    public long[][] counts() {
        final long[][] counts = new long[m_states.size()][m_states.size()];
        m_paths.forEach(path -> {
            for (int k = 1; k < path.states().length; k++) {
                counts[path.states()[k - 1]][path.states()[k]]++;
            }
        });
        return counts;
    }

    /**
     * How much the share of time in a state differs between the first and the second half of the observation, in standard errors from the scatter of the blocks; the largest over states. Above about 4 the series is hardly stationary.
     */
    public double drift() {
        final double[][] share = new double[m_states.size()][BLOCKS];
        double before = 0;
        for (final Path path : m_paths) {
            for (int k = 0; k < path.states().length; k++) {
                spread(share[path.states()[k]], before + path.times()[k] - path.times()[0], before + path.times()[k + 1] - path.times()[0]);
            }
            before += path.length();
        }
        double worst = 0;
        for (final double[] s : share) {
            worst = Math.max(worst, halves(s));
        }
        return worst;
    }

    /** Adds an interval of time to the blocks that it covers. */
    private void spread(final double[] blocks, final double from, final double to) {
        final double width = m_time / BLOCKS;
        for (int b = (int)(from / width); b < BLOCKS && b * width < to; b++) {
            blocks[b] += Math.max(0, Math.min(to, (b + 1) * width) - Math.max(from, b * width)) / width;
        }
    }

    private static double halves(final double[] s) {
        final int half = BLOCKS / 2;
        double first = 0;
        double second = 0;
        for (int b = 0; b < BLOCKS; b++) {
            if (b < half) {
                first += s[b] / half;
            } else {
                second += s[b] / half;
            }
        }
        double square = 0;
        for (int b = 0; b < BLOCKS; b++) {
            square += Math.pow(s[b] - (b < half ? first : second), 2);
        }
        final double error = Math.sqrt(square / (BLOCKS - 2) * 2 / half);
        return error == 0 ? 0 : Math.abs(first - second) / error;
    }
}
