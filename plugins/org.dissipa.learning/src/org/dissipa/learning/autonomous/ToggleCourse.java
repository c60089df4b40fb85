/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.dynamics.random.RandomStream;

/** Exact stochastic simulation of a {@link ToggleSwitch}, written out for its fourteen reactions: it makes most of the events of a learning run. */
final class ToggleCourse implements Environment.Course {
    private static final int PROTEIN_DECAY = 0;
    private static final int TRANSLATION = 1;
    private static final int TRANSCRIPT_DECAY = 2;
    private static final int TRANSCRIPTION = 3;
    private static final int BINDING = 4;
    private static final int UNBINDING = 5;
    private static final int LEAK = 6;
    private static final int KINDS = 7;

    private final ToggleSwitch m_switch;
    private final RandomStream m_random;
    private final boolean[] m_bound = new boolean[2];
    private final int[] m_transcripts = new int[2];
    private final int[] m_proteins = new int[2];
    private final double[] m_propensity = new double[2 * KINDS];
    private double m_total;
    private double m_next;

    ToggleCourse(final ToggleSwitch parameters, final RandomStream random) {
        m_switch = parameters;
        m_random = random;
        update(0);
        update(1);
        draw(0);
    }

    private void draw(final double now) {
        double total = 0;
        for (final double a : m_propensity) {
            total += a;
        }
        m_total = total;
        m_next = now + m_random.nextExponential() / total;
    }

    /** Propensities of one gene. */
    private void update(final int i) {
        final int base = i * KINDS;
        final double other = m_proteins[1 - i];
        m_propensity[base + PROTEIN_DECAY] = m_switch.decay() * m_proteins[i];
        m_propensity[base + TRANSLATION] = m_switch.translation() * m_transcripts[i];
        m_propensity[base + TRANSCRIPT_DECAY] = m_switch.decay() * m_transcripts[i];
        m_propensity[base + TRANSCRIPTION] = m_bound[i] ? 0 : m_switch.transcription();
        m_propensity[base + BINDING] = m_bound[i] ? 0 : m_switch.binding() * other * (other - 1);
        m_propensity[base + UNBINDING] = m_bound[i] ? m_switch.unbinding() : 0;
        m_propensity[base + LEAK] = m_bound[i] ? m_switch.leak() : 0;
    }

    @Override
    public double next() {
        return m_next;
    }

    @Override
    public double amount(final int k) {
        return m_proteins[k];
    }

    @Override
    public void advance() {
        double target = m_random.nextDouble() * m_total;
        int channel = 0;
        while (channel < m_propensity.length - 1 && target >= m_propensity[channel]) {
            target -= m_propensity[channel++];
        }
        while (m_propensity[channel] == 0) {
            channel--;
        }
        fire(channel / KINDS, channel % KINDS);
        draw(m_next);
    }

    private void fire(final int i, final int kind) {
        switch (kind) {
            case PROTEIN_DECAY -> protein(i, -1);
            case TRANSLATION -> protein(i, 1);
            case TRANSCRIPT_DECAY -> transcript(i, -1);
            case TRANSCRIPTION, LEAK -> transcript(i, 1);
            default -> {
                m_bound[i] = kind == BINDING;
                m_proteins[1 - i] += kind == BINDING ? -2 : 2;
                update(i);
                update(1 - i);
            }
        }
    }

    private void transcript(final int i, final int change) {
        m_transcripts[i] += change;
        m_propensity[i * KINDS + TRANSLATION] = m_switch.translation() * m_transcripts[i];
        m_propensity[i * KINDS + TRANSCRIPT_DECAY] = m_switch.decay() * m_transcripts[i];
    }

    private void protein(final int i, final int change) {
        m_proteins[i] += change;
        m_propensity[i * KINDS + PROTEIN_DECAY] = m_switch.decay() * m_proteins[i];
        if (!m_bound[1 - i]) {
            final double q = m_proteins[i];
            m_propensity[(1 - i) * KINDS + BINDING] = m_switch.binding() * q * (q - 1);
        }
    }
}
