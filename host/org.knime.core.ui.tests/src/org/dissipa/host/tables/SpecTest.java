/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.tables;

import static org.dissipa.host.door.Work.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnDomainCreator;
import org.knime.core.data.DataColumnProperties;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataTableSpecCreator;
import org.knime.core.data.DataType;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.IntValue;
import org.knime.core.data.LongValue;
import org.knime.core.data.StringValue;
import org.knime.core.data.collection.CollectionCellFactory;
import org.knime.core.data.collection.CollectionDataValue;
import org.knime.core.data.collection.ListCell;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

final class SpecTest {

    /** Which cells can be read as which values. */
    @Test
    void typesAreCompatibleAsInKnime() {
        final Map<DataType, Set<Class<? extends DataValue>>> expected = Map.of( //
            DoubleCell.TYPE, Set.of(DoubleValue.class), //
            LongCell.TYPE, Set.of(DoubleValue.class, LongValue.class), //
            IntCell.TYPE, Set.of(DoubleValue.class, LongValue.class, IntValue.class), //
            BooleanCell.TYPE, Set.of(DoubleValue.class, LongValue.class, IntValue.class, BooleanValue.class), //
            StringCell.TYPE, Set.of(StringValue.class));
        for (final var entry : expected.entrySet()) {
            for (final Class<? extends DataValue> value : List.of(DoubleValue.class, LongValue.class, IntValue.class,
                BooleanValue.class, StringValue.class)) {
                assertEquals(entry.getValue().contains(value), entry.getKey().isCompatible(value),
                    entry.getKey() + " as " + value.getSimpleName());
            }
        }
        assertTrue(DataType.getMissingCell().getType().isCompatible(StringValue.class));
    }

    @Test
    void aWiderNumberIsASuperType() {
        final DataType[] line = {BooleanCell.TYPE, IntCell.TYPE, LongCell.TYPE, DoubleCell.TYPE};
        for (int i = 0; i < line.length; i++) {
            for (int j = 0; j < line.length; j++) {
                assertEquals(i >= j, line[i].isASuperTypeOf(line[j]), line[i] + " above " + line[j]);
                assertEquals(line[Math.max(i, j)], DataType.getCommonSuperType(line[i], line[j]));
            }
        }
        assertEquals(DoubleCell.TYPE,
            DataType.getCommonSuperType(DataType.getMissingCell().getType(), DoubleCell.TYPE));
    }

    @Test
    void typesWithoutAnythingInCommonMeetAtTheTop() throws InvalidSettingsException {
        final DataType top = DataType.getCommonSuperType(DoubleCell.TYPE, StringCell.TYPE);
        assertTrue(top.isASuperTypeOf(DoubleCell.TYPE));
        assertTrue(top.isASuperTypeOf(StringCell.TYPE));
        assertFalse(top.isCompatible(DoubleValue.class));
        final NodeSettings settings = new NodeSettings("t");
        top.save(settings);
        assertEquals(top, DataType.load(settings));
    }

    @Test
    void namesAreThoseThatUsersSee() {
        assertEquals("Number (Float)", DoubleCell.TYPE.getName());
        assertEquals("Number (Integer)", IntCell.TYPE.toString());
        assertEquals("Number (Long Integer)", LongCell.TYPE.toString());
        assertEquals("String", StringCell.TYPE.toString());
        assertEquals("Boolean", BooleanCell.TYPE.toString());
    }

    @Test
    void listsKnowTheTypeOfTheirElements() throws InvalidSettingsException {
        final ListCell list = CollectionCellFactory.createListCell(
            List.of(new IntCell(1), DataType.getMissingCell(), new DoubleCell(2)));
        assertEquals(ListCell.getCollectionType(DoubleCell.TYPE), list.getType());
        assertTrue(list.getType().isCompatible(CollectionDataValue.class));
        assertTrue(ListCell.getCollectionType(DoubleCell.TYPE)
            .isASuperTypeOf(ListCell.getCollectionType(IntCell.TYPE)));
        assertFalse(ListCell.getCollectionType(IntCell.TYPE).isASuperTypeOf(list.getType()));
        final NodeSettings settings = new NodeSettings("t");
        list.getType().save(settings);
        assertEquals(list.getType(), DataType.load(settings));
    }

    @Test
    void cellsAreEqualByClassAndContent() {
        assertEquals(new DoubleCell(Double.NaN), new DoubleCell(Double.NaN));
        assertNotEquals(new DoubleCell(0.0), new DoubleCell(-0.0));
        assertNotEquals(new IntCell(1), new DoubleCell(1));
        assertNotEquals(new DoubleCell(1), DataType.getMissingCell());
        assertEquals("2.0", new DoubleCell(2).toString());
    }

    @Test
    void columnNamesDifferAndAreTrimmed() {
        assertEquals("Duplicate column name \"a\" at positions 0 and 2.",
            assertThrows(IllegalArgumentException.class, () -> new DataTableSpec(column("a", IntCell.TYPE),
                column("b", IntCell.TYPE), column(" a ", IntCell.TYPE))).getMessage());
        final DataTableSpecCreator creator = new DataTableSpecCreator().addColumns(column("a", IntCell.TYPE));
        assertEquals("Column \"a\" already contained at index 0", assertThrows(IllegalArgumentException.class,
            () -> creator.addColumns(column("a", StringCell.TYPE))).getMessage());
        assertEquals("x", new DataColumnSpecCreator(" x\n", IntCell.TYPE).createSpec().getName());
        assertTrue(column("  ", IntCell.TYPE).getName().matches("<empty_\\d+>"));
    }

    @Test
    void uniqueNamesAreNumbered() {
        final DataTableSpec spec = new DataTableSpec(column("a", IntCell.TYPE), column("a (#1)", IntCell.TYPE));
        assertEquals("b", DataTableSpec.getUniqueColumnName(spec, "b"));
        assertEquals("a (#2)", DataTableSpec.getUniqueColumnName(spec, " a "));
    }

    @Test
    void compatibilityIsDirected() {
        final DataTableSpec ints = new DataTableSpec(column("a", IntCell.TYPE));
        final DataTableSpec doubles = new DataTableSpec(column("a", DoubleCell.TYPE));
        assertTrue(ints.isCompatibleWith(doubles));
        assertFalse(doubles.isCompatibleWith(ints));
        assertFalse(ints.equalStructure(doubles));
        assertFalse(ints.isCompatibleWith(new DataTableSpec()));
        assertEquals("Column not found: \"z\"",
            assertThrows(IllegalArgumentException.class, () -> ints.columnsToIndices("z")).getMessage());
    }

    @Test
    void specsSurviveSaveAndLoad() throws InvalidSettingsException {
        final DataColumnSpecCreator creator = new DataColumnSpecCreator("d", DoubleCell.TYPE);
        creator.setDomain(new DataColumnDomainCreator(new DoubleCell(-1), new DoubleCell(Double.POSITIVE_INFINITY))
            .createDomain());
        creator.setProperties(new DataColumnProperties(Map.of("unit", "k_B/time")));
        final DataColumnSpecCreator nominal = new DataColumnSpecCreator("s", StringCell.TYPE);
        nominal.setDomain(new DataColumnDomainCreator(
            new DataCell[] {new StringCell("z"), new StringCell(""), new StringCell("a")}).createDomain());
        final DataTableSpec spec =
            new DataTableSpecCreator().setName("name").addColumns(creator.createSpec(), nominal.createSpec())
                .addColumns(column("l", ListCell.getCollectionType(LongCell.TYPE))).putProperty("k", "v").createSpec();
        final NodeSettings settings = new NodeSettings("spec");
        spec.save(settings);
        assertEquals(spec, DataTableSpec.load(settings));
    }

    @Test
    void mergedSpecsHaveTheWiderDomain() {
        final DataColumnSpecCreator a = new DataColumnSpecCreator("d", DoubleCell.TYPE);
        a.setDomain(new DataColumnDomainCreator(new DoubleCell(0), new DoubleCell(1)).createDomain());
        final DataColumnSpecCreator b = new DataColumnSpecCreator("d", DoubleCell.TYPE);
        b.setDomain(new DataColumnDomainCreator(new DoubleCell(-1), new DoubleCell(0.5)).createDomain());
        final DataTableSpec merged = DataTableSpec.mergeDataTableSpecs(new DataTableSpec(a.createSpec()),
            new DataTableSpec(b.createSpec()));
        assertEquals(new DoubleCell(-1), merged.getColumnSpec(0).getDomain().getLowerBound());
        assertEquals(new DoubleCell(1), merged.getColumnSpec(0).getDomain().getUpperBound());
    }
}
