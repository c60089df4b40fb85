/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.config.ConfigRO;
import org.knime.core.node.config.ConfigWO;

/** The type of a port: which objects and specs pass it. Two types are equal if they pass the same class of objects. */
public final class PortType {

    /** The colour of a port type that declares none, as ARGB. */
    public static final int DEFAULT_COLOR = 0xFF9B9B9B;

    private final Class<? extends PortObject> m_objectClass;

    private final Class<? extends PortObjectSpec> m_specClass;

    private final boolean m_optional;

    private final String m_name;

    private final int m_color;

    private final boolean m_hidden;

    PortType(final Class<? extends PortObject> objectClass, final boolean optional, final String name,
            final int color, final boolean hidden) {
        m_objectClass = objectClass;
        m_specClass = getPortObjectSpecClass(objectClass);
        m_optional = optional;
        m_name = name;
        m_color = color;
        m_hidden = hidden;
    }

    /** The name that users see. */
    public String getName() {
        return m_name;
    }

    /** The colour, as ARGB. */
    public int getColor() {
        return m_color;
    }

    /** The class of the specs. */
    public Class<? extends PortObjectSpec> getPortObjectSpecClass() {
        return m_specClass;
    }

    /** The class of the objects. */
    public Class<? extends PortObject> getPortObjectClass() {
        return m_objectClass;
    }

    /** Whether an input port of this type need not be connected. */
    public boolean isOptional() {
        return m_optional;
    }

    /** Whether users cannot choose this type. */
    public boolean isHidden() {
        return m_hidden;
    }

    /** Whether this port takes all objects that a port of the other type puts out. */
    public boolean isSuperTypeOf(final PortType other) {
        return m_objectClass.isAssignableFrom(other.m_objectClass);
    }

    /** Whether this port takes a spec; null, an unknown one, it does. */
    public boolean acceptsPortObjectSpec(final PortObjectSpec spec) {
        return spec == null || m_specClass.isInstance(spec);
    }

    /** Whether this port takes the objects of a class; null it does. */
    public boolean acceptsPortObjectClass(final Class<? extends PortObject> objectClass) {
        return objectClass == null || m_objectClass.isAssignableFrom(objectClass);
    }

    /** Whether this port takes an object; null it does. */
    public boolean acceptsPortObject(final PortObject object) {
        return object == null || m_objectClass.isInstance(object);
    }

    /** Writes the type. */
    public void save(final ConfigWO config) {
        config.addString("object_class", m_objectClass.getName());
    }

    /** Reads a type. */
    public static PortType load(final ConfigRO config) throws InvalidSettingsException {
        final String name = config.getString("object_class");
        return PortTypeRegistry.getInstance().getPortType(PortTypeRegistry.getInstance().getObjectClass(name)
            .orElseThrow(() -> new InvalidSettingsException("Unable to restore port type, can't load class \"" + name
                + "\"")));
    }

    /** The class of specs that the objects of a class have: the return type of their method getSpec. */
    public static Class<? extends PortObjectSpec> getPortObjectSpecClass(
            final Class<? extends PortObject> objectClass) {
        try {
            return objectClass.getMethod("getSpec").getReturnType().asSubclass(PortObjectSpec.class);
        } catch (final NoSuchMethodException e) {
            throw new IllegalArgumentException(objectClass.getName() + " has no public method getSpec.", e);
        }
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof PortType type && m_objectClass == type.m_objectClass;
    }

    @Override
    public int hashCode() {
        return m_objectClass.hashCode();
    }

    @Override
    public String toString() {
        return "PortType(" + m_specClass.getSimpleName() + "," + m_objectClass.getSimpleName() + ")";
    }
}
