/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import static org.dissipa.host.door.Work.column;
import static org.dissipa.host.door.Work.context;
import static org.dissipa.host.door.Work.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.dissipa.host.ports.Polynomial;
import org.dissipa.host.ports.PolynomialSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.inactive.InactiveBranchPortObject;
import org.knime.core.node.port.inactive.InactiveBranchPortObjectSpec;
import org.knime.core.node.workflow.NodeContext;
import org.knime.core.util.FileUtil;
import org.knime.node.DefaultModel.ExecuteConsumer;

final class NodeInstanceTest {

    private static final DataTableSpec SPEC =
        new DataTableSpec(column("name", StringCell.TYPE), column("rate", DoubleCell.TYPE));

    private static final DataTableSpec NUMBERS = new DataTableSpec(column("x", DoubleCell.TYPE));

    private final NodeInstance m_scale = NodeDoor.open(new SampleNodes.Scale()).newInstance();

    private static NodeInstance probe(final ExecuteConsumer execute) {
        return NodeDoor.open(new SampleNodes.Probe(execute)).newInstance();
    }

    private static PortObjectSpec[] specs(final PortObjectSpec... specs) {
        return specs;
    }

    private static PortObject[] objects(final PortObject... objects) {
        return objects;
    }

    private static NodeSettings settings(final String column, final double factor) {
        final NodeSettings model = new NodeSettings("model");
        model.addString("column", column);
        model.addString("operation", "TIMES");
        model.addDouble("factor", factor);
        model.addNodeSettings("more").addInt("times", 1);
        return model;
    }

    @Test
    void defaultsAreGuessedOnceFromTheFirstInput() throws Exception {
        m_scale.configure(specs(SPEC));
        final NodeSettings saved = new NodeSettings("model");
        m_scale.saveSettings(saved);
        assertEquals(settings("rate", 2), saved);
        assertEquals("No column 'rate'.",
            assertThrows(InvalidSettingsException.class, () -> m_scale.configure(specs(NUMBERS))).getMessage());
    }

    @Test
    void withoutInputTheDefaultsAreTheFieldsOwn() {
        final NodeSettings saved = new NodeSettings("model");
        m_scale.saveSettings(saved);
        assertEquals(settings("x", 2), saved);
    }

    @Test
    void settingsAreValidatedWhenTheyAreLoaded() throws Exception {
        m_scale.loadSettings(settings("x", 3));
        assertEquals("Factor is -1.0; it must be positive.",
            assertThrows(InvalidSettingsException.class, () -> m_scale.loadSettings(settings("x", -1))).getMessage());
        final NodeSettings saved = new NodeSettings("model");
        m_scale.saveSettings(saved);
        assertEquals(settings("x", 3), saved, "refused settings must not be taken");
        m_scale.loadSettings(settings("x", 11));
    }

    @Test
    void aRearrangingNodeRearranges() throws Exception {
        m_scale.loadSettings(settings("x", 3));
        final DataTableSpec out = (DataTableSpec)m_scale.configure(specs(NUMBERS))[0];
        assertEquals(List.of("x", "scaled"), List.of(out.getColumnNames()));
        final PortObject[] result =
            m_scale.execute(objects(table(NUMBERS, new DefaultRow("a", 1.5))), context());
        final BufferedDataTable table = (BufferedDataTable)result[0];
        assertEquals(4.5, ((DoubleValue)table.iterator().next().getCell(1)).getDoubleValue());
        assertEquals(List.of(), m_scale.takeWarnings());
    }

    @Test
    void aMandatoryInputMustBeThere() {
        assertThrows(IllegalArgumentException.class, () -> m_scale.configure(specs((PortObjectSpec)null)));
        assertEquals("Couldn't get data from predecessor (Port No.1).",
            assertThrows(NodeFailure.class, () -> m_scale.execute(objects((PortObject)null), context()))
                .getMessage());
    }

    @Test
    void aSpecOfAnotherKindIsRefused() {
        assertEquals("Incompatible port spec, expected: DataTableSpec, actual: PolynomialSpec",
            assertThrows(InvalidSettingsException.class, () -> m_scale.configure(specs(new PolynomialSpec(1))))
                .getMessage());
    }

    @Test
    void unsetSpecsAreUnknownAndTheLastWarningStays() throws Exception {
        final NodeInstance probe = probe(null);
        final PortObjectSpec[] out = probe.configure(specs(new PolynomialSpec(2), null));
        assertEquals(new PolynomialSpec(2), out[0]);
        assertNull(out[1]);
        assertEquals(List.of("configured"), probe.takeWarnings());
        assertEquals(List.of(), probe.takeWarnings());
    }

    @Test
    void anInactiveInputSwitchesTheNodeOff() throws Exception {
        final NodeInstance probe = probe((in, out) -> {
            throw new AssertionError("must not run");
        });
        final PortObjectSpec[] specs = probe.configure(specs(InactiveBranchPortObjectSpec.INSTANCE, null));
        assertSame(InactiveBranchPortObjectSpec.INSTANCE, specs[1]);
        final PortObject[] out = probe.execute(objects(InactiveBranchPortObject.INSTANCE, null), context());
        assertSame(InactiveBranchPortObject.INSTANCE, out[0]);
    }

    @Test
    void objectsAreCopiedAndTablesAreNot() throws Exception {
        final Polynomial polynomial = new Polynomial(1, 2);
        final BufferedDataTable table = table(NUMBERS, new DefaultRow("a", 1.0));
        final NodeInstance probe = probe((in, out) -> {
            assertNotSame(polynomial, in.getInPortObject(0));
            assertEquals(polynomial, in.getInPortObject(0));
            assertSame(table, in.getInTable(1));
            out.setOutData(in.<Polynomial> getInPortObject(0), table);
        });
        probe.configure(specs(polynomial.getSpec(), NUMBERS));
        probe.execute(objects(polynomial, table), context());
    }

    private static String failure(final ExecuteConsumer execute) {
        final NodeInstance probe = probe(execute);
        return assertThrows(NodeFailure.class, () -> probe.execute(objects(new Polynomial(1), null), context()))
            .getMessage();
    }

    @Test
    void failuresReadAsInKnime() {
        assertEquals("Execute failed: Invalid result. Execution failed, reason: data at output 1 is null.",
            failure((in, out) -> out.setOutData(0, new Polynomial(1))));
        assertEquals("Invalid output port object at port 2: org.dissipa.host.ports.Polynomial instead of Table.",
            failure((in, out) -> out.setOutData(new Polynomial(1), new Polynomial(2))));
        assertEquals("Execute failed: something long", failure((in, out) -> {
            throw new IllegalStateException("something long");
        }));
        assertEquals("Execute failed: (\"NullPointerException\"): null", failure((in, out) -> {
            throw new NullPointerException();
        }));
        assertEquals("Wrong.", assertThrows(KNIMEException.class, () -> probe((in, out) -> {
            throw new KNIMEException("Wrong.").toUnchecked();
        }).execute(objects(new Polynomial(1), null), context())).getMessage());
    }

    @Test
    void whateverACancelledNodeThrowsItIsCancelled() {
        final Work work = new Work();
        final ExecutionContext exec = HostWork.executionContext(work);
        assertThrows(CanceledExecutionException.class, () -> probe((in, out) -> {
            work.cancel();
            throw new IllegalStateException("interrupted in the middle");
        }).execute(objects(new Polynomial(1), null), exec));
    }

    @Test
    void warningsReadAsInKnime() throws Exception {
        final NodeInstance probe = probe((in, out) -> out.setOutData(in.<Polynomial> getInPortObject(0),
            SampleNodes.emptyTable(in.getExecutionContext())));
        probe.configure(specs(new PolynomialSpec(0), NUMBERS));
        probe.execute(objects(new Polynomial(1), table(NUMBERS)), context());
        assertEquals(List.of("DataSpec generated by configure does not match spec after execution.",
            "Node created an empty data table."), probe.takeWarnings());
    }

    @Test
    void aViewReadsTheInternalData() throws Exception {
        final NodeInstance probe = probe((in, out) -> {
            out.setInternalData(in.getInTable(1));
            out.setOutData(in.<Polynomial> getInPortObject(0), in.getInTable(1));
        });
        assertThrows(IllegalStateException.class, probe::viewData);
        probe.execute(objects(new Polynomial(1), table(NUMBERS, new DefaultRow("a", 1.0))), context());
        final String data = probe.viewData().orElseThrow();
        assertEquals(2, data.split(",").length, data);
        assertEquals(true, data.contains("\"rows\":1") && data.contains("\"nan\":\"NaN\""), data);
        assertEquals(Optional.empty(), m_scale.viewData());
    }

    @Test
    void aViewThatFailsSaysWhy() throws Exception {
        final NodeInstance probe = probe((in, out) -> out.setOutData(in.<Polynomial> getInPortObject(0),
            SampleNodes.emptyTable(in.getExecutionContext())));
        probe.execute(objects(new Polynomial(1), null), context());
        final String message = assertThrows(NodeFailure.class, probe::viewData).getMessage();
        assertEquals(true, message.startsWith("The view has no data: "), message);
    }

    @Test
    void nodesFindTheirWorkflow(@TempDir final Path directory) throws Exception {
        assertNull(NodeContext.getContext());
        final Path found = HostWork.inWorkflow(directory, () -> NodeContext.getContext().getWorkflowManager()
            .getContextV2().getExecutorInfo().getLocalWorkflowPath());
        assertEquals(directory.toAbsolutePath(), found);
        final Path file = HostWork.inWorkflow(directory,
            () -> FileUtil.resolveToPath(FileUtil.toURL("knime://knime.workflow/data/a b.csv")));
        assertEquals(directory.resolve("data").resolve("a b.csv"), file);
        assertEquals(directory.resolve("x"), FileUtil.resolveToPath(FileUtil.toURL(directory.resolve("x").toString())));
        assertNull(FileUtil.resolveToPath(FileUtil.toURL("https://example.org/x")));
        assertThrows(IOException.class,
            () -> FileUtil.resolveToPath(FileUtil.toURL("knime://knime.workflow/x")));
        assertNull(NodeContext.getContext());
    }
}
