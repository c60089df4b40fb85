/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.List;

import org.dissipa.thermodynamics.Current;
import org.dissipa.thermodynamics.CurrentMoments;
import org.dissipa.thermodynamics.DrivenProcess;

/** The uncertainty relations of a process driven by a time-dependent protocol; the steady-state form is given for comparison and does not apply. */
public final class DrivenRelations {
    private DrivenRelations() {
    }

    /** The relation of Koyuk and Seifert, and the naive product, for one current. */
    public static List<RelationCheck> check(final DrivenProcess process, final Current current) {
        return check(process.outcome(current));
    }

    /** The same for a current whose outcome is known. */
    public static List<RelationCheck> check(final DrivenProcess.Outcome outcome) {
        final CurrentMoments m = outcome.moments();
        final double response = m.duration() * m.finalRate() - outcome.speedResponse();
        final double cost = m.variance() * outcome.entropyProduction();
        final boolean finite = Double.isFinite(cost);
        return List.of(
            new RelationCheck(UncertaintyRelation.DRIVEN, m.current(), cost / (response * response), 2,
                finite && response != 0, finite ? "rates depend on time through v t, fixed initial law"
                    : "an irreversible jump makes the entropy production infinite"),
            new RelationCheck(UncertaintyRelation.FINITE_TIME, m.current(), cost / (m.mean() * m.mean()), 2, false,
                "the rates depend on time, so this form says nothing here"));
    }
}
