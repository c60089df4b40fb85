/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.port;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.knime.core.node.NodeLogger;

/** A port type as a bundle declares it. */
record PortTypeDeclaration(IConfigurationElement element) {

    static final String POINT = "org.knime.core.PortType";

    static Stream<PortTypeDeclaration> all() {
        final IExtensionRegistry registry = Platform.getExtensionRegistry();
        return registry == null ? Stream.empty()
            : Stream.of(registry.getConfigurationElementsFor(POINT)).map(PortTypeDeclaration::new);
    }

    static Optional<PortTypeDeclaration> ofObject(final String className) {
        return first(found -> className.equals(found.attribute("objectClass")));
    }

    static Optional<PortTypeDeclaration> ofSpec(final String className) {
        return first(found -> className.equals(found.attribute("specClass")));
    }

    private static Optional<PortTypeDeclaration> first(final Predicate<PortTypeDeclaration> condition) {
        return all().filter(condition).findFirst();
    }

    private String attribute(final String key) {
        return element.getAttribute(key);
    }

    String name() {
        return attribute("name");
    }

    int color() {
        final String color = attribute("color");
        return color == null ? PortType.DEFAULT_COLOR : 0xFF000000 | Integer.decode(color);
    }

    boolean hidden() {
        return Boolean.parseBoolean(attribute("hidden"));
    }

    Optional<Class<? extends PortObject>> objectClass() {
        return load("objectClass").map(type -> type.asSubclass(PortObject.class));
    }

    Optional<Class<? extends PortObjectSpec>> specClass() {
        return load("specClass").map(type -> type.asSubclass(PortObjectSpec.class));
    }

    private Optional<Class<?>> load(final String key) {
        final String bundle = element.getContributor().getName();
        try {
            return Optional.of(Platform.getBundle(bundle).loadClass(attribute(key)));
        } catch (final ClassNotFoundException e) {
            report(key, e);
            return Optional.empty();
        }
    }

    /** A new object of the class that an attribute names. */
    Optional<Object> make(final String key) {
        try {
            return Optional.of(element.createExecutableExtension(key));
        } catch (final CoreException e) {
            report(key, e);
            return Optional.empty();
        }
    }

    private void report(final String key, final Exception cause) {
        NodeLogger.getLogger(PortTypeDeclaration.class).coding("Port type '" + name() + "' of bundle "
            + element.getContributor().getName() + ": attribute " + key + " names " + attribute(key)
            + ", which cannot be loaded.", cause);
    }
}
