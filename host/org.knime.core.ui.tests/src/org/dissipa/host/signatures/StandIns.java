/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.knime.core.data.DataTableSpec;
import org.knime.node.DefaultNode;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The classes that stand in for KNIME's. */
final class StandIns {

    private StandIns() {
    }

    /** All classes of both bundles outside org.dissipa, whether or not they can be seen from outside. */
    static List<Class<?>> all() {
        return Stream.of(DataTableSpec.class, DefaultNode.class).map(FrameworkUtil::getBundle)
            .<Class<?>> flatMap(StandIns::classesOf).toList();
    }

    private static Stream<Class<?>> classesOf(final Bundle bundle) {
        final Collection<String> files = bundle.adapt(BundleWiring.class).listResources("org/knime", "*.class",
            BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return files.stream().filter(file -> !file.contains("Test") && !file.contains("/testing/"))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .<Class<?>> map(name -> load(bundle, name))
            .filter(Objects::nonNull);
    }

    private static Class<?> load(final Bundle bundle, final String name) {
        try {
            final Class<?> type = bundle.loadClass(name);
            return FrameworkUtil.getBundle(type) == bundle ? type : null;
        } catch (final ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a class and all classes around it are public or protected. */
    static boolean isVisible(final Class<?> type) {
        final int outside = Modifier.PUBLIC | Modifier.PROTECTED;
        return (type.getModifiers() & outside) != 0 && !type.isAnonymousClass() && !type.isLocalClass()
            && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }
}
