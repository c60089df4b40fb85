/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.learning.machine.BoltzmannMachine;

/** What is kept of an autonomous learner's run. */
final class LearnerRecord {
    private final AutonomousLearner m_learner;
    private final VesicleBlock[][] m_blocks;
    private final PotentialBank m_bank;
    private final Environment.Course m_environment;
    private final EnsembleSettings m_settings;
    private final int[] m_visible;
    private final VisibleLaw m_law;
    private final int m_points;
    private final long m_steps;
    private final long m_lastFifth;
    private final List<AutonomousPoint> m_recorded = new ArrayList<>();
    private double[][] m_before;
    private double[][] m_atLast;
    private final double[] m_logOn;
    private final double[] m_logOff;
    private long m_lastSamples;
    private double m_dissipation;
    private double m_productLeast = 1;
    private double m_productMost = 1;
    private long m_samples;
    private final double[] m_means;
    private final double[] m_bernoulli;
    private final double[] m_threshold;

    LearnerRecord(final AutonomousLearner learner, final VesicleBlock[][] blocks, final PotentialBank bank,
        final Environment.Course environment, final EnsembleSettings settings, final int points, final long steps) {
        m_learner = learner;
        m_blocks = blocks;
        m_bank = bank;
        m_environment = environment;
        m_settings = settings;
        m_visible = learner.visibleUnits();
        m_law = new VisibleLaw(learner.graph(), m_visible);
        m_points = points;
        m_steps = steps;
        m_lastFifth = steps - steps / 5;
        m_logOn = new double[bank.on().length];
        m_logOff = new double[bank.on().length];
        m_means = new double[m_visible.length];
        m_bernoulli = new double[1 << m_visible.length];
        m_threshold = new double[1 << m_visible.length];
        m_before = occupation(0);
        m_atLast = m_before;
    }

    /** Looks at potentials and environment. */
    void sample(final long n, final int[][] sums) {
        m_samples++;
        showEnvironment();
        for (int y = 0; y < m_logOn.length; y++) {
            final double product = m_bank.on()[y] * m_bank.off()[y];
            m_productLeast = Math.min(m_productLeast, product);
            m_productMost = Math.max(m_productMost, product);
        }
        if (n > m_lastFifth) {
            m_lastSamples++;
            for (int y = 0; y < m_logOn.length; y++) {
                m_logOn[y] += Math.log(m_bank.on()[y]);
                m_logOff[y] += Math.log(m_bank.off()[y]);
            }
            m_dissipation += m_bank.dissipation(sums[0], sums[1], m_environment);
        }
    }

    private void showEnvironment() {
        int cell = 0;
        final double[] on = new double[m_visible.length];
        for (int a = 0; a < on.length; a++) {
            final double q = m_environment.amount(a);
            m_means[a] += q;
            on[a] = Math.min(1, m_learner.constants().scale() * q);
            cell = 2 * cell + (m_learner.constants().scale() * q >= 0.5 ? 1 : 0);
        }
        m_threshold[cell]++;
        for (int k = 0; k < m_bernoulli.length; k++) {
            double p = 1;
            for (int a = 0; a < on.length; a++) {
                p *= (k >>> on.length - 1 - a & 1) == 1 ? on[a] : 1 - on[a];
            }
            m_bernoulli[k] += p;
        }
    }

    /** Counts a whole step. */
    void step(final long n, final double time) {
        if (n == m_lastFifth) {
            m_atLast = occupation(time);
        }
        if (n * m_points / m_steps > (n - 1) * m_points / m_steps) {
            final double[][] now = occupation(time);
            final BoltzmannMachine machine = machine(logs(m_bank.on()), logs(m_bank.off()));
            m_recorded.add(new AutonomousPoint(time, logs(m_bank.on()), logs(m_bank.off()),
                Arrays.stream(m_visible).mapToDouble(u -> Math.log(m_bank.copy()[u])).toArray(), share(m_before[1], now[1]),
                share(m_before[0], now[0]), m_law.at(machine.biases(), machine.weights())));
            m_before = now;
        }
    }

    AutonomousRun result(final long environmentEvents, final double seconds) {
        final double end = m_steps * m_settings.step();
        final double[][] now = occupation(end);
        final BoltzmannMachine machine = machine(Arrays.stream(m_logOn).map(x -> x / m_lastSamples).toArray(),
            Arrays.stream(m_logOff).map(x -> x / m_lastSamples).toArray());
        long events = 0;
        for (final VesicleBlock[] kind : m_blocks) {
            for (final VesicleBlock block : kind) {
                events += block.events();
            }
        }
        return new AutonomousRun(m_settings, m_learner.visible(), List.copyOf(m_recorded), machine,
            VisibleLaw.of(machine, m_visible), share(m_atLast[1], now[1]), share(m_atLast[0], now[0]),
            share(new double[now[1].length], now[1]), new AutonomousRun.Shown(environmentEvents, per(m_means), per(m_bernoulli),
                per(m_threshold)), m_dissipation / m_lastSamples, m_productLeast, m_productMost, events, seconds);
    }

    private double[] per(final double[] sum) {
        return Arrays.stream(sum).map(x -> x / m_samples).toArray();
    }

    private static double[] logs(final double[] x) {
        return Arrays.stream(x).map(Math::log).toArray();
    }

    private BoltzmannMachine machine(final double[] logOn, final double[] logOff) {
        final int n = m_learner.graph().size();
        final double[] bias = new double[n];
        final double[] weight = new double[logOn.length - n];
        for (int y = 0; y < logOn.length; y++) {
            if (y < n) {
                bias[y] = logOff[y] - logOn[y];
            } else {
                weight[y - n] = logOn[y] - logOff[y];
            }
        }
        return m_learner.graph().withParameters(bias, weight);
    }

    /** Vesicle-time in every visible state so far, of the free and of the clamped kind. */
    private double[][] occupation(final double time) {
        final double[][] visible = new double[2][1 << m_visible.length];
        for (int kind = 0; kind < 2; kind++) {
            final double[] states = new double[1 << m_learner.graph().size()];
            for (final VesicleBlock block : m_blocks[kind]) {
                block.addOccupation(time, states);
            }
            for (int s = 0; s < states.length; s++) {
                int cell = 0;
                for (final int u : m_visible) {
                    cell = 2 * cell + (s >>> u & 1);
                }
                visible[kind][cell] += states[s];
            }
        }
        return visible;
    }

    private static double[] share(final double[] before, final double[] now) {
        double sum = 0;
        final double[] share = new double[now.length];
        for (int k = 0; k < share.length; k++) {
            share[k] = Math.max(0, now[k] - before[k]);
            sum += share[k];
        }
        for (int k = 0; k < share.length; k++) {
            share[k] /= sum;
        }
        return share;
    }
}
