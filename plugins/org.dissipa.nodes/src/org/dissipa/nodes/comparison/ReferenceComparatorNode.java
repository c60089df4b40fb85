/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Reference Comparator: configure, execute, view. */
final class ReferenceComparatorNode {
    private static final TableLayout DEVIATIONS = TableLayout.of().text("key").text("column").text("value")
        .text("reference").number("deviation").number("tolerance").number("deviation / tolerance").text("verdict");

    private static final TableLayout SUMMARY = TableLayout.of().count("compared").count("deviating")
        .number("worst deviation / tolerance").text("worst").flag("passed");

    private static final int SHOWN = 500;

    private ReferenceComparatorNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        TableComparison.of(in.getInTableSpec(0), in.getInTableSpec(1), in.getParameters());
        out.setOutSpecs(DEVIATIONS.spec(), SUMMARY.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out)
        throws CanceledExecutionException, KNIMEException {
        final ReferenceComparatorParameters settings = in.getParameters();
        final TableWriter deviations = TableWriter.of(DEVIATIONS, in.getExecutionContext());
        final Tally tally = new Tally();
        try {
            TableComparison.of(in.getInTable(0).getDataTableSpec(), in.getInTable(1).getDataTableSpec(), settings)
                .compare(in.getInTable(0), in.getInTable(1), in.getExecutionContext(), c -> {
                    tally.add(c);
                    deviations.row(c.key(), c.column(), c.value(), c.reference(), c.deviation(), c.limit(), c.severity(),
                        c.verdict());
                });
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        if (tally.m_compared == 0) {
            throw new KNIMEException("Nothing was compared: the reference has no rows. Add the rows to expect.");
        }
        if (tally.m_deviating > 0 && settings.m_failOnDeviation) {
            throw new KNIMEException(tally.message());
        } else if (tally.m_deviating > 0) {
            out.setWarningMessage(tally.message());
        }
        final TableWriter summary = TableWriter.of(SUMMARY, in.getExecutionContext());
        summary.row(tally.m_compared, tally.m_deviating, tally.m_worst.severity(), tally.m_worst.describe(),
            tally.m_deviating == 0);
        final var table = deviations.close();
        out.setOutData(table, summary.close());
        out.setInternalData(table);
    }

    /** Counts comparisons and keeps the worst. */
    private static final class Tally {
        private long m_compared;
        private long m_deviating;
        private Comparison m_worst;

        void add(final Comparison c) {
            m_compared++;
            m_deviating += c.deviates() ? 1 : 0;
            if (m_worst == null || Comparator.comparing(Comparison::deviates).thenComparing(Comparison::severity)
                .compare(c, m_worst) > 0) {
                m_worst = c;
            }
        }

        String message() {
            return m_deviating + " of " + m_compared + " compared cells deviate from the reference. Worst: "
                + m_worst.describe() + ".";
        }
    }

    /** A point a comparison, on a logarithmic axis: exact references agree to many digits. */
    static Map<String, Object> view(final ViewInput in) {
        final List<String> names = new ArrayList<>();
        final List<Double> within = new ArrayList<>();
        final List<Double> outside = new ArrayList<>();
        long rows = 0;
        long equal = 0;
        long deviating = 0;
        for (final DataRow row : in.getInternalTables()[0]) {
            final double severity = ((DoubleValue)row.getCell(6)).getDoubleValue();
            equal += severity == 0 ? 1 : 0;
            deviating += severity <= 1 ? 0 : 1;
            if (++rows <= SHOWN) {
                names.add(row.getCell(0) + (row.getCell(1).isMissing() ? "" : ", " + row.getCell(1)));
                within.add(severity > 0 && severity <= 1 ? severity : null);
                outside.add(severity <= 1 ? null : severity);
            }
        }
        final List<Integer> places = IntStream.range(0, names.size()).boxed().toList();
        return ChartData.of("Deviation from the reference", "deviation / tolerance").logY().categories("", names)
            .subtitle(rows - deviating + " of " + rows + " compared cells within their tolerance")
            .points("within tolerance", places, within, null, null).points("outside", places, outside, null, null)
            .verdicts("good", "bad").reference(1, "limit")
            .note(equal > 0 ? equal + " of " + rows + " agree to the last digit and have no mark." : null)
            .note(rows > SHOWN ? "The first " + SHOWN + " of " + rows + " comparisons are shown." : null).toMap();
    }
}
