/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.Map;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.ChemicalBoltzmannMachine;
import org.dissipa.learning.machine.Construction;
import org.dissipa.learning.machine.ConstructionSize;
import org.dissipa.learning.machine.Constructions;
import org.dissipa.learning.machine.UnitLaw;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Boltzmann Machine to Network: configure, execute, view. */
final class BoltzmannMachineToNetworkNode {
    private static final TableLayout SIZES = TableLayout.of().text("construction").number("species").number("reactions")
        .number("channels").integer("molecularity").text("law").flag("built").number("divergence from machine [nat]")
        .number("probability unbound");

    private BoltzmannMachineToNetworkNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        MachineTables.check(in.getInTableSpec(0), in.getInTableSpec(1), in.getParameters());
        out.setOutSpec(0, new NetworkPortObjectSpec());
        out.setOutSpec(2, SIZES.spec());
        out.setOutSpec(3, RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final BoltzmannMachineToNetworkParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final MachineTables tables = MachineTables.read(in.getInTable(0), in.getInTable(1), settings);
        final long begin = System.nanoTime();
        final BoltzmannMachine machine = tables.machine();
        final Construction construction = settings.construction();
        announce(construction, machine, settings, exec);
        final ChemicalBoltzmannMachine chemical = EngineCall.execute(() -> construction.build(machine));
        final UnitLaw law = settings.m_equilibrium
            ? EngineCall.execute(() -> UnitLaw.of(chemical, settings.m_maxStates, EngineMonitor.of(exec))) : null;
        final double seconds = (System.nanoTime() - begin) * 1e-9;
        final BufferedDataTable equilibrium = EngineCall.execute(() -> law(machine, law, exec));
        tables.warning().ifPresent(out::setWarningMessage);
        out.setOutData(new NetworkPortObject(chemical.network()), equilibrium, sizes(machine, construction, law, exec),
            RunSummary.exact(method(construction, law), seconds, chemical.network(), exec));
        out.setInternalData(equilibrium);
    }

    /** Says how large the network will be, and stops where that is too large. */
    private static void announce(final Construction construction, final BoltzmannMachine machine,
        final BoltzmannMachineToNetworkParameters settings, final ExecutionContext exec) throws KNIMEException {
        final ConstructionSize size = construction.size(machine);
        final String words = "The " + construction.name() + " network of " + machine.size() + " units and " + machine.edges().size()
            + " edges has " + whole(size.species()) + " species and " + whole(size.reactions()) + " reactions";
        exec.setProgress(0.0, words);
        if (size.reactions() > settings.m_maxReactions) {
            throw new KNIMEException(words + ", more than " + settings.m_maxReactions
                + ". Their number doubles with every neighbour of a unit; use fewer edges at a unit, another construction, or raise 'Largest number of reactions'.");
        }
    }

    private static String whole(final double number) {
        return number < 1e15 ? Long.toString((long)number) : Double.toString(number);
    }

    private static BufferedDataTable law(final BoltzmannMachine machine, final UnitLaw law, final ExecutionContext exec) {
        final TableLayout layout = UnitTable.layout(machine.units(), UnitTable.PROBABILITY);
        return law == null ? TableWriter.of(layout, exec).close()
            : UnitTable.of(layout, machine.size(), exec, law.probabilities());
    }

    private static BufferedDataTable sizes(final BoltzmannMachine machine, final Construction built, final UnitLaw law,
        final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(SIZES, exec);
        for (final Construction c : Constructions.all()) {
            final boolean isBuilt = c.name().equals(built.name());
            final ConstructionSize size = isBuilt ? built.size(machine) : c.size(machine);
            rows.row(c.name(), size.species(), size.reactions(), size.channels(), size.molecularity(), c.law(), isBuilt,
                isBuilt && law != null ? law.divergence() : null, isBuilt && law != null ? law.unbound() : null);
        }
        return rows.close();
    }

    private static String method(final Construction construction, final UnitLaw law) {
        return construction.name() + (law == null ? "" : ", " + law.states() + " states, "
            + (law.equilibrium() ? "equilibrium of species energies" : "stationary law of the master equation"));
    }

    static Map<String, Object> view(final ViewInput in) {
        final BufferedDataTable table = in.getInternalTables()[0];
        return UnitTable.chart("Law of the units", table, table.getDataTableSpec().getNumColumns() - 1, UnitTable.PROBABILITY).toMap();
    }
}
