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
import org.dissipa.network.ReactionNetwork;

/**
 * Potential clamping of any detailed balanced network by an ensemble of vesicles: N copies of the network, simulated exactly, share potentials of the clamped species,
 * which the reactions P + S → 2 P + S and P + Q → Q move towards targets Q. A channel that uses n net copies of a clamped species has its propensity
 * multiplied by Pⁿ (bath energy 0). Potentials are real numbers, updated every dt.
 *
 * @param network     the vesicles' network, with rate constants at P = 1
 * @param clamped     names of the clamped species
 * @param environment amounts Q, one a clamped species
 * @param epsilon     constant of the clamping reactions, per vesicle [1/time]
 * @param scale       α; the target of the mean is α Q
 * @param reverse     d = δ/ε of the clamping reactions; 0 for irreversible ones
 * @param initial     potentials at time 0
 */
public record ClampingSimulator(ReactionNetwork network, List<String> clamped, Environment environment, double epsilon,
    double scale, double reverse, double[] initial) {

    /** @throws LearningException if a species is unknown, numbers do not match or a constant is out of range */
    public ClampingSimulator {
        if (clamped.stream().anyMatch(s -> network.indexOf(s) < 0) || clamped.size() != environment.size()
            || clamped.size() != initial.length || clamped.isEmpty()) {
            throw new LearningException("The clamped species " + clamped + ", " + environment.size() + " amounts and "
                + initial.length + " potentials do not fit; give an amount and a potential for each species of the network to be clamped.");
        }
        if (!(epsilon > 0) || !(scale > 0) || !(reverse >= 0) || Arrays.stream(initial).anyMatch(p -> !(p > 0))) {
            throw new LearningException("Clamping constant " + epsilon + ", scale " + scale + ", reverse ratio " + reverse
                + ", potentials " + Arrays.toString(initial) + " are not valid; all but the ratio must be positive.");
        }
        initial = initial.clone();
    }

    /**
     * Runs the ensemble.
     *
     * @param points number of times to record, evenly spread, besides the start
     * @param settle time after which averages and histograms begin
     */
    public Result run(final EnsembleSettings settings, final int points, final double settle, final Monitor monitor) {
        return new Course(this, settings, points, settle, monitor).go();
    }

    /**
     * One recorded time.
     *
     * @param time       the time
     * @param potentials P of the clamped species
     * @param means      mean count over the vesicles of every species of the network [molecules]
     * @param first      counts in the first vesicle
     * @param amounts    Q
     */
    public record Point(double time, double[] potentials, double[] means, long[] first, double[] amounts) {
    }

    /**
     * What the ensemble did.
     *
     * @param settings    how it was simulated
     * @param points      recorded times
     * @param means       mean counts of the clamped species after settling [molecules]
     * @param variances   variances of their counts in single vesicles after settling [molecules²]
     * @param histogram   by clamped species, probability of the counts 0, 1, 2, ... in single vesicles after settling
     * @param potentials  mean potentials after settling
     * @param dissipation entropy production of the clamping reactions after settling [k_B/time]; infinite without reverse reactions. Meaningful for updates
     *                    per dt only
     * @param events      events of all vesicles and of the environment
     * @param seconds     wall-clock time [s]
     */
    public record Result(EnsembleSettings settings, List<Point> points, double[] means, double[] variances,
        double[][] histogram, double[] potentials, double dissipation, long events, double seconds) {
    }

    /** One run. */
    private static final class Course {
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
        private final List<Point> m_record = new ArrayList<>();
        private final List<TreeMap<Long, Long>> m_seen = new ArrayList<>();
        private final double[] m_potentialSum;
        private double m_dissipation;
        private long m_samples;
        private long m_environmentEvents;

        Course(final ClampingSimulator problem, final EnsembleSettings settings, final int points, final double settle,
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
            m_clamped = problem.clamped.stream().mapToInt(problem.network::indexOf).toArray();
            final int[][] exponents = NetworkEnvironment.exponents(problem.network, m_clamped);
            m_vesicles = new VesicleCourse[settings.vesicles()];
            Arrays.setAll(m_vesicles, v -> new VesicleCourse(problem.network, exponents,
                RandomStream.of(settings.seed(), v + 1)));
            m_environment = problem.environment.start(RandomStream.of(settings.seed(), 0));
            m_potential = problem.initial.clone();
            m_potentialSum = new double[m_clamped.length];
            for (int a = 0; a < m_clamped.length; a++) {
                m_seen.add(new TreeMap<>());
            }
        }

        Result go() {
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
                    m_settings.step(), m_problem.epsilon, sum(m_clamped[a]), used(a), m_problem.reverse, m_problem.reverse),
                    "of " + m_problem.clamped.get(a), time);
            }
        }

        private double used(final int a) {
            return m_settings.vesicles() * m_problem.scale * m_environment.amount(a);
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
                final double d = m_problem.reverse;
                final double p = m_potential[a];
                final double made = sum(m_clamped[a]);
                m_dissipation += m_problem.epsilon * ((made == 0 ? 0 : made * p * (1 - d * p) * -Math.log(d * p))
                    + (used(a) == 0 ? 0 : used(a) * (p - d) * Math.log(p / d)));
                for (final VesicleCourse vesicle : m_vesicles) {
                    m_seen.get(a).merge(vesicle.count(m_clamped[a]), 1L, Long::sum);
                }
            }
        }

        private void record(final double time) {
            final int n = m_problem.network.species().size();
            final double[] means = new double[n];
            final long[] first = new long[n];
            for (int i = 0; i < n; i++) {
                means[i] = sum(i) / m_vesicles.length;
                first[i] = m_vesicles[0].count(i);
            }
            final double[] amounts = new double[m_clamped.length];
            Arrays.setAll(amounts, m_environment::amount);
            m_record.add(new Point(time, m_potential.clone(), means, first, amounts));
        }

        private Result result(final double seconds) {
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
            return new Result(m_settings, List.copyOf(m_record), mean, variance, histogram, m_potentialSum,
                m_dissipation / m_samples, m_environmentEvents
                    + Arrays.stream(m_vesicles).mapToLong(VesicleCourse::events).sum(), seconds);
        }
    }
}
