/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.training.BinaryData;
import org.dissipa.learning.training.Predictor;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.InputHash;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;

/** Chemical Boltzmann Machine Predictor: configure and execute. */
final class ChemicalBoltzmannMachinePredictorNode {
    private static final TableLayout JOINT = TableLayout.of().text("row").text("missing columns").text("values").number("probability");

    private ChemicalBoltzmannMachinePredictorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        MachineTables.check(in.getInTableSpec(0), in.getInTableSpec(1), in.getParameters());
        final DataTableSpec codings = in.getInTableSpec(2);
        for (final String text : new String[]{"column", "unit", "one", "zero"}) {
            InputTable.column(codings, "Columns", text, StringValue.class, "text");
        }
        InputTable.column(codings, "Columns", "cut", DoubleValue.class, "numbers");
        out.setOutSpec(1, JOINT.spec());
        out.setOutSpec(2, RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ChemicalBoltzmannMachinePredictorParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final MachineTables tables = MachineTables.read(in.getInTable(0), in.getInTable(1), settings);
        final List<ColumnCoding> codings = codings(in.getInTable(2));
        final BufferedDataTable rows = in.getInTable(3);
        final int[] columns = columns(rows.getDataTableSpec(), codings);
        final long begin = System.nanoTime();
        final Predictor predictor = EngineCall.execute(() -> Predictor.of(tables.machine(), codings.stream().map(ColumnCoding::unit).toList()));
        final TableWriter single = TableWriter.of(layout(codings), exec);
        final TableWriter joint = TableWriter.of(JOINT, exec);
        long done = 0;
        for (final DataRow row : rows) {
            exec.checkCanceled();
            exec.setProgress(done++ / (double)Math.max(1, rows.size()), "Row " + row.getKey());
            final int[] cells = cells(row, columns, codings);
            EngineCall.execute(() -> predict(row.getKey().getString(), cells, predictor, codings, settings, single, joint));
        }
        tables.warning().ifPresent(out::setWarningMessage);
        out.setOutData(single.close(), joint.close(), RunSummary.of("exact conditional law", null, null, null,
            (System.nanoTime() - begin) * 1e-9, hash(tables.machine(), rows), exec));
    }

    private static TableLayout layout(final List<ColumnCoding> codings) {
        TableLayout layout = TableLayout.of().text("row").number("log-probability of shown cells [nat]").integer("missing cells");
        for (final ColumnCoding coding : codings) {
            layout = layout.number("P(" + coding.column() + " = 1)");
        }
        return layout;
    }

    private static Void predict(final String key, final int[] cells, final Predictor predictor, final List<ColumnCoding> codings,
        final ChemicalBoltzmannMachinePredictorParameters settings, final TableWriter single, final TableWriter joint) {
        final Predictor.Prediction prediction = predictor.predict(cells);
        final int[] missing = IntStream.range(0, cells.length).filter(c -> cells[c] == BinaryData.MISSING).toArray();
        final Object[] row = new Object[3 + cells.length];
        row[0] = key;
        row[1] = prediction.logShown();
        row[2] = missing.length;
        for (int c = 0; c < cells.length; c++) {
            row[3 + c] = prediction.probability()[c];
        }
        single.row(row);
        if (missing.length > 0 && missing.length <= settings.m_jointCells) {
            final double[] law = predictor.joint(cells);
            final String names = String.join(" ", IntStream.of(missing).mapToObj(c -> codings.get(c).unit()).toList());
            for (int k = 0; k < law.length; k++) {
                final String bits = Integer.toBinaryString(1 << missing.length | k).substring(1);
                joint.row(key, names, bits, law[k]);
            }
        }
        return null;
    }

    private static List<ColumnCoding> codings(final BufferedDataTable table) throws KNIMEException {
        final DataTableSpec spec = table.getDataTableSpec();
        final List<ColumnCoding> codings = new ArrayList<>();
        for (final DataRow row : table) {
            final String column = InputTable.text(row, spec.findColumnIndex("column"), "column");
            final boolean text = !row.getCell(spec.findColumnIndex("one")).isMissing();
            codings.add(new ColumnCoding(column, InputTable.text(row, spec.findColumnIndex("unit"), "unit"),
                text ? ColumnCoding.TEXT : ColumnCoding.BINNED, InputTable.number(row, spec.findColumnIndex("cut"), "cut", text),
                text ? InputTable.text(row, spec.findColumnIndex("one"), "one") : null,
                text ? InputTable.text(row, spec.findColumnIndex("zero"), "zero") : null));
        }
        return codings;
    }

    private static int[] columns(final DataTableSpec spec, final List<ColumnCoding> codings) throws KNIMEException {
        final int[] columns = new int[codings.size()];
        for (int c = 0; c < columns.length; c++) {
            try {
                columns[c] = InputTable.column(spec, "Rows", codings.get(c).column(), DataValue.class, "values of the kind learned");
            } catch (InvalidSettingsException e) {
                throw new KNIMEException(e.getMessage(), e);
            }
        }
        return columns;
    }

    private static int[] cells(final DataRow row, final int[] columns, final List<ColumnCoding> codings) throws KNIMEException {
        final int[] cells = new int[columns.length];
        for (int c = 0; c < cells.length; c++) {
            final ColumnCoding coding = codings.get(c);
            if (coding.one() == null && !row.getCell(columns[c]).isMissing() && !ColumnCoding.isNumber(row.getCell(columns[c]))) {
                throw new KNIMEException("Row '" + row.getKey() + "' has '" + row.getCell(columns[c]) + "' in column '" + coding.column()
                    + "', which was learned as numbers; convert the column.");
            }
            cells[c] = coding.value(row.getCell(columns[c]));
            if (cells[c] < BinaryData.MISSING) {
                throw new KNIMEException("Row '" + row.getKey() + "' has '" + row.getCell(columns[c]) + "' in column '" + coding.column()
                    + "'; it must be '" + coding.zero() + "' or '" + coding.one() + "', as learned, or missing.");
            }
        }
        return cells;
    }

    private static String hash(final BoltzmannMachine machine, final BufferedDataTable rows) {
        final InputHash hash = InputHash.of().with(machine.toString());
        rows.forEach(row -> row.forEach(cell -> hash.with(cell.toString())));
        return hash.toHex();
    }
}
