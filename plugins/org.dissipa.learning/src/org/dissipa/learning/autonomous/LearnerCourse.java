/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.Arrays;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;

/** One run of an {@link AutonomousLearner}. */
final class LearnerCourse {
    private static final int SAMPLE = 20;

    private final AutonomousLearner m_learner;
    private final EnsembleSettings m_settings;
    private final Monitor m_monitor;
    private final Environment.Course m_environment;
    private final VesicleBlock[][] m_blocks = new VesicleBlock[2][];
    private final PotentialBank m_bank;
    private final LearnerRecord m_record;
    private final double[] m_noCopy;
    private final int[][] m_sum;
    private final long m_steps;
    private long m_environmentEvents;

    LearnerCourse(final AutonomousLearner learner, final EnsembleSettings settings, final int points, final Monitor monitor) {
        m_learner = learner;
        m_settings = settings;
        m_monitor = monitor;
        m_environment = learner.environment().start(RandomStream.of(settings.seed(), 0));
        m_bank = new PotentialBank(learner.graph(), learner.visibleUnits(), learner.constants(), settings.vesicles());
        m_noCopy = new double[learner.graph().size()];
        Arrays.fill(m_noCopy, 1);
        m_sum = new int[2][m_bank.on().length];
        m_steps = Math.round(settings.end() / settings.step());
        final FlipRates graph = new FlipRates(learner.graph(), learner.flipRate());
        final int blocks = (settings.vesicles() - 1) / AutonomousLearner.BLOCK + 1;
        for (int kind = 0; kind < 2; kind++) {
            m_blocks[kind] = new VesicleBlock[blocks];
            for (int b = 0; b < blocks; b++) {
                m_blocks[kind][b] = new VesicleBlock(learner.graph().size(), learner.graph().edges().size(),
                    RandomStream.of(settings.seed(), 1 + 2 * b + kind));
                for (int v = b * AutonomousLearner.BLOCK; v < Math.min((b + 1) * AutonomousLearner.BLOCK, settings.vesicles()); v++) {
                    m_blocks[kind][b].add(0, graph);
                }
            }
        }
        m_record = new LearnerRecord(learner, m_blocks, m_bank, m_environment, settings, points, m_steps);
    }

    AutonomousRun go() {
        final long begin = System.nanoTime();
        if (m_settings.update() == EnsembleSettings.Update.PER_DT) {
            perStep();
        } else {
            perEvent();
        }
        return m_record.result(m_environmentEvents, (System.nanoTime() - begin) * 1e-9);
    }

    private FlipRates[][] rates(final int threads) {
        final FlipRates[][] rates = new FlipRates[threads][2];
        for (final FlipRates[] pair : rates) {
            Arrays.setAll(pair, kind -> new FlipRates(m_learner.graph(), m_learner.flipRate()));
        }
        return rates;
    }

    private void perStep() {
        final int threads = Math.min(m_settings.threads(), m_blocks[0].length);
        try (BlockTeam team = new BlockTeam(m_blocks, rates(threads), m_bank, m_noCopy)) {
            for (long n = 1; n <= m_steps; n++) {
                final double to = n * m_settings.step();
                while (m_environment.next() < to) {
                    m_environment.advance();
                    m_environmentEvents++;
                }
                team.run(to - m_settings.step(), to);
                update(to);
                after(n, to);
            }
        }
    }

    private void perEvent() {
        final FlipRates[] rates = rates(1)[0];
        final double[][] rate = {new double[m_blocks[0].length], new double[m_blocks[1].length]};
        double time = 0;
        for (long n = 1; n <= m_steps;) {
            final double grid = n * m_settings.step();
            update(time);
            rates[0].potentials(m_bank.on(), m_bank.off(), m_noCopy);
            rates[1].potentials(m_bank.on(), m_bank.off(), m_bank.copy());
            double next = Math.min(grid, m_environment.next());
            VesicleBlock first = null;
            int firstKind = 0;
            double firstRate = 0;
            for (int kind = 0; kind < 2; kind++) {
                for (int b = 0; b < rate[kind].length; b++) {
                    rate[kind][b] = m_blocks[kind][b].rate(rates[kind]);
                    final double at = time + Math.max(0, m_blocks[kind][b].wait(rate[kind][b]));
                    if (at < next) {
                        next = at;
                        first = m_blocks[kind][b];
                        firstKind = kind;
                        firstRate = rate[kind][b];
                    }
                }
            }
            for (int kind = 0; kind < 2; kind++) {
                for (int b = 0; b < rate[kind].length; b++) {
                    m_blocks[kind][b].pass(rate[kind][b], next - time);
                }
            }
            time = next;
            if (first != null) {
                first.fire(rates[firstKind], firstRate, time);
            } else if (m_environment.next() <= time) {
                m_environment.advance();
                m_environmentEvents++;
            } else {
                after(n++, time);
            }
        }
    }

    private void update(final double time) {
        sums();
        m_bank.update(m_settings, m_sum[0], m_sum[1], m_environment, time);
    }

    private void sums() {
        for (int kind = 0; kind < 2; kind++) {
            for (int y = 0; y < m_sum[kind].length; y++) {
                int sum = 0;
                for (final VesicleBlock block : m_blocks[kind]) {
                    sum += block.sum(y);
                }
                m_sum[kind][y] = sum;
            }
        }
    }

    /** After a whole step: samples, records, asks whether to go on. */
    private void after(final long n, final double time) {
        if (n % SAMPLE == 0) {
            sums();
            m_record.sample(n, m_sum);
        }
        m_record.step(n, time);
        if (n % 1024 == 0) {
            m_monitor.check();
            m_monitor.progress((double)n / m_steps, "Time " + (float)time);
        }
    }
}
