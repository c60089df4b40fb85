/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.nodes.information.CodeLengthCalculatorParameters.Data;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.information.code.CodeComparison;
import org.dissipa.thermodynamics.information.code.EnergyCode;
import org.dissipa.thermodynamics.information.code.HuffmanCode;
import org.dissipa.thermodynamics.information.code.IdealCode;
import org.dissipa.thermodynamics.information.temperature.CanonicalFit;
import org.dissipa.thermodynamics.information.temperature.CanonicalVerdict;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;
import org.dissipa.thermodynamics.information.temperature.GoodnessOfFit;
import org.dissipa.thermodynamics.information.temperature.LevelCounts;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
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

/** Code Length Calculator: configure, execute, view. */
final class CodeLengthCalculatorNode {
    private static final TableLayout CODES = TableLayout.of().text("symbol").count("count").number("probability").number("ideal length [bit]")
        .number("Shannon length [bit]").integer("Huffman length [bit]").text("Huffman word").number("energy").number("length on the line [bit]");

    private static final TableLayout COMPARISON = TableLayout.of().text("code").number("mean length [bit/symbol]").number("excess over the entropy [bit/symbol]")
        .number("Kraft sum");

    private static final TableLayout LINES = TableLayout.of().text("weighting").number("slope [bit/energy]").number("slope standard error")
        .number("offset [bit]").number("offset standard error").number("R squared").number("temperature [energy]").number("log partition function")
        .number("G").integer("degrees").number("p-value").text("verdict");

    private CodeLengthCalculatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        check(in.getParameters(), in.getInTableSpec(0));
        out.setOutSpecs(CODES.spec(), COMPARISON.spec(), LINES.spec(), RunSummary.LAYOUT.spec());
    }

    private static void check(final CodeLengthCalculatorParameters settings, final DataTableSpec spec) throws InvalidSettingsException {
        InputTable.column(spec, "Symbols", settings.m_symbolColumn, DataValue.class, "values");
        if (settings.hasNumbers()) {
            InputTable.column(spec, "Symbols", settings.m_numberColumn, DoubleValue.class, "numbers");
        }
        if (settings.hasEnergies()) {
            InputTable.column(spec, "Symbols", settings.m_energyColumn, DoubleValue.class, "numbers");
        }
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final CodeLengthCalculatorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        try {
            check(settings, in.getInTable(0).getDataTableSpec());
        } catch (final InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final SymbolTable symbols = SymbolTable.read(in.getInTable(0), settings, exec);
        final List<String> warnings = new ArrayList<>();
        final BufferedDataTable[] tables = new BufferedDataTable[3];
        EngineCall.execute(() -> {
            final HuffmanCode huffman = HuffmanCode.of(symbols.law());
            tables[0] = codes(symbols, huffman, exec);
            tables[1] = comparison(symbols, huffman, exec);
            tables[2] = lines(symbols, settings, warnings, exec);
            return null;
        });
        Warnings.show(warnings, out);
        out.setOutData(tables[0], tables[1], tables[2], RunSummary.computed("ideal, Shannon, Huffman and arithmetic code", null, null, null,
            (System.nanoTime() - begin) * 1e-9, symbols.hash(), exec));
        out.setInternalData(tables);
    }

    private static BufferedDataTable codes(final SymbolTable symbols, final HuffmanCode huffman, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(CODES, exec);
        final IdealCode ideal = new IdealCode(symbols.law());
        final EnergyCode line = symbols.energies().map(e -> EnergyCode.of(e, symbols.law(), EnergyCode.Weighting.PROBABILITY)).orElse(null);
        for (int i = 0; i < symbols.names().size(); i++) {
            final double p = symbols.law().probability(i);
            final int state = i;
            final Double energy = symbols.energies().map(e -> e[state]).orElse(null);
            rows.row(symbols.names().get(i), symbols.sequence().map(s -> s.counts()[state]).orElse(null), p, p > 0 ? ideal.length(i) : null,
                p > 0 ? ideal.integerLength(i) : null, p > 0 ? huffman.length(i) : null, p > 0 ? huffman.word(i) : null, energy,
                line == null ? null : line.offset().value() + line.slope().value() * energy);
        }
        return rows.close();
    }

    private static BufferedDataTable comparison(final SymbolTable symbols, final HuffmanCode huffman, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(COMPARISON, exec);
        final IdealCode ideal = new IdealCode(symbols.law());
        final double entropy = ideal.meanLength();
        rows.row("entropy", entropy, 0.0, 1.0);
        rows.row("Shannon", ideal.meanIntegerLength(), ideal.meanIntegerLength() - entropy, ideal.kraftSum());
        rows.row("Huffman", huffman.meanLength(), huffman.meanLength() - entropy, huffman.kraftSum());
        symbols.sequence().ifPresent(sequence -> {
            final double arithmetic = CodeComparison.of(sequence).arithmetic();
            rows.row("arithmetic", arithmetic, arithmetic - entropy, null);
        });
        final int bits = 32 - Integer.numberOfLeadingZeros(Math.max(symbols.law().support() - 1, 0));
        rows.row("fixed length", bits, bits - entropy, symbols.law().support() / Math.pow(2, bits));
        return rows.close();
    }

    private static BufferedDataTable lines(final SymbolTable symbols, final CodeLengthCalculatorParameters settings, final List<String> warnings,
        final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(LINES, exec);
        if (symbols.energies().isPresent()) {
            final double[] energies = symbols.energies().get();
            final CanonicalFit fit = settings.m_data != Data.COUNTS ? null
                : CanonicalFit.of(LevelCounts.of(EnergySpectrum.of(energies), symbols.sequence().orElseThrow().counts()));
            final GoodnessOfFit test = fit == null ? null : fit.goodnessOfFit().filter(t -> t.degrees() > 0).orElse(null);
            for (final EnergyCode.Weighting weighting : EnergyCode.Weighting.values()) {
                final EnergyCode line = EnergyCode.of(energies, symbols.law(), weighting);
                rows.row(CountsTemperature.words(weighting), line.slope().value(), line.slope().standardError(), line.offset().value(),
                    line.offset().standardError(), line.rSquared(), line.temperature(), line.logPartition(), test == null ? null : test.statistic(),
                    test == null ? null : test.degrees(), test == null ? null : test.pValue(),
                    fit == null ? null : CountsTemperature.words(fit.verdict(settings.m_significance)));
            }
            if (fit != null && fit.verdict(settings.m_significance) == CanonicalVerdict.NOT_CANONICAL) {
                warnings.add(String.format(Locale.ROOT, "Not canonical (p = %.2g): code lengths are not affine in these energies.", test.pValue()));
            }
        }
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<DataRow> rows = new ArrayList<>();
        in.getInternalTables()[0].forEach(rows::add);
        final List<DataRow> used = rows.stream().filter(row -> !row.getCell(3).isMissing()).toList();
        if (!used.isEmpty() && !used.get(0).getCell(7).isMissing()) {
            final List<DataRow> sorted = used.stream().sorted((a, b) -> Double.compare(number(a, 7), number(b, 7))).toList();
            return ChartData.of("Code length against energy", "length [bit]").xAxis("energy").points("ideal length", column(sorted, 7), column(sorted, 3), null, null)
                .points("Huffman", column(sorted, 7), column(sorted, 5), null, null).dashed("line, weighted by probability", column(sorted, 7), column(sorted, 8))
                .note("In a canonical state ideal lengths are affine in the energy: slope 1/(T ln 2), offset ln Z/ln 2.").toMap();
        }
        final List<DataRow> sorted = used.stream().sorted((a, b) -> Double.compare(number(b, 2), number(a, 2))).limit(200).toList();
        final List<String> names = sorted.stream().map(row -> row.getCell(0).toString()).toList();
        return ChartData.of("Code lengths", "length [bit]").categories("symbol", names).points("ideal", names, column(sorted, 3), null, null)
            .points("Shannon", names, column(sorted, 4), null, null).points("Huffman", names, column(sorted, 5), null, null)
            .note(used.size() > sorted.size() ? "The " + sorted.size() + " most frequent of " + used.size() + " symbols are shown." : null).toMap();
    }

    private static List<Double> column(final List<DataRow> rows, final int index) {
        return rows.stream().map(row -> number(row, index)).toList();
    }

    private static double number(final DataRow row, final int index) {
        return row.getCell(index).isMissing() ? Double.NaN : ((DoubleValue)row.getCell(index)).getDoubleValue();
    }
}
