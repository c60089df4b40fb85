/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Replicates of one process, recorded at the same times: cumulative currents and the cumulative entropy production of each, or its rate where that is constant and known.
 *
 * <p>Currents and entropies count from any origin; only their differences between two times are used. Memory: 8 bytes a number.
 */
public final class ObservedEnsemble {
    /** Times of two replicates that differ by less than this share of the whole time are the same. */
    static final double SAME = 1e-9;

    private final List<String> m_currents;
    private final double[] m_times;
    /** Replicate, time, currents and then the entropy where it is measured. */
    private final double[][][] m_values;
    private final double m_entropyRate;

    private ObservedEnsemble(final List<String> currents, final double[] times, final double[][][] values, final double entropyRate) {
        m_currents = currents;
        m_times = times;
        m_values = values;
        m_entropyRate = entropyRate;
    }

    /** Collects the records of an ensemble; within a replicate they come in the order of time. */
    public static final class Builder {
        private final List<String> m_currents;
        private final double m_entropyRate;
        private final Map<String, List<double[]>> m_records = new LinkedHashMap<>();

        private Builder(final List<String> currents, final double entropyRate) {
            m_currents = List.copyOf(currents);
            m_entropyRate = entropyRate;
        }

        /** An ensemble whose cumulative entropy production is recorded with the currents. */
        public static Builder ofMeasuredEntropy(final List<String> currents) {
            return new Builder(currents, Double.NaN);
        }

        /**
         * An ensemble that produces entropy at a known constant rate on average.
         *
         * @param rate mean rate [k_B/time], positive
         */
        public static Builder ofEntropyRate(final List<String> currents, final double rate) {
            if (!(rate > 0) || Double.isInfinite(rate)) {
                throw new ThermodynamicsException("The entropy production rate is " + rate + "; it must be a finite number above 0.");
            }
            return new Builder(currents, rate);
        }

        /**
         * Adds a record.
         *
         * @param values cumulative currents, in the order of their names, and the cumulative entropy production [k_B] after them where it is measured
         */
        public Builder add(final String replicate, final double time, final double... values) {
            final int width = m_currents.size() + (Double.isNaN(m_entropyRate) ? 1 : 0);
            if (values.length != width) {
                throw new ThermodynamicsException("A record of replicate " + replicate + " has " + values.length + " values; it must have " + width + ".");
            }
            final double[] record = new double[width + 1];
            record[0] = time;
            System.arraycopy(values, 0, record, 1, width);
            for (final double x : record) {
                if (!Double.isFinite(x)) {
                    throw new ThermodynamicsException("A value of replicate " + replicate + " at time " + time + " is " + x
                        + "; it must be a finite number. Irreversible steps produce infinite entropy: give them a reverse rate.");
                }
            }
            final List<double[]> records = m_records.computeIfAbsent(replicate, r -> new ArrayList<>());
            if (!records.isEmpty() && records.get(records.size() - 1)[0] >= time) {
                throw new ThermodynamicsException("Replicate " + replicate + " has time " + time + " after time " + records.get(records.size() - 1)[0]
                    + "; the times of a replicate must ascend. Sort the table by time, and check the replicate column.");
            }
            records.add(record);
            return this;
        }

        /** @throws ThermodynamicsException if there are too few replicates or times, or the replicates were not recorded at the same times */
        public ObservedEnsemble build() {
            if (m_records.size() < 4) {
                throw new ThermodynamicsException("There are " + m_records.size() + " replicates; a variance takes at least 4, and hundreds to be of use.");
            }
            final Map.Entry<String, List<double[]>> first = m_records.entrySet().iterator().next();
            final double[] times = first.getValue().stream().mapToDouble(r -> r[0]).toArray();
            if (times.length < 2) {
                throw new ThermodynamicsException("There is one time, " + times[0] + "; a window takes at least two. Record the replicates on a grid of times.");
            }
            m_records.forEach((name, records) -> requireSame(first.getKey(), times, name, records));
            return new ObservedEnsemble(m_currents, times,
                m_records.values().stream().map(r -> r.toArray(double[][]::new)).toArray(double[][][]::new), m_entropyRate);
        }

        private static void requireSame(final String first, final double[] times, final String name, final List<double[]> records) {
            final String remedy = "; all replicates must share the same times. Record them on one grid of times rather than at their events.";
            if (records.size() != times.length) {
                throw new ThermodynamicsException("Replicate " + name + " has " + records.size() + " times but replicate " + first + " has " + times.length + remedy);
            }
            final double tolerance = SAME * (times[times.length - 1] - times[0]);
            for (int i = 0; i < times.length; i++) {
                if (Math.abs(records.get(i)[0] - times[i]) > tolerance) {
                    throw new ThermodynamicsException("Replicate " + name + " has time " + records.get(i)[0] + " where replicate " + first + " has " + times[i] + remedy);
                }
            }
        }
    }

    /** Names of the currents. */
    public List<String> currents() {
        return m_currents;
    }

    /** Times at which all replicates were recorded, ascending. */
    public double[] times() {
        return m_times.clone();
    }

    /** Number of replicates. */
    public int replicates() {
        return m_values.length;
    }

    /** Change of a current between two times, by index, in each replicate. */
    public double[] change(final int current, final int from, final int to) {
        return Arrays.stream(m_values).mapToDouble(r -> r[to][current + 1] - r[from][current + 1]).toArray();
    }

    /** Entropy produced between two times, by index, in each replicate [k_B]; the same for all where the rate is given. */
    public double[] entropy(final int from, final int to) {
        if (Double.isNaN(m_entropyRate)) {
            return change(m_currents.size(), from, to);
        }
        final double[] entropy = new double[replicates()];
        Arrays.fill(entropy, m_entropyRate * (m_times[to] - m_times[from]));
        return entropy;
    }
}
