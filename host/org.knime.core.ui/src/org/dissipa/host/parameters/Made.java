/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

import org.knime.node.parameters.NodeParametersInput;

/** Makes objects of the classes that nodes declare, whether or not the classes and their constructors are public. */
public final class Made {

    private Made() {
    }

    /** A new object, by the constructor without arguments. */
    public static <T> T plain(final Class<? extends T> type) {
        try {
            return call(type.getDeclaredConstructor());
        } catch (final NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " needs a constructor without arguments"
                + (type.getEnclosingClass() == null ? "." : "; if it is nested, it must be static."), e);
        }
    }

    /** New parameters with defaults that depend on the input, if the class has a constructor for that. */
    public static <T> T from(final Class<? extends T> type, final NodeParametersInput input) {
        try {
            return call(type.getDeclaredConstructor(NodeParametersInput.class), input);
        } catch (final NoSuchMethodException e) { // NOSONAR that constructor is optional
            return plain(type);
        }
    }

    private static <T> T call(final Constructor<? extends T> constructor, final Object... arguments) {
        constructor.setAccessible(true); // NOSONAR the classes of parameters are seldom public
        try {
            return constructor.newInstance(arguments);
        } catch (final InvocationTargetException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made: "
                + e.getCause(), e.getCause());
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made: "
                + e.getMessage(), e);
        }
    }
}
