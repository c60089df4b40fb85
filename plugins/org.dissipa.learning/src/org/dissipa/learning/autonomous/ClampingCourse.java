/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;

/** One run of a {@link ClampingSimulator}. */
final class ClampingCourse {
    private final ClampingSimulator m_problem;
    private final EnsembleSettings m_settings;
    private final Monitor m_monitor;
    private final int[] m_clamped;
    private final VesicleCourse[] m_vesicles;
    private final Environment.Course m_environment;
    private final double[] m_potential;
    private final int m_points;
    private final double m_settle;
    private final long m_steps;
    private final List<ClampingSimulator.Point> m_record = new ArrayList<>();
    private final List<TreeMap<Long, Long>> m_seen = new ArrayList<>();
    private final double[] m_potentialSum;
    private double m_dissipation;
    private long m_samples;
    private long m_environmentEvents;

    ClampingCourse(final ClampingSimulator problem, final EnsembleSettings settings, final int points, final double settle,
        final Monitor monitor) {
        m_problem = problem;
        m_settings = settings;
        m_monitor = monitor;
        m_points = points;
        m_settle = settle;
        m_steps = Math.round(settings.end() / settings.step());
        if (points < 1 || points > m_steps || !(settle < settings.end())) {
            throw new LearningException("A run of " + m_steps + " steps cannot record " + points
                + " times with averages from time " + settle + "; record at most as many and settle before the end.");
        }
        m_clamped = problem.clamped().stream().mapToInt(problem.network()::indexOf).toArray();
        final int[][] exponents = NetworkEnvironment.exponents(problem.network(), m_clamped);
        m_vesicles = new VesicleCourse[settings.vesicles()];
        Arrays.setAll(m_vesicles, v -> new VesicleCourse(problem.network(), exponents,
            RandomStream.of(settings.seed(), v + 1)));
        m_environment = problem.environment().start(RandomStream.of(settings.seed(), 0));
        m_potential = problem.initial().clone();
        m_potentialSum = new double[m_clamped.length];
        for (int a = 0; a < m_clamped.length; a++) {
            m_seen.add(new TreeMap<>());
        }
    }

    ClampingSimulator.Result go() {
        final long begin = System.nanoTime();
        record(0);
        double time = 0;
        for (long n = 1; n <= m_steps; n++) {
            final double to = n * m_settings.step();
            if (m_settings.update() == EnsembleSettings.Update.PER_DT) {
                step(time, to);
            } else {
                stepByEvents(time, to);
            }
            time = to;
            after(n, to);
        }
        return result((System.nanoTime() - begin) * 1e-9);
    }

    private void step(final double from, final double to) {
        while (m_environment.next() < to) {
            m_environment.advance();
            m_environmentEvents++;
        }
        for (final VesicleCourse vesicle : m_vesicles) {
            double time = from;
            double wait = vesicle.wait(m_potential);
            while (time + wait < to) {
                time += wait;
                vesicle.fire();
                wait = vesicle.wait(m_potential);
            }
            vesicle.pass(to - time);
        }
        update(to);
    }

    /** Updates before every event as well as at the end of the step. */
    private void stepByEvents(final double from, final double to) {
        double time = from;
        while (time < to) {
            update(time);
            double next = Math.min(to, m_environment.next());
            VesicleCourse first = null;
            for (final VesicleCourse vesicle : m_vesicles) {
                final double at = time + vesicle.wait(m_potential);
                if (at < next) {
                    next = at;
                    first = vesicle;
                }
            }
            for (final VesicleCourse vesicle : m_vesicles) {
                vesicle.pass(next - time);
            }
            time = next;
            if (first != null) {
                first.fire();
            } else if (m_environment.next() <= time) {
                m_environment.advance();
                m_environmentEvents++;
            }
        }
    }

    private void update(final double time) {
        for (int a = 0; a < m_clamped.length; a++) {
            m_potential[a] = PotentialStep.positive(PotentialStep.advance(m_settings.rule(), m_potential[a],
                m_settings.step(), m_problem.epsilon(), sum(m_clamped[a]), used(a), m_problem.reverse(), m_problem.reverse()),
                "of " + m_problem.clamped().get(a), time);
        }
    }

    private double used(final int a) {
        return m_settings.vesicles() * m_problem.scale() * m_environment.amount(a);
    }

    private double sum(final int species) {
        double sum = 0;
        for (final VesicleCourse vesicle : m_vesicles) {
            sum += vesicle.count(species);
        }
        return sum;
    }

    private void after(final long n, final double time) {
        if (n * m_points / m_steps > (n - 1) * m_points / m_steps) {
            record(time);
        }
        if (time > m_settle) {
            sample();
        }
        if (n % 64 == 0) {
            m_monitor.check();
            m_monitor.progress((double)n / m_steps, "Time " + (float)time);
        }
    }

    private void sample() {
        m_samples++;
        for (int a = 0; a < m_clamped.length; a++) {
            m_potentialSum[a] += m_potential[a];
            m_dissipation += ClampingFlux.of(m_problem.epsilon(), m_potential[a], sum(m_clamped[a]), used(a),
                m_problem.reverse(), m_problem.reverse()).dissipation();
            for (final VesicleCourse vesicle : m_vesicles) {
                m_seen.get(a).merge(vesicle.count(m_clamped[a]), 1L, Long::sum);
            }
        }
    }

    private void record(final double time) {
        final int n = m_problem.network().species().size();
        final double[] means = new double[n];
        final long[] first = new long[n];
        for (int i = 0; i < n; i++) {
            means[i] = sum(i) / m_vesicles.length;
            first[i] = m_vesicles[0].count(i);
        }
        final double[] amounts = new double[m_clamped.length];
        Arrays.setAll(amounts, m_environment::amount);
        m_record.add(new ClampingSimulator.Point(time, m_potential.clone(), means, first, amounts));
    }

    private ClampingSimulator.Result result(final double seconds) {
        final double[] mean = new double[m_clamped.length];
        final double[] variance = new double[m_clamped.length];
        final double[][] histogram = new double[m_clamped.length][];
        final double all = (double)m_samples * m_vesicles.length;
        for (int a = 0; a < mean.length; a++) {
            histogram[a] = new double[(int)(m_seen.get(a).lastKey() + 1)];
            for (final var cell : m_seen.get(a).entrySet()) {
                final double p = cell.getValue() / all;
                histogram[a][cell.getKey().intValue()] = p;
                mean[a] += p * cell.getKey();
                variance[a] += p * cell.getKey() * cell.getKey();
            }
            variance[a] -= mean[a] * mean[a];
            m_potentialSum[a] /= m_samples;
        }
        return new ClampingSimulator.Result(m_settings, List.copyOf(m_record), mean, variance, histogram, m_potentialSum,
            m_dissipation / m_samples, m_environmentEvents
                + Arrays.stream(m_vesicles).mapToLong(VesicleCourse::events).sum(), seconds);
    }
}
