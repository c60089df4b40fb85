/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.nodes.learning.AutonomousLearnerFactory;
import org.dissipa.nodes.learning.BoltzmannMachineToNetworkFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineLearnerFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachinePredictorFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineSamplerFactory;
import org.dissipa.nodes.learning.EquilibriumCalculatorFactory;
import org.dissipa.nodes.learning.LearningCostCalculatorFactory;
import org.dissipa.nodes.learning.NetworkToBoltzmannMachineFactory;
import org.dissipa.nodes.learning.PotentialClampingSimulatorFactory;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Nodes of the category Learning: tables in, tables out. */
class LearningNodesTest {
    private static final double[] PAIR = {0.266140139800825, 0.197161464819231, 0.438790909476726, 0.0979074859032171};

    private static BufferedDataTable weights(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("i").text("j").number("w"), rows);
    }

    private static BufferedDataTable biases(final Object[]... rows) {
        return Tables.table(TableLayout.of().text("i").number("theta"), rows);
    }

    private static NodeRun machine() {
        return NodeRun.of(new BoltzmannMachineToNetworkFactory());
    }

    private static NodeRun pair(final NodeRun node) throws Exception {
        return node.execute(weights(Tables.row("A", "B", 1.2)), biases(Tables.row("A", 0.5), Tables.row("B", -0.3)));
    }

    private static void assertLaw(final double[] expected, final NodeRun run, final int port, final String column, final double tolerance) {
        final int index = run.table(port).getDataTableSpec().findColumnIndex(column);
        assertEquals(expected.length, run.rows(port).size());
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k], ((DoubleValue)run.rows(port).get(k).getCell(index)).getDoubleValue(), tolerance);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EDGE_SPECIES", "DIRECT", "BINDING", "FIELD"})
    void networkHasTheMachinesLaw(final String construction) throws Exception {
        final NodeRun run = pair(machine().set("construction", construction));
        assertEquals(List.of("A", "B", "probability"), run.table(1).getDataTableSpec().stream().map(c -> c.getName()).toList());
        assertLaw(PAIR, run, 1, "probability", 1e-12);
        assertEquals("true", run.cell(2, "built", construction.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).toString());
    }

    @Test
    void taylorConstructionTellsItsDivergence() throws Exception {
        final NodeRun run = pair(machine().set("construction", "TAYLOR"));
        assertTrue(run.number(2, "divergence from machine [nat]", "Taylor") > 1e-3);
        assertEquals(4, run.number(2, "reactions", "edge species"));
        assertEquals(8, run.number(2, "channels", "edge species"));
    }

    @Test
    void otherSignConventionAndNumbersAsNames() throws Exception {
        final BufferedDataTable w = Tables.table(TableLayout.of().integer("i").number("j").number("w"), Tables.row(1, 2.0, -1.2));
        final BufferedDataTable b = Tables.table(TableLayout.of().count("i").number("theta"), Tables.row(1, 0.5), Tables.row(2, -0.3));
        final NodeRun run = machine().set("convention", "ATTRACT").execute(w, b);
        assertLaw(PAIR, run, 1, "probability", 1e-12);
        assertEquals(8, ((NetworkPortObject)run.out(0)).network().channels().size());
        assertEquals("1", run.table(1).getDataTableSpec().getColumnSpec(0).getName());
    }

    @Test
    void largeNetworksAreAnnouncedAndRefused() {
        final Object[][] rows = new Object[20][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = Tables.row("hub", "x" + k, 0.1);
        }
        final KNIMEException e = assertThrows(KNIMEException.class, () -> machine().execute(weights(rows), biases(Tables.row("hub", 0.0))));
        assertTrue(e.getMessage().contains("1048616 reactions, more than 200000"), e.getMessage());
    }

    @Test
    void badTablesAreRefusedAndMissingBiasesTold() throws Exception {
        final BufferedDataTable bias = biases(Tables.row("A", 0.5));
        final NodeRun run = machine().execute(weights(Tables.row("A", "B", 1.2)), bias);
        assertTrue(run.warnings().get(0).contains("bias 0: B"));
        for (final Object[][] rows : new Object[][][]{{Tables.row("A", "A", 1.0)}, {Tables.row("A", "B", Double.NaN)},
            {Tables.row("A", "B", 1.0), Tables.row("B", "A", 2.0)}, {Tables.row("A", null, 1.0)}}) {
            assertThrows(KNIMEException.class, () -> machine().execute(weights(rows), bias));
        }
        assertThrows(KNIMEException.class, () -> machine().execute(weights(), biases(Tables.row("A", 1.0), Tables.row("A", 1.0))));
    }

    private static NodeRun learner() {
        return NodeRun.of(new ChemicalBoltzmannMachineLearnerFactory());
    }

    /** Rows of two columns with given numbers of 00, 01, 10, 11. */
    private static BufferedDataTable rows(final int... times) {
        final List<Object[]> rows = new java.util.ArrayList<>();
        for (int k = 0; k < 4; k++) {
            for (int n = 0; n < times[k]; n++) {
                rows.add(Tables.row(k >> 1, (double)(k & 1)));
            }
        }
        return Tables.table(TableLayout.of().integer("A").number("B"), rows.toArray(Object[][]::new));
    }

    /** Closed form of the optimum: theta = ln(p10/p00) and ln(p01/p00), w = ln(p10 p01/(p00 p11)). */
    @Test
    void visibleUnitsAloneReachTheClosedForm() throws Exception {
        final NodeRun run = learner().set("hiddenUnits", 0).execute(rows(1, 2, 6, 1));
        assertEquals(Math.log(12), run.number(3, "w", "A", "B"), 1e-9);
        assertEquals(Math.log(6), run.number(4, "theta", "A"), 1e-9);
        assertEquals(Math.log(2), run.number(4, "theta", "B"), 1e-9);
        assertLaw(new double[]{0.1, 0.2, 0.6, 0.1}, run, 1, "probability", 1e-9);
        assertLaw(new double[]{0.1, 0.2, 0.6, 0.1}, run, 1, "data", 1e-15);
        assertEquals(4, ((NetworkPortObject)run.out(0)).network().reactions().size());
        assertTrue(run.number(6, "log-likelihood [nat/row]", "chemical Boltzmann machine")
            > run.number(6, "log-likelihood [nat/row]", "independent columns"));
        assertTrue(run.view().contains("before learning"));
    }

    /** The reference protocol: Euler steps of 0.1 from weights -0.1 and 0.1. */
    @Test
    void hiddenUnitFollowsTheReferenceTrajectory() throws Exception {
        final NodeRun run = learner().set("wiring", "EDGES").set("edges", "A H1 -0.1\nB H1 0.1").set("steps", 2000)
            .set("learningRate", 0.1).set("curvePoints", 4).execute(rows(0, 1, 1, 0));
        assertEquals(0.6931480, run.number(2, "divergence [nat]", "0"), 5e-8);
        assertEquals(0.6308535, run.number(2, "divergence [nat]", "500"), 5e-8);
        assertEquals(0.2609989, run.number(2, "divergence [nat]", "1000"), 5e-8);
        assertEquals(0.0814051, run.number(2, "divergence [nat]", "2000"), 5e-8);
        assertEquals(4, Integer.parseInt(run.cell(6, "parameters", "chemical Boltzmann machine").toString()) - 1);
    }

    @Test
    void columnsAreCutWhereTold() throws Exception {
        final BufferedDataTable data = Tables.table(TableLayout.of().number("age years").text("party").flag("yes"),
            Tables.row(10.0, "a", true), Tables.row(20.0, "b", false), Tables.row(30.0, null, true), Tables.row(40.0, "b", false));
        final NodeRun run = learner().set("columns", new String[]{"age years", "party", "yes"}).set("steps", 10)
            .set("cuts", "age years = 35").execute(data);
        assertEquals(35, run.number(5, "cut", "age years"));
        assertEquals(0.25, run.number(5, "share of ones", "age years"));
        assertEquals("b", run.cell(5, "one", "party").toString());
        assertEquals(2. / 3, run.number(5, "share of ones", "party"), 1e-15);
        assertEquals("age_years", run.cell(5, "unit", "age years").toString());
        final NodeRun even = learner().set("columns", new String[]{"age years"}).set("steps", 10).execute(data);
        assertEquals(25, even.number(5, "cut", "age years"));
    }

    @Test
    void sameSeedSameMachineAndHeldOutRowsAreScored() throws Exception {
        final NodeRun one = learner().set("expectation", "SAMPLED").set("steps", 50).set("heldOut", 0.25).set("batch", 4).set("compare", true)
            .execute(rows(2, 8, 8, 2));
        final NodeRun two = learner().set("expectation", "SAMPLED").set("steps", 50).set("heldOut", 0.25).set("batch", 4).execute(rows(2, 8, 8, 2));
        assertEquals(one.number(3, "w", "A", "H1"), two.number(3, "w", "A", "H1"));
        assertTrue(one.number(6, "held-out log-likelihood [nat/row]", "restricted Boltzmann machine, contrastive divergence") < 0);
    }

    @Test
    void badDataAreRefused() {
        final BufferedDataTable texts = Tables.table(TableLayout.of().text("t"), Tables.row("a"), Tables.row("b"), Tables.row("c"));
        assertThrows(org.knime.core.node.InvalidSettingsException.class, () -> learner().execute(texts));
        assertThrows(KNIMEException.class, () -> learner().set("columns", new String[]{"t"}).execute(texts));
        assertThrows(KNIMEException.class, () -> learner().set("wiring", "EDGES").set("edges", "A Q 1").execute(rows(1, 1, 1, 1)));
        assertThrows(KNIMEException.class, () -> learner().execute(Tables.table(TableLayout.of().number("x"))));
    }

    @Test
    void machineOfANetworkIsTheOneItWasMadeOf() throws Exception {
        for (final String construction : List.of("EDGE_SPECIES", "DIRECT", "FIELD")) {
            final NodeRun run = NodeRun.of(new NetworkToBoltzmannMachineFactory()).execute(pair(machine().set("construction", construction)).out(0));
            assertEquals(1.2, run.number(0, "w", "A", "B"), 1e-12);
            assertEquals(0.5, run.number(1, "theta", "A"), 1e-12);
            assertEquals(-0.3, run.number(1, "theta", "B"), 1e-12);
            assertTrue(run.view().matches("(?s).*\"nodes\":\\[.*\"edges\":\\[\\{\"from\":\"A\",\"to\":\"B\",\"weight\":1\\.(2|19999|20000).*"), run.view());
        }
        final org.knime.core.node.port.PortObject chain = network("A <-> B ; 1, 2\ninit A = 3");
        assertThrows(KNIMEException.class, () -> NodeRun.of(new NetworkToBoltzmannMachineFactory()).execute(chain));
    }

    private static org.knime.core.node.port.PortObject network(final String text) throws Exception {
        return NodeRun.of(new NetworkCreatorFactory()).set("text", text).execute().out(0);
    }

    /** 1000 independent draws: each share within 4.5 standard errors, false alarm 3e-5. */
    @Test
    void samplesFollowTheLawAndTheUnitsHeld() throws Exception {
        final BufferedDataTable w = weights(Tables.row("A", "B", 1.2));
        final BufferedDataTable b = biases(Tables.row("A", 0.5), Tables.row("B", -0.3));
        for (final String method : List.of("INDEPENDENT", "SIMULATED")) {
            final NodeRun run = NodeRun.of(new ChemicalBoltzmannMachineSamplerFactory()).set("method", method).execute(w, b);
            final double[] share = new double[4];
            run.rows(0).forEach(r -> share[2 * Integer.parseInt(r.getCell(0).toString()) + Integer.parseInt(r.getCell(1).toString())] += 1e-3);
            for (int k = 0; k < 4; k++) {
                assertEquals(PAIR[k], share[k], 4.5 * Math.sqrt(PAIR[k] * (1 - PAIR[k]) / 1000), method);
            }
        }
        final NodeRun held = NodeRun.of(new ChemicalBoltzmannMachineSamplerFactory()).set("held", "A = 1").set("samples", 20).execute(w, b);
        assertTrue(held.rows(0).stream().allMatch(r -> r.getCell(0).toString().equals("1")));
        assertThrows(KNIMEException.class, () -> NodeRun.of(new ChemicalBoltzmannMachineSamplerFactory()).set("held", "Q = 1").execute(w, b));
    }

    @Test
    void predictionsAreConditionalLaws() throws Exception {
        final BufferedDataTable columns = Tables.table(TableLayout.of().text("column").text("unit").number("cut").text("one").text("zero"),
            Tables.row("A", "A", 0.5, null, null), Tables.row("party", "B", Double.NaN, "yes", "no"));
        final BufferedDataTable rows = Tables.table(TableLayout.of().number("A").text("party"), Tables.row(1.0, null), Tables.row(null, "no"),
            Tables.row(null, null), Tables.row(0.0, "yes"));
        final NodeRun run = NodeRun.of(new ChemicalBoltzmannMachinePredictorFactory())
            .execute(weights(Tables.row("A", "B", 1.2)), biases(Tables.row("A", 0.5), Tables.row("B", -0.3)), columns, rows);
        assertEquals(PAIR[3] / (PAIR[2] + PAIR[3]), run.number(0, "P(party = 1)", "Row0"), 1e-12);
        assertEquals(1, run.number(0, "P(A = 1)", "Row0"), 1e-15);
        assertEquals(PAIR[2] / (PAIR[0] + PAIR[2]), run.number(0, "P(A = 1)", "Row1"), 1e-12);
        assertEquals(Math.log(PAIR[1]), run.number(0, "log-probability of shown cells [nat]", "Row3"), 1e-12);
        assertEquals(PAIR[2], run.number(1, "probability", "Row2", "A B", "10"), 1e-12);
        final BufferedDataTable bad = Tables.table(TableLayout.of().number("A").text("party"), Tables.row(1.0, "maybe"));
        assertThrows(KNIMEException.class, () -> NodeRun.of(new ChemicalBoltzmannMachinePredictorFactory())
            .execute(weights(Tables.row("A", "B", 1.2)), biases(Tables.row("A", 0.5)), columns, bad));
    }

    /** Chain of 30 molecules with energies -2, -2, 0, the mean of the third clamped to 10: shift -2, means 10, by all three clamps. */
    @Test
    void clampsAgree() throws Exception {
        final double up = Math.exp(-1);
        final org.knime.core.node.port.PortObject chain =
            network("X1 <-> X2 ; 1, 1\nX2 <-> X3 ; " + up + ", " + 1 / up + "\ninit X1 = 30");
        final NodeRun free = calculator().execute(chain);
        assertEquals(496, free.rows(1).size());
        assertEquals(1.90136814999113, free.number(2, "mean", "X3"), 1e-12);
        final NodeRun energy = calculator().set("clamp", "ENERGY").set("targets", "X3 = 10").execute(chain);
        final NodeRun potential = calculator().set("clamp", "POTENTIAL").set("targets", "X3 = 10").set("bathEnergy", 0.7).execute(chain);
        final NodeRun sample = calculator().set("clamp", "SAMPLE").set("targets", "X3 = 10").set("samples", 64).execute(chain);
        assertEquals(-2, energy.number(2, "shift [kT]", "X3"), 1e-9);
        assertEquals(Math.exp(-2.7), potential.number(2, "potential", "X3"), 1e-9);
        for (final NodeRun run : List.of(energy, potential, sample)) {
            assertEquals(10, run.number(2, "mean", "X1"), 1e-9);
            assertEquals(10, run.number(2, "mean", "X3"), 1e-9);
        }
        assertEquals(Math.sqrt(20. / 3), potential.number(2, "sd", "X2"), 1e-9);
        final NodeRun clampedNetwork = calculator().execute(potential.out(0));
        assertEquals(10, clampedNetwork.number(2, "mean", "X2"), 1e-9);
        assertEquals(energy.number(3, "value", "kullback leibler"), potential.number(3, "value", "kullback leibler"), 1e-9);
    }

    private static NodeRun calculator() {
        return NodeRun.of(new EquilibriumCalculatorFactory());
    }

    @Test
    void countsGivenAndInfiniteClasses() throws Exception {
        final NodeRun given = calculator().set("given", "A_1 = 1").set("species", "B_1").execute(pair(machine()).out(0));
        assertEquals(PAIR[3] / (PAIR[2] + PAIR[3]), given.number(1, "probability", "1"), 1e-12);
        assertEquals(PAIR[1] + PAIR[3], given.number(1, "unclamped probability", "1"), 1e-12);
        final org.knime.core.node.port.PortObject poisson = network("0 <-> X ; " + Math.exp(1.5) + ", " + Math.exp(-1.5));
        final NodeRun cut = calculator().execute(poisson);
        assertEquals(Math.exp(3), cut.number(2, "mean", "X"), 1e-8);
        assertTrue(cut.warnings().get(0).contains("no end"));
        assertThrows(KNIMEException.class, () -> calculator().set("truncate", false).set("maxStates", 1000).execute(poisson));
        final org.knime.core.node.port.PortObject driven = network("A <-> B ; 2, 1\nB <-> C ; 3, 1\nC <-> A ; 1, 1\ninit A = 1");
        final KNIMEException e = assertThrows(KNIMEException.class, () -> calculator().execute(driven));
        assertTrue(e.getMessage().contains("not detailed balanced"), e.getMessage());
    }

    /** Birth and death with energy -3: P tends to exp(3)/Q at the rate N epsilon Q, the ensemble within 4.5 standard errors of a mean over 10 correlated vesicles. */
    @Test
    void clampFollowsItsClosedForm() throws Exception {
        final org.knime.core.node.port.PortObject birth = network("0 <-> S ; " + 500 * Math.exp(1.5) + ", " + 500 * Math.exp(-1.5) + "\ninit S = 2");
        final NodeRun run = NodeRun.of(new PotentialClampingSimulatorFactory()).set("initialPotentials", "S = 10").set("endTime", 4.0)
            .set("settle", 3.0).set("timePoints", 8).execute(birth);
        final double steady = Math.exp(3) / 100;
        for (int k = 0; k <= 8; k++) {
            final double t = 0.5 * k;
            final double p = steady + (10 - steady) * Math.exp(-t);
            assertEquals(p, run.number(1, "quasi-equilibrium potential", "S", Double.toString(t)), 1e-7 * p);
        }
        assertEquals(0.01 * run.number(1, "quasi-equilibrium mean", "S", "4.0"), run.number(2, "relaxation rate [1/time]", "S"), 1e-6);
        assertTrue(Math.abs(run.number(1, "potential", "S", "4.0") / run.number(1, "quasi-equilibrium potential", "S", "4.0") - 1) < 0.3);
        final NodeRun again = NodeRun.of(new PotentialClampingSimulatorFactory()).set("initialPotentials", "S = 10").set("endTime", 4.0)
            .set("settle", 3.0).set("timePoints", 8).execute(birth);
        assertEquals(run.number(2, "mean", "S"), again.number(2, "mean", "S"));
        assertTrue(run.view().contains("Potentials"));
    }

    /** Exact mean halting time of one molecule, shared table: 305.172. */
    @Test
    void clampOfOneMoleculeHalts() throws Exception {
        final NodeRun run = NodeRun.of(new PotentialClampingSimulatorFactory()).set("targets", "S1 = 1").set("ensemble", false).set("quasiEquilibrium", false)
            .set("epsilon", 0.01).set("molecules", "S1 = 0").set("halting", true).execute(network("S0 <-> S1 ; 1, 1\ninit S0 = 1"));
        assertEquals(305.172, run.number(4, "value", "mean halting time [time]"), 5e-4);
    }

    @Test
    void autonomousLearnerRecordsWhatItDoes() throws Exception {
        final NodeRun run = NodeRun.of(new AutonomousLearnerFactory()).set("endTime", 20.0).set("timePoints", 10).execute();
        assertEquals(20, run.rows(1).size());
        assertEquals(8, run.rows(2).size());
        assertEquals(74, ((NetworkPortObject)run.out(0)).network().channels().size());
        assertEquals(2, Integer.parseInt(run.cell(4, "n", "learning [nat]").toString()));
        assertEquals((run.number(3, "learning [nat]", "1") + run.number(3, "learning [nat]", "2")) / 2, run.number(4, "mean", "learning [nat]"), 1e-14);
        final NodeRun second = NodeRun.of(new AutonomousLearnerFactory()).set("endTime", 20.0).set("timePoints", 10).set("runs", 1).set("seed", 2L).execute();
        assertEquals(run.number(3, "learning [nat]", "2"), second.number(3, "learning [nat]", "1"));
        assertTrue(second.view().contains("Potentials"));
    }

    @Test
    void costOfAccuracyIsTheClosedForm() throws Exception {
        final NodeRun run = NodeRun.of(new LearningCostCalculatorFactory()).execute();
        assertEquals(42, run.rows(0).size());
        assertEquals(0.98029, run.number(0, "error", "2.0", "0.0"), 5e-6);
        assertEquals(-14.642, run.number(0, "error", "2.0", "-8.0"), 5e-4);
        assertEquals(-3.9554e-4, run.number(0, "error", "2048.0", "-5.0"), 5e-9);
        final NodeRun map = NodeRun.of(new LearningCostCalculatorFactory()).set("accuracy", false).set("maps", true).set("copyRatios", "8, 128")
            .set("learnRatios", "32").set("endTime", 10.0).set("runs", 1).execute();
        assertEquals(2, map.rows(1).size());
        assertTrue(map.number(1, "learning [nat]", "32.0", "8.0") > 0);
        assertThrows(org.knime.core.node.InvalidSettingsException.class, () -> NodeRun.of(new LearningCostCalculatorFactory()).set("ratios", "a").execute());
    }
}
