/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.knime.core.data.collection.CollectionDataValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/**
 * The type of a cell or column: the values that it can be read as. A native type is that of a cell class, in a
 * collection together with the type of the elements; any other is the common super type of several.
 */
public final class DataType {

    private static final DataCell MISSING = new MissingCell(null);

    private final Class<? extends DataCell> m_cellClass;

    private final List<Class<? extends DataValue>> m_valueClasses;

    private final DataType m_elementType;

    DataType(final Class<? extends DataCell> cellClass, final List<Class<? extends DataValue>> valueClasses,
            final DataType elementType) {
        m_cellClass = cellClass;
        m_valueClasses = List.copyOf(valueClasses);
        m_elementType = elementType;
    }

    /** The type of the cells of a class that is no collection. */
    public static DataType getType(final Class<? extends DataCell> cellClass) {
        return CellClasses.typeOf(cellClass);
    }

    /** The type of the collection cells of a class; the element type is null if it is no collection. */
    public static DataType getType(final Class<? extends DataCell> cellClass, final DataType elementType) {
        if (elementType == null) {
            return getType(cellClass);
        }
        if (!CollectionDataValue.class.isAssignableFrom(cellClass)) {
            throw new IllegalArgumentException("Only a collection has an element type; " + cellClass.getName()
                + " is none.");
        }
        return new DataType(cellClass, CellClasses.valueClassesOf(cellClass), elementType);
    }

    /** The missing cell. */
    public static DataCell getMissingCell() {
        return MISSING;
    }

    /** The narrowest type that cells of both types have. */
    public static DataType getCommonSuperType(final DataType a, final DataType b) {
        if (a.isMissingValueType()) {
            return b;
        }
        if (b.isMissingValueType() || a.isASuperTypeOf(b)) {
            return a;
        }
        if (b.isASuperTypeOf(a)) {
            return b;
        }
        final Set<Class<? extends DataValue>> common = new LinkedHashSet<>(a.m_valueClasses);
        common.retainAll(b.m_valueClasses);
        if (common.isEmpty()) {
            common.add(DataValue.class);
        }
        final DataType elements = common.contains(CollectionDataValue.class)
            ? getCommonSuperType(a.m_elementType, b.m_elementType) : null;
        return CellClasses.nativeTypeOf(common, elements)
            .orElseGet(() -> new DataType(null, List.copyOf(common), elements));
    }

    /** Whether this is the type of the missing cell, which fits everywhere. */
    public boolean isMissingValueType() {
        return m_valueClasses.contains(MissingValue.class);
    }

    /** The type of the elements, null if this is no collection. */
    public DataType getCollectionElementType() {
        return m_elementType;
    }

    /** Whether cells of this type hold cells. */
    public boolean isCollectionType() {
        return m_elementType != null;
    }

    /** The order of cells of this type. */
    public DataValueComparator getComparator() {
        return ValueOrder.of(this);
    }

    /** The value as which cells of this type are best read. */
    public Class<? extends DataValue> getPreferredValueClass() {
        return m_valueClasses.get(0);
    }

    /** All values as which cells of this type can be read. */
    public List<Class<? extends DataValue>> getValueClasses() {
        return m_valueClasses;
    }

    /** Whether every cell of the other type may stand where this type is asked for. */
    public boolean isASuperTypeOf(final DataType other) {
        if (other.isMissingValueType() || equals(other)) {
            return true;
        }
        return m_valueClasses.stream().allMatch(other::isCompatible)
            && (m_elementType == null || m_elementType.isASuperTypeOf(other.m_elementType));
    }

    /** Whether cells of this type can be read as a value. */
    public boolean isCompatible(final Class<? extends DataValue> valueClass) {
        return isMissingValueType() || m_valueClasses.stream().anyMatch(valueClass::isAssignableFrom);
    }

    /** The class of the cells, null if this is no native type. */
    public Class<? extends DataCell> getCellClass() {
        return m_cellClass;
    }

    /** Writes the type. */
    public void save(final ConfigWO config) {
        if (m_elementType != null) {
            m_elementType.save(config.addConfig("collection_element_type"));
        }
        config.addString("cell_class", m_cellClass == null ? null : m_cellClass.getName());
        if (m_cellClass == null) {
            config.addBoolean("has_pref_value_class", true);
            config.addStringArray("value_classes",
                m_valueClasses.stream().map(Class::getName).toArray(String[]::new));
        }
    }

    /** Reads a type. */
    public static DataType load(final ConfigRO config) throws InvalidSettingsException {
        final DataType elements =
            config.containsKey("collection_element_type") ? load(config.getConfig("collection_element_type")) : null;
        final String cellClass = config.getString("cell_class");
        if (cellClass != null) {
            return getType(CellClasses.named(cellClass), elements);
        }
        final Set<Class<? extends DataValue>> values = new LinkedHashSet<>();
        for (final String name : config.getStringArray("value_classes")) {
            values.add(CellClasses.valueNamed(name));
        }
        return new DataType(null, List.copyOf(values), elements);
    }

    /** The name that users see. */
    public String getName() {
        return CellClasses.nameOf(m_valueClasses.get(0)).or(() -> CellClasses.simpleName(m_cellClass))
            .orElseGet(() -> "Non-Native " + m_valueClasses.stream().map(Class::getSimpleName)
                .collect(Collectors.toList()));
    }

    /** The name that users see, in a collection with that of the elements. */
    public String toPrettyString() {
        return toString();
    }

    /** A name that tells the type from every other. */
    public String getIdentifier() {
        final String base =
            m_cellClass == null ? Arrays.toString(m_valueClasses.toArray()) : m_cellClass.getName();
        return m_elementType == null ? base : base + "<" + m_elementType.getIdentifier() + ">";
    }

    @Override
    public String toString() {
        return m_elementType == null ? getName() : getName() + " (Collection of: " + m_elementType + ")";
    }

    @Override
    public boolean equals(final Object other) {
        return this == other || other instanceof DataType type && m_cellClass == type.m_cellClass
            && Objects.equals(m_elementType, type.m_elementType)
            && getPreferredValueClass() == type.getPreferredValueClass()
            && Set.copyOf(m_valueClasses).equals(Set.copyOf(type.m_valueClasses));
    }

    @Override
    public int hashCode() {
        return Objects.hash(m_cellClass, m_elementType, getPreferredValueClass());
    }
}
