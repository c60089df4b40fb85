/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Looks members up in classes that are loaded. */
final class JavaClasses {

    private JavaClasses() {
    }

    /** The descriptor of a type. */
    static String descriptor(final Class<?> type) {
        return type.descriptorString();
    }

    static String key(final Field field) {
        return field.getName() + descriptor(field.getType());
    }

    static String key(final Method method) {
        return method.getName() + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
            .toMethodDescriptorString();
    }

    static String key(final Constructor<?> constructor) {
        return "<init>" + MethodType.methodType(void.class, constructor.getParameterTypes()).toMethodDescriptorString();
    }

    /** Whether a class of the Java platform has a member; false if there is no such class. */
    static boolean hasMember(final String className, final String key) {
        if (!className.startsWith("java.") && !className.startsWith("javax.")) {
            return false;
        }
        try {
            return hasMember(Class.forName(className), key);
        } catch (final ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a class, or something that it extends or implements, has a member. */
    static boolean hasMember(final Class<?> type, final String key) {
        if (type == null) {
            return false;
        }
        final Stream<String> own = Stream.of(Stream.of(type.getDeclaredFields()).map(JavaClasses::key),
            Stream.of(type.getDeclaredMethods()).map(JavaClasses::key),
            Stream.of(type.getDeclaredConstructors()).map(JavaClasses::key)).flatMap(keys -> keys);
        return own.anyMatch(key::equals) || hasMember(type.getSuperclass(), key)
            || Stream.of(type.getInterfaces()).anyMatch(parent -> hasMember(parent, key))
            || type.isInterface() && hasMember(Object.class, key);
    }
}
