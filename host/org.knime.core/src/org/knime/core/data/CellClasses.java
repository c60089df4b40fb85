/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.knime.core.data.collection.CollectionDataValue;
import org.knime.core.data.collection.ListCell;
import org.knime.core.data.collection.ListDataValue;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.image.png.PNGImageCell;
import org.knime.core.data.image.png.PNGImageValue;
import org.knime.core.node.InvalidSettingsException;

/** The cell classes that the host knows, and the values as which each is read. */
final class CellClasses {

    private static final List<Class<? extends DataCell>> KNOWN = List.of(BooleanCell.class, IntCell.class,
        LongCell.class, DoubleCell.class, StringCell.class, ListCell.class, PNGImageCell.class, MissingCell.class);

    private static final Map<Class<? extends DataValue>, String> NAMES = Map.of( //
        BooleanValue.class, "Boolean", IntValue.class, "Number (Integer)", LongValue.class, "Number (Long Integer)",
        DoubleValue.class, "Number (Float)", StringValue.class, "String", ListDataValue.class, "Collection (List)",
        CollectionDataValue.class, "Collection", PNGImageValue.class, "PNG Image");

    private static final Map<Class<? extends DataCell>, DataType> TYPES = new ConcurrentHashMap<>();

    private CellClasses() {
    }

    static DataType typeOf(final Class<? extends DataCell> cellClass) {
        return TYPES.computeIfAbsent(cellClass, type -> {
            if (CollectionDataValue.class.isAssignableFrom(type)) {
                throw new IllegalArgumentException("The type of a collection needs that of its elements: "
                    + type.getName());
            }
            return new DataType(type, valueClassesOf(type), null);
        });
    }

    /** The value interfaces of a class; the first that it declares is the preferred one. */
    static List<Class<? extends DataValue>> valueClassesOf(final Class<? extends DataCell> cellClass) {
        final Set<Class<? extends DataValue>> values = new LinkedHashSet<>();
        for (Class<?> type = cellClass; type != DataCell.class; type = type.getSuperclass()) {
            collect(type, values);
        }
        return values.isEmpty() ? List.of(DataValue.class) : new ArrayList<>(values);
    }

    private static void collect(final Class<?> type, final Set<Class<? extends DataValue>> values) {
        for (final Class<?> parent : type.getInterfaces()) {
            if (DataValue.class.isAssignableFrom(parent) && parent != DataValue.class) {
                values.add(parent.asSubclass(DataValue.class));
                collect(parent, values);
            }
        }
    }

    static Optional<DataType> nativeTypeOf(final Set<Class<? extends DataValue>> values, final DataType elements) {
        return KNOWN.stream()
            .filter(type -> CollectionDataValue.class.isAssignableFrom(type) == (elements != null))
            .map(type -> DataType.getType(type, elements))
            .filter(type -> Set.copyOf(type.getValueClasses()).equals(values)).findFirst();
    }

    static Class<? extends DataCell> named(final String name) throws InvalidSettingsException {
        return KNOWN.stream().filter(type -> type.getName().equals(name)).findFirst()
            .orElseThrow(() -> new InvalidSettingsException("Data cell implementation '" + name + "' not found."));
    }

    static Class<? extends DataValue> valueNamed(final String name) throws InvalidSettingsException {
        return Stream.concat(Stream.of(DataValue.class), KNOWN.stream().flatMap(type -> valueClassesOf(type).stream()))
            .filter(type -> type.getName().equals(name)).findFirst().<Class<? extends DataValue>> map(type -> type)
            .orElseThrow(() -> new InvalidSettingsException("Data value class '" + name + "' not found."));
    }

    static Optional<String> nameOf(final Class<? extends DataValue> valueClass) {
        return Optional.ofNullable(NAMES.get(valueClass));
    }

    static Optional<String> simpleName(final Class<? extends DataCell> cellClass) {
        return Optional.ofNullable(cellClass).map(Class::getSimpleName);
    }
}
