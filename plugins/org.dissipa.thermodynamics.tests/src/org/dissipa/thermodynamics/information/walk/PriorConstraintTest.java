/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.ReferenceTable;
import org.junit.jupiter.api.Test;

/** Prior and constraint: conditioning is maximum entropy, and a required drift gives the biased step. */
class PriorConstraintTest {

    @Test
    void driftMatchesReference() {
        final ReferenceTable table = ReferenceTable.beside(PriorConstraintTest.class, "C02_prior_constraint.csv");
        for (int row = 0; row < table.rows(); row++) {
            final DriftConstraint drift = DriftConstraint.of(table.number(row, "mean_displacement"));
            assertEquals(table.number(row, "p_minus"), drift.step().down(), 1e-12);
            assertEquals(table.number(row, "p_plus"), drift.step().up(), 1e-12);
            assertEquals(table.number(row, "entropy"), drift.entropy(), 1e-12);
            assertEquals(table.number(row, "multiplier(p~e^{lam x})"), drift.multiplier(), 1e-11);
            assertEquals(0, drift.largestDifference(), 1e-11);
        }
        assertThrows(ThermodynamicsException.class, () -> DriftConstraint.of(1));
    }

    @Test
    void constraintOnSupportIsConditioning() {
        final boolean[] allowed = {true, false, true, true, false, true};
        for (final DiscreteLaw prior : new DiscreteLaw[] {DiscreteLaw.uniform(6),
            DiscreteLaw.of(0.05, 0.5, 0.1, 0.2, 0.1, 0.05)}) {
            final PriorConstraint check = PriorConstraint.of(prior, allowed);
            assertTrue(check.supportsEqual());
            assertEquals(0, check.largestDifference(), 1e-12);
        }
    }
}
