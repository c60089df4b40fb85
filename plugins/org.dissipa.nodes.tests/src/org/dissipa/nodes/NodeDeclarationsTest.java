/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dissipa.host.door.NodeDoor;
import org.dissipa.nodes.comparison.ReferenceComparatorFactory;
import org.dissipa.nodes.learning.BoltzmannMachineToNetworkFactory;
import org.dissipa.nodes.learning.PotentialClampingSimulatorFactory;
import org.dissipa.nodes.learning.AutonomousLearnerFactory;
import org.dissipa.nodes.learning.LearningCostCalculatorFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineLearnerFactory;
import org.dissipa.nodes.information.InformationTemperatureEstimatorFactory;
import org.dissipa.nodes.information.FermiDiracFitterFactory;
import org.dissipa.nodes.information.PowerLawFitterFactory;
import org.dissipa.nodes.information.MaximumEntropyFitterFactory;
import org.dissipa.nodes.information.CodeLengthCalculatorFactory;
import org.dissipa.nodes.information.RandomWalkCalculatorFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineSamplerFactory;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachinePredictorFactory;
import org.dissipa.nodes.learning.NetworkToBoltzmannMachineFactory;
import org.dissipa.nodes.learning.EquilibriumCalculatorFactory;
import org.dissipa.nodes.information.EnergyFlowCalculatorFactory;
import org.dissipa.nodes.information.EquilibriumFlowAnalyzerFactory;
import org.dissipa.nodes.information.AvalancheAnalyzerFactory;
import org.dissipa.nodes.information.FiniteSizeScalingAnalyzerFactory;
import org.dissipa.nodes.information.SandpileSimulatorFactory;
import org.dissipa.nodes.information.GasExpansionFactory;
import org.dissipa.nodes.models.MinimalReplicatorFactory;
import org.dissipa.nodes.information.MachineEnergyCalculatorFactory;
import org.dissipa.nodes.models.ModelLibraryFactory;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.networks.NetworkReaderFactory;
import org.dissipa.nodes.networks.NetworkStructureAnalyzerFactory;
import org.dissipa.nodes.networks.NetworkToTableFactory;
import org.dissipa.nodes.networks.NetworkWriterFactory;
import org.dissipa.nodes.networks.ReachabilityExplorerFactory;
import org.dissipa.nodes.networks.TableToMarkovProcessFactory;
import org.dissipa.nodes.networks.TableToNetworkFactory;
import org.dissipa.nodes.simulation.DeterministicSimulatorFactory;
import org.dissipa.nodes.simulation.DistributionEstimatorFactory;
import org.dissipa.nodes.simulation.EnsembleStatisticsFactory;
import org.dissipa.nodes.simulation.MasterEquationSolverFactory;
import org.dissipa.nodes.simulation.ParameterSweepFactory;
import org.dissipa.nodes.simulation.StochasticSimulatorFactory;
import org.dissipa.nodes.thermodynamics.CoherenceCalculatorFactory;
import org.dissipa.nodes.thermodynamics.CurrentsAndAffinitiesFactory;
import org.dissipa.nodes.thermodynamics.DissipationEstimatorFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionCalculatorFactory;
import org.dissipa.nodes.thermodynamics.EntropyProductionComparerFactory;
import org.dissipa.nodes.thermodynamics.SpeedLimitCheckerFactory;
import org.dissipa.nodes.thermodynamics.UncertaintyRelationCheckerFactory;
import org.dissipa.nodes.thermodynamics.WindowedUncertaintyCheckerFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeFactory;

/** Every node is complete: texts that KNIME can read, an icon, parameters whose keys never change. */
class NodeDeclarationsTest {
    private static final List<NodeFactory<?>> NODES = List.of(new MachineEnergyCalculatorFactory(),
        new GasExpansionFactory(),
        new SandpileSimulatorFactory(),
        new FiniteSizeScalingAnalyzerFactory(),
        new AvalancheAnalyzerFactory(),
        new EquilibriumFlowAnalyzerFactory(),
        new EnergyFlowCalculatorFactory(),
        new RandomWalkCalculatorFactory(),
        new CodeLengthCalculatorFactory(),
        new MaximumEntropyFitterFactory(),
        new PowerLawFitterFactory(),
        new FermiDiracFitterFactory(),
        new InformationTemperatureEstimatorFactory(),
        new NetworkCreatorFactory(), new NetworkReaderFactory(),
        new NetworkWriterFactory(), new TableToNetworkFactory(), new NetworkToTableFactory(), new StochasticSimulatorFactory(), new DeterministicSimulatorFactory(),
        new EnsembleStatisticsFactory(), new MasterEquationSolverFactory(), new EntropyProductionCalculatorFactory(),
        new UncertaintyRelationCheckerFactory(), new WindowedUncertaintyCheckerFactory(), new SpeedLimitCheckerFactory(), new CoherenceCalculatorFactory(),
        new EntropyProductionComparerFactory(), new DissipationEstimatorFactory(), new MinimalReplicatorFactory(), new ReferenceComparatorFactory(), new ModelLibraryFactory(),
        new ParameterSweepFactory(), new DistributionEstimatorFactory(), new BoltzmannMachineToNetworkFactory(),
        new ChemicalBoltzmannMachineLearnerFactory(),
        new EquilibriumCalculatorFactory(),
        new LearningCostCalculatorFactory(),
        new AutonomousLearnerFactory(),
        new PotentialClampingSimulatorFactory(),
        new NetworkToBoltzmannMachineFactory(),
        new ChemicalBoltzmannMachinePredictorFactory(),
        new ChemicalBoltzmannMachineSamplerFactory(),
        new NetworkStructureAnalyzerFactory(), new ReachabilityExplorerFactory(),
        new TableToMarkovProcessFactory(), new CurrentsAndAffinitiesFactory());

    @Test
    void textsAreWellFormedAndIconsThere() throws Exception {
        for (final NodeFactory<?> factory : NODES) {
            final NodeDoor node = NodeDoor.open(factory);
            parse(node.fullDescription());
            parse(node.shortDescription());
            assertTrue(node.fullDescription().contains("http") || node.inPorts().stream().allMatch(p -> p.type().equals(BufferedDataTable.TYPE))
                || node.name().equals("Network to Table"), node.name() + " cites its theory");
            assertNotNull(node.icon(), node.name() + " has an icon");
            for (final NodeDoor.Port port : node.inPorts()) {
                parse(port.description());
            }
            for (final NodeDoor.Port port : node.outPorts()) {
                parse(port.description());
            }
            for (final NodeDoor.Parameter parameter : node.parameters()) {
                parse(parameter.description());
                assertTrue(!parameter.title().isBlank() && !parameter.description().isBlank(), parameter.key());
            }
        }
    }

    private static void parse(final String text) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(("<t>" + text + "</t>").getBytes(StandardCharsets.UTF_8)));
    }

    private static String keys(final NodeFactory<?> factory) {
        return NodeDoor.open(factory).parameters().stream().map(NodeDoor.Parameter::key).sorted()
            .collect(Collectors.joining(" "));
    }

    /** Workflows in the world hold these keys: add to them, never rename or remove one. */
    @Test
    void keysNeverChange() {
        assertEquals("betas bootstrapAlways bootstrapReplicates confidence countColumn data degeneracyColumn"
            + " energies energyColumn entropyColumn groupColumn levels seed significance timeColumn"
            + " useDegeneracy useGroups windows",
            keys(new InformationTemperatureEstimatorFactory()));
        assertEquals("bootstrapAlways bootstrapReplicates compare confidence data energyColumn groupColumn"
            + " occurrencesColumn resampling seed significance trialsColumn useGroups",
            keys(new FermiDiracFitterFactory()));
        assertEquals("bootstrapAlways bootstrapReplicates chooseStart confidence groupColumn leastTail mostStarts"
            + " numbers seed skipNotPositive start useGroups valueColumn",
            keys(new PowerLawFitterFactory()));
        assertEquals("constraintColumn failIfInfeasible meanColumn nameColumn useNames useWeights weightColumn",
            keys(new MaximumEntropyFitterFactory()));
        assertEquals("data energyColumn numberColumn significance symbolColumn useEnergies",
            keys(new CodeLengthCalculatorFactory()));
        assertEquals("firstSite lastSite lawSteps rows seed start stay steps up walkers walls",
            keys(new RandomWalkCalculatorFactory()));
        assertEquals("endTime energyColumn maxStates speciesColumn start startBeta temperature timePoints",
            keys(new EnergyFlowCalculatorFactory()));
        assertEquals("dissipationColumn energyColumn entropyColumn groupColumn inputColumn intervals levels"
            + " temperature temperatureColumn timeColumn tolerance useEnergy useGroups useTemperature",
            keys(new EquilibriumFlowAnalyzerFactory()));
        assertEquals("groupColumn signalColumn thresholdKind thresholds timeColumn useGroups",
            keys(new AvalancheAnalyzerFactory()));
        assertEquals("sizeColumn systemColumn",
            keys(new FiniteSizeScalingAnalyzerFactory()));
        assertEquals("alpha avalanches burnIn model seed sides writeAvalanches",
            keys(new SandpileSimulatorFactory()));
        assertEquals("diameter discs endTime fastest filled height positionCells seed temperature timePoints"
            + " velocityCells width",
            keys(new GasExpansionFactory()));
        assertEquals("countColumn useCounts",
            keys(new MachineEnergyCalculatorFactory()));
        assertEquals("text", keys(new NetworkCreatorFactory()));
        assertEquals("amounts file", keys(new NetworkReaderFactory()));
        assertEquals("file format overwrite writeFile", keys(new NetworkWriterFactory()));
        assertEquals("chemostatColumn equationColumn forwardColumn initialColumn nameColumn networkName reverseColumn "
            + "speciesColumn useChemostats useNames useReverse volume", keys(new TableToNetworkFactory()));
        assertEquals("mostReactions", keys(new NetworkStructureAnalyzerFactory()));
        assertEquals("bounds maxStates mostRows", keys(new ReachabilityExplorerFactory()));
        assertEquals("bounds burnIn computation currents cycles duration endTime goOnWithout greatestTilt largeDeviations leastTilt maxStates mostCurrents "
            + "overTime replicates seed tilts timePoints", keys(new CurrentsAndAffinitiesFactory()));
        assertEquals("channelColumn content countColumn fromColumn networkName pseudocount rateColumn startState timeColumn toColumn",
            keys(new TableToMarkovProcessFactory()));
        assertEquals("", keys(new NetworkToTableFactory()));
        assertEquals("binWidth drawSeed endTime maxEvents maxRecordedEvents method observables passage recording replicates seed timePoints",
            keys(new StochasticSimulatorFactory()));
        assertEquals("absoluteTolerance endTime horizon method relativeTolerance steadyState timePoints",
            keys(new DeterministicSimulatorFactory()));
        assertEquals("bounds endTime errorBound everyState firstPassage goOnWithout maxStates method stationary target timePoints tolerance transient",
            keys(new MasterEquationSolverFactory()));
        assertEquals("model parameters", keys(new ModelLibraryFactory()));
        assertEquals("columns endTime maxEvents method replicates seed timeLimit timePoints", keys(new ParameterSweepFactory()));
        assertEquals("largestCount replicateColumn timeColumn", keys(new DistributionEstimatorFactory()));
        assertEquals("percentiles replicateColumn timeColumn", keys(new EnsembleStatisticsFactory()));
        assertEquals("bounds burnIn computation duration goOnWithout irreversible maxStates meanField overTime potentialDrop relaxationTime replicates "
            + "reverseConstants seed startKind startText timeIntervals trajectories",
            keys(new EntropyProductionCalculatorFactory()));
        assertEquals("bounds burnIn computation confidence currentSet currents driving duration finiteTime goOnWithout leastProduct maxStates replicates seed speed "
            + "start timeStep",
            keys(new UncertaintyRelationCheckerFactory()));
        assertEquals("barrier baseRate biasColumn construction convention equilibrium firstColumn maxReactions maxStates secondColumn "
            + "unitColumn weightColumn", keys(new BoltzmannMachineToNetworkFactory()));
        assertEquals("batch chainTime chains columns compare curvePoints cuts edges expectation gradientTolerance heldOut hiddenUnits learningRate "
            + "maxReactions network patience schedule scheduleScale seed spread steps useWeights weightColumn weightDecay wiring",
            keys(new ChemicalBoltzmannMachineLearnerFactory()));
        assertEquals("biasColumn burnIn convention firstColumn held interval method samples secondColumn seed unitColumn weightColumn",
            keys(new ChemicalBoltzmannMachineSamplerFactory()));
        assertEquals("biasColumn convention firstColumn jointCells secondColumn unitColumn weightColumn",
            keys(new ChemicalBoltzmannMachinePredictorFactory()));
        assertEquals("maxStates species tolerance", keys(new NetworkToBoltzmannMachineFactory()));
        assertEquals("endTime ensemble environment environmentText epsilon halting initialPotentials largestCount molecules quasiEquilibrium reverse rule "
            + "scale schedule seed settle shown step targets timePoints update vesicles", keys(new PotentialClampingSimulatorFactory()));
        assertEquals("copyRatio endTime form learnRatio molecules parameterSet rule runs seed step threads timePoints update vesicles", keys(new AutonomousLearnerFactory()));
        assertEquals("accuracy copyRatios endTime energies form gain learnRatios maps parameterSet ratios rule runs seed step target threads update vesicles",
            keys(new LearningCostCalculatorFactory()));
        assertEquals("bathEnergy clamp given maxStates samples species tail targets truncate", keys(new EquilibriumCalculatorFactory()));
        assertEquals("bounds durations maxStates startKind startText", keys(new SpeedLimitCheckerFactory()));
        assertEquals("bounds maxStates", keys(new CoherenceCalculatorFactory()));
        assertEquals("bins lumps recorded stateColumns timeColumn trajectoryColumn useTrajectories window", keys(new DissipationEstimatorFactory()));
        assertEquals("anyStart confidence currentColumns entropyColumn entropyRate replicateColumn step timeColumn useEntropyColumn window",
            keys(new WindowedUncertaintyCheckerFactory()));
        assertEquals("drop duration particles ratios replicates seed wasteRate", keys(new MinimalReplicatorFactory()));
        assertEquals("entropyColumn realised stateColumn", keys(new EntropyProductionComparerFactory()));
        assertEquals("absoluteTolerance compareColumns failOnDeviation ignoreExtraRows keyColumns relativeTolerance standardErrorColumn "
            + "standardErrors useStandardError", keys(new ReferenceComparatorFactory()));
    }
}
