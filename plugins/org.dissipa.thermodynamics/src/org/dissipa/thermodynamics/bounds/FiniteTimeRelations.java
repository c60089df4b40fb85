/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentMoments;
import org.dissipa.thermodynamics.Relaxation;

/**
 * The finite-time uncertainty relations of a process with constant rates, exact. The relations of the steady state are given for any start, with {@code applies} false where
 * the start is not stationary: a product below 2 from a transient is not a violation. Cost: one series of moments a current.
 */
public final class FiniteTimeRelations {
    /** A start is called stationary up to this imbalance. */
    private static final double STATIONARY = 1e-9;

    private final Relaxation m_process;
    private final double m_entropy;
    private final double m_activity;
    private final boolean m_stationary;

    private FiniteTimeRelations(final Relaxation process) {
        m_process = process;
        m_entropy = process.entropyProduction();
        m_activity = process.activity();
        m_stationary = process.initialImbalance() < STATIONARY;
    }

    /** The relations of a process over a finite time. */
    public static FiniteTimeRelations of(final Relaxation process) {
        return new FiniteTimeRelations(process);
    }

    /** Every finite-time relation of one current. */
    public List<RelationCheck> check(final Current current, final Monitor monitor) {
        return check(m_process.moments(current, monitor));
    }

    /** The same for a current whose moments over the process are known. */
    public List<RelationCheck> check(final CurrentMoments m) {
        final double precision = m.variance() / (m.mean() * m.mean());
        final double end = m.duration() * m.finalRate();
        final boolean finite = Double.isFinite(m_entropy);
        final String start = m_stationary ? "stationary start, constant rates"
            : "the start is not stationary, so this form says nothing here";
        final String entropy = "an irreversible jump makes the entropy production infinite";
        final double joint = SteadyStateRelations.thermoKinetic(m_entropy, m_activity);
        return List.of(
            new RelationCheck(UncertaintyRelation.FINITE_TIME, m.current(), precision * m_entropy, 2,
                m_stationary && finite && m.mean() != 0, finite ? start : entropy),
            new RelationCheck(UncertaintyRelation.ARBITRARY_START, m.current(), m.variance() * m_entropy / (end * end), 2,
                finite && end != 0, finite ? "constant rates, any initial law" : entropy),
            new RelationCheck(UncertaintyRelation.FINITE_TIME_KINETIC, m.current(), precision * m_activity, 1,
                m_stationary && m.mean() != 0, start),
            new RelationCheck(UncertaintyRelation.THERMO_KINETIC, m.current(), precision / joint, 1,
                m_stationary && finite && m.mean() != 0, finite ? start : entropy));
    }
}
