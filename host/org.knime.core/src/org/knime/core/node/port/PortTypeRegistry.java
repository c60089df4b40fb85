/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeLogger;
import org.knime.core.node.port.PortObject.PortObjectSerializer;
import org.knime.core.node.port.PortObjectSpec.PortObjectSpecSerializer;

/** The port types that bundles declare through the extension point org.knime.core.PortType. */
public final class PortTypeRegistry {

    private static final PortTypeRegistry INSTANCE = new PortTypeRegistry();

    private static final NodeLogger LOGGER = NodeLogger.getLogger(PortTypeRegistry.class);

    private final Map<Class<? extends PortObject>, PortType> m_types = new HashMap<>();

    private final Map<Class<? extends PortObject>, PortType> m_optionalTypes = new HashMap<>();

    private PortTypeRegistry() {
    }

    /** The one registry. */
    public static PortTypeRegistry getInstance() {
        return INSTANCE;
    }

    /** All types that are declared, and those of tables and of any object. */
    public synchronized Collection<PortType> availablePortTypes() {
        final List<PortType> types = new ArrayList<>();
        types.add(getPortType(PortObject.class));
        types.add(getPortType(BufferedDataTable.class));
        PortTypeDeclaration.all().map(PortTypeDeclaration::objectClass).flatMap(Optional::stream)
            .map(this::getPortType).forEach(types::add);
        return types;
    }

    /** The type of ports that objects of a class pass. */
    public synchronized PortType getPortType(final Class<? extends PortObject> objectClass) {
        return getPortType(objectClass, false);
    }

    /** The type of ports that objects of a class pass, and which need not be connected if so said. */
    public synchronized PortType getPortType(final Class<? extends PortObject> objectClass, final boolean optional) {
        return (optional ? m_optionalTypes : m_types).computeIfAbsent(objectClass, type -> create(type, optional));
    }

    private static PortType create(final Class<? extends PortObject> type, final boolean optional) {
        if (type == PortObject.class) {
            return new PortType(type, optional, "Generic Port", PortType.DEFAULT_COLOR, false);
        }
        if (type == BufferedDataTable.class) {
            return new PortType(type, optional, "Table", 0, false);
        }
        return PortTypeDeclaration.ofObject(type.getName())
            .map(found -> new PortType(type, optional, found.name(), found.color(), found.hidden()))
            .orElseGet(() -> {
                LOGGER.coding(type.getName() + " is not declared at extension point"
                    + " " + PortTypeDeclaration.POINT + ".");
                return new PortType(type, optional, type.getSimpleName(), PortType.DEFAULT_COLOR, true);
            });
    }

    /** The class of objects with a name, if it is declared. */
    public Optional<Class<? extends PortObject>> getObjectClass(final String name) {
        if (BufferedDataTable.class.getName().equals(name)) {
            return Optional.of(BufferedDataTable.class);
        }
        return name.equals(PortObject.class.getName()) ? Optional.of(PortObject.class)
            : PortTypeDeclaration.ofObject(name).flatMap(PortTypeDeclaration::objectClass);
    }

    /** The class of specs with a name, if it is declared. */
    public Optional<Class<? extends PortObjectSpec>> getSpecClass(final String name) {
        if (DataTableSpec.class.getName().equals(name)) {
            return Optional.of(DataTableSpec.class);
        }
        return name.equals(PortObjectSpec.class.getName()) ? Optional.of(PortObjectSpec.class)
            : PortTypeDeclaration.ofSpec(name).flatMap(PortTypeDeclaration::specClass);
    }

    /** What writes and reads the objects of a class, if it is declared. */
    @SuppressWarnings("unchecked")
    public Optional<PortObjectSerializer<PortObject>> getObjectSerializer(final Class<? extends PortObject> type) {
        return PortTypeDeclaration.ofObject(type.getName()).flatMap(found -> found.make("objectSerializer"))
            .map(serializer -> (PortObjectSerializer<PortObject>)serializer);
    }

    /** What writes and reads the specs of a class, if it is declared. */
    @SuppressWarnings("unchecked")
    public Optional<PortObjectSpecSerializer<PortObjectSpec>> getSpecSerializer(
            final Class<? extends PortObjectSpec> type) {
        final Optional<?> serializer = type == DataTableSpec.class ? Optional.of(new TableSpecSerializer())
            : PortTypeDeclaration.ofSpec(type.getName()).flatMap(found -> found.make("specSerializer"));
        return serializer.map(found -> (PortObjectSpecSerializer<PortObjectSpec>)found);
    }
}
