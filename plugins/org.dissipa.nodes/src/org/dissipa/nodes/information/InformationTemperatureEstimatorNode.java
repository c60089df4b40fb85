/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;
import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.nodes.information.InformationTemperatureEstimatorParameters.Data;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.dissipa.thermodynamics.information.temperature.LevelCounts;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Information Temperature Estimator: configure and execute. */
final class InformationTemperatureEstimatorNode {
    private static final String PORT = "Data";

    private InformationTemperatureEstimatorNode() {
        // functions of the node
    }

    private static TableLayout temperatures(final Data data) {
        return switch (data) {
            case COUNTS, EVENTS -> CountsTemperature.TEMPERATURES;
            case PATH -> PathTemperature.SLOPES;
            case SPECTRUM -> CanonicalStates.SPECTRA;
        };
    }

    private static TableLayout details(final Data data) {
        return switch (data) {
            case COUNTS, EVENTS -> CountsTemperature.LEVELS;
            case PATH -> PathTemperature.POINTS;
            case SPECTRUM -> CanonicalStates.PROBABILITIES;
        };
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final InformationTemperatureEstimatorParameters settings = in.getParameters();
        GroupedColumns.check(in.getInTableSpec(0), PORT, settings.group(), settings.columns());
        out.setOutSpecs(temperatures(settings.m_data).spec(), details(settings.m_data).spec(), CanonicalStates.STATES.spec(),
            RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final InformationTemperatureEstimatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        final GroupedColumns data = GroupedColumns.read(in.getInTable(0), PORT, settings.group(), settings.columns(), exec);
        final List<String> warnings = data.warnings();
        final TableWriter temperatures = TableWriter.of(temperatures(settings.m_data), exec);
        final TableWriter details = TableWriter.of(details(settings.m_data), exec);
        final TableWriter states = TableWriter.of(CanonicalStates.STATES, exec);
        data.forEach(exec, (group, columns) -> work(settings, group, columns, new TableWriter[]{temperatures, details, states}, warnings,
            EngineMonitor.of(exec)));
        Warnings.show(warnings, out);
        final BufferedDataTable[] tables = {temperatures.close(), details.close(), states.close()};
        final boolean draws = settings.m_data != Data.SPECTRUM && settings.m_bootstrapReplicates > 0;
        out.setOutData(tables[0], tables[1], tables[2], RunSummary.computed(method(settings.m_data), draws ? settings.m_seed : null,
            draws ? settings.m_bootstrapReplicates : null, null, (System.nanoTime() - begin) * 1e-9, data.hash(), exec));
        out.setInternalData(tables);
    }

    private static void work(final InformationTemperatureEstimatorParameters settings, final String group, final double[][] columns,
        final TableWriter[] rows, final List<String> warnings, final Monitor monitor) {
        switch (settings.m_data) {
            case COUNTS -> {
                final EnergySpectrum spectrum = spectrum(columns, settings.m_useDegeneracy ? 2 : -1);
                counts(settings, group, LevelCounts.of(spectrum, GroupedColumns.counts(columns[1], settings.m_countColumn)), rows, warnings, monitor);
            }
            case EVENTS -> counts(settings, group, LevelCounts.ofEvents(columns[0]), rows, warnings, monitor);
            case PATH -> {
                PathTemperature.write(group, columns, settings, rows[0], rows[1], warnings, monitor);
                settings.pathSpectrum().ifPresent(spectrum -> CanonicalStates.curve(group, spectrum, rows[2]));
            }
            case SPECTRUM -> {
                final EnergySpectrum spectrum = spectrum(columns, settings.m_useDegeneracy ? 1 : -1);
                final double[] betas = NumberText.numbers("Inverse temperatures", settings.m_betas);
                final double[] energies = NumberText.numbers("Mean energies", settings.m_energies);
                CanonicalStates.spectrum(group, spectrum, rows[0]);
                CanonicalStates.probabilities(group, spectrum, betas, energies, rows[1]);
                CanonicalStates.asked(group, spectrum, betas, energies, rows[2]);
            }
        }
    }

    private static void counts(final InformationTemperatureEstimatorParameters settings, final String group, final LevelCounts counts,
        final TableWriter[] rows, final List<String> warnings, final Monitor monitor) {
        new CountsTemperature(settings, warnings, monitor).write(group, counts, rows[0], rows[1]);
        CanonicalStates.curve(group, counts.spectrum(), rows[2]);
    }

    private static EnergySpectrum spectrum(final double[][] columns, final int degeneracies) {
        final double[] ones = new double[columns[0].length];
        Arrays.fill(ones, 1);
        return EnergySpectrum.of(columns[0], degeneracies < 0 ? ones : columns[degeneracies]);
    }

    private static String method(final Data data) {
        return switch (data) {
            case COUNTS, EVENTS -> "maximum likelihood of a canonical law";
            case PATH -> "Theil-Sen slope, block bootstrap";
            case SPECTRUM -> "exact canonical states";
        };
    }
}
