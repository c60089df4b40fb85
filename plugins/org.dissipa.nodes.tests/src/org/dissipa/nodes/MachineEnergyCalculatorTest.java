/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.information.FermiDiracFitterFactory;
import org.dissipa.nodes.information.InformationTemperatureEstimatorFactory;
import org.dissipa.nodes.information.MachineEnergyCalculatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Machine Energy Calculator on two units whose rows follow the machine's law at twice the temperature, to the last count. */
class MachineEnergyCalculatorTest {
    private static final double W = -2 * Math.log(3);
    private static final double THETA = -2 * Math.log(2);

    private static BufferedDataTable weights() {
        return Tables.table(TableLayout.of().text("i").text("j").number("w"), row("A", "B", W));
    }

    private static BufferedDataTable biases() {
        return Tables.table(TableLayout.of().text("i").number("theta").text("kind"), row("A", THETA, "visible"), row("B", 0.0, "visible"));
    }

    /** Counts 4, 2, 4, 6 of 00, 10, 01, 11 are exp(−E/2) for E = 0, 2 ln 2, 0, 2 ln 2 − 2 ln 3: β = ½ and no deviation. */
    @Test
    void rowsAtTwiceTheTemperatureHaveHalfTheBeta() throws Exception {
        final TableLayout layout = TableLayout.of().integer("A").integer("B").count("n");
        final NodeRun run = NodeRun.of(new MachineEnergyCalculatorFactory()).set("useCounts", true).set("countColumn", "n").execute(
            Tables.table(layout, row(0, 0, 40L), row(1, 0, 20L), row(0, 1, 40L), row(1, 1, 60L)), weights(), biases());
        assertEquals(W - THETA, run.number(0, "energy", "11"), 1e-12);
        assertEquals(20, run.number(0, "count", "10"), 0);
        assertEquals(1 / (1 + .25 + 1 + 9.0 / 4), run.number(0, "probability", "00"), 1e-12);
        final NodeRun beta = NodeRun.of(new InformationTemperatureEstimatorFactory()).set("bootstrapReplicates", 0).execute(run.table(0));
        assertEquals(.5, beta.number(0, "beta [1/energy]"), 1e-9);
        assertEquals(0, beta.number(0, "G"), 1e-9);
        final NodeRun occupied = NodeRun.of(new FermiDiracFitterFactory()).set("useGroups", true).set("groupColumn", "unit").set("bootstrapReplicates", 0)
            .execute(run.table(1));
        assertEquals(.5, occupied.number(0, "beta [1/energy]", "A"), 1e-7);
        assertEquals(0, occupied.number(0, "threshold [energy]", "A"), 1e-7);
        assertTrue(run.view().contains("machine"));
    }

    @Test
    void otherValuesAreRefused() throws Exception {
        final BufferedDataTable rows = Tables.table(TableLayout.of().number("A").number("B"), row(0.5, 1.0));
        final String message = assertThrows(KNIMEException.class,
            () -> NodeRun.of(new MachineEnergyCalculatorFactory()).execute(rows, weights(), biases())).getMessage();
        assertTrue(message.contains("'A'") && message.contains("0.5"), message);
    }
}
