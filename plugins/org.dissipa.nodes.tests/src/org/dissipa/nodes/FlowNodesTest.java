/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dissipa.nodes.information.EnergyFlowCalculatorFactory;
import org.dissipa.nodes.information.EquilibriumFlowAnalyzerFactory;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.port.PortObject;

/** Energy Flow Calculator and Equilibrium Flow Analyzer on two levels, whose flows have closed forms. */
class FlowNodesTest {
    private static final TableLayout FLOWS = TableLayout.of().number("time").number("energy input").number("dissipation").number("entropy").number("energy");

    private static PortObject levels(final double up, final double down) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", "A <-> B ; " + up + ", " + down + "\ninit A = 1").execute().out(0);
    }

    private static BufferedDataTable energies(final String species) {
        return Tables.table(TableLayout.of().text("species").number("energy"), row(species, 1.0));
    }

    private static NodeRun flows(final double up, final double down) throws Exception {
        return NodeRun.of(new EnergyFlowCalculatorFactory()).set("endTime", 2.0).set("timePoints", 400).execute(levels(up, down), energies("B"));
    }

    /** Without a drive no energy is put in, and the heat given is what the levels lose. */
    @Test
    void undrivenLevelsTakeHeatOnly() throws Exception {
        final double up = Math.exp(-.5);
        final double down = Math.exp(.5);
        for (final DataRow row : flows(up, down).rows(0)) {
            final double t = ((DoubleValue)row.getCell(0)).getDoubleValue();
            final double p = up / (up + down) * -Math.expm1(-(up + down) * t);
            assertEquals(p, ((DoubleValue)row.getCell(1)).getDoubleValue(), 1e-10);
            assertEquals(0, ((DoubleValue)row.getCell(3)).getDoubleValue(), 1e-10);
            assertEquals((down * p - up * (1 - p)), ((DoubleValue)row.getCell(4)).getDoubleValue(), 1e-10);
        }
    }

    /** Equal rates up and down: all energy comes from the drive, none goes to the bath; the balance closes to the trapezoidal rule's error. */
    @Test
    void drivenLevelsStoreWork() throws Exception {
        final NodeRun flow = flows(1, 1);
        final NodeRun run = NodeRun.of(new EquilibriumFlowAnalyzerFactory()).set("levels", "0, 1").execute(flow.table(0));
        final double gained = (1 - Math.exp(-4)) / 2;
        assertEquals(gained, run.number(0, "energy change [energy]", "", "whole"), 1e-9);
        assertEquals(gained, run.number(0, "energy input [energy]", "", "whole"), 1e-5);
        assertEquals(0, run.number(0, "dissipation [energy]", "", "whole"), 1e-9);
        assertEquals("storing and disordering", run.cell(0, "regime", "", "whole").toString());
        assertEquals("holds", run.cell(1, "verdict", "", "energy is gained").toString());
        assertEquals("fails", run.cell(1, "verdict", "", "entropy falls with energy").toString());
        assertEquals("holds", run.cell(1, "verdict", "", "entropy depends on energy alone").toString());
        assertEquals("fails", run.cell(1, "verdict", "", "negative information temperature").toString());
        assertEquals(6, run.rows(0).size());
        assertTrue(flow.view().contains("entropy production"));
        assertEquals(.5 * (1 - Math.exp(-2)), flow.number(1, "probability", "1.0", "1.0"), 1e-10);
    }

    /** A start at β = −1: canonical, of energy 1/(1 + 1/e). */
    @Test
    void startMayBeInverted() throws Exception {
        final NodeRun run = NodeRun.of(new EnergyFlowCalculatorFactory()).set("start", "CANONICAL").set("startBeta", -1.0)
            .execute(levels(1, 1), energies("B"));
        assertEquals(1 / (1 + Math.exp(-1)), run.number(0, "energy", "0.0"), 1e-12);
        final String message = assertThrows(KNIMEException.class,
            () -> NodeRun.of(new EnergyFlowCalculatorFactory()).execute(levels(1, 1), energies("C"))).getMessage();
        assertTrue(message.contains("'C'"), message);
    }

    /** Pumped levels beyond one half: entropy falls as energy is gained, along canonical states: T = ΔU/ΔS &lt; 0. Without the levels it is not testable. */
    @Test
    void inversionIsFoundOnlyWhereItCanBeTested() throws Exception {
        final Object[][] rows = new Object[31][];
        for (int i = 0; i < rows.length; i++) {
            final double p = 0.6 + 0.01 * i;
            rows[i] = row((double)i, 0.03, 0.02, -p * Math.log(p) - (1 - p) * Math.log(1 - p), p);
        }
        final NodeRun run = NodeRun.of(new EquilibriumFlowAnalyzerFactory()).set("levels", "0, 1").execute(Tables.table(FLOWS, rows));
        final double entropy = -.9 * Math.log(.9) - .1 * Math.log(.1) + .6 * Math.log(.6) + .4 * Math.log(.4);
        assertEquals("holds", run.cell(1, "verdict", "", "negative information temperature").toString());
        assertEquals(.3 / entropy, run.number(1, "value", "", "negative information temperature"), 1e-9);
        assertEquals("storing and ordering", run.cell(0, "regime", "", "whole").toString());
        assertEquals(-entropy / .6, run.number(0, "information gained per entropy exported", "", "whole"), 1e-9);
        assertEquals(entropy + .6, run.number(0, "entropy production [nat]", "", "whole"), 1e-9);
        assertTrue(run.warnings().isEmpty(), run.warnings().toString());
        final NodeRun blind = NodeRun.of(new EquilibriumFlowAnalyzerFactory()).execute(Tables.table(FLOWS, rows));
        assertEquals("not testable", blind.cell(1, "verdict", "", "negative information temperature").toString());
    }

    @Test
    void missingFlowsAreFoundOut() throws Exception {
        final NodeRun run = NodeRun.of(new EquilibriumFlowAnalyzerFactory()).execute(Tables.table(FLOWS, row(0.0, 1.0, 0.0, 1.0, 0.0), row(1.0, 1.0, 0.1, 0.2, 0.5),
            row(2.0, 1.0, 0.1, 0.1, 0.5)));
        final String warning = run.warnings().get(0);
        assertTrue(warning.contains("does not close") && warning.contains("negative"), warning);
    }
}
