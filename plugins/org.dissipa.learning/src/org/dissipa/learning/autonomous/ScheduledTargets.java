/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.dynamics.random.RandomStream;

/**
 * An environment without randomness whose amounts follow a schedule.
 *
 * @param schedule amounts, piece by piece
 */
public record ScheduledTargets(TargetSchedule schedule) implements Environment {

    @Override
    public int size() {
        return schedule.size();
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public Course start(final RandomStream random) {
        return new Course() {
            private long m_piece;
            private double m_next = schedule.length(0);

            @Override
            public double next() {
                return m_next;
            }

            @Override
            public void advance() {
                m_piece++;
                m_next += schedule.length(m_piece);
            }

            @Override
            public double amount(final int k) {
                return schedule.value(m_piece, k);
            }
        };
    }
}
