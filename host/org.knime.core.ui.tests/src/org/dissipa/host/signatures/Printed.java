/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints loaded classes as javap prints class files. */
final class Printed {

    private static final int MEMBER = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL
        | Modifier.ABSTRACT;

    private Printed() {
    }

    /** A class with its superclass, without its interfaces. */
    static String header(final Class<?> type) {
        final String name = type.getName() + variables(type);
        if (type.isInterface()) {
            return "public interface " + name;
        }
        final int modifiers = type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL);
        final Type parent = type.getGenericSuperclass();
        return "public " + (modifiers == 0 ? "" : Modifier.toString(modifiers) + " ") + "class " + name
            + (parent == Object.class ? "" : " extends " + parent.getTypeName());
    }

    static String field(final Field field) throws IllegalAccessException {
        final String declaration = Modifier.toString(field.getModifiers() & MEMBER) + " "
            + name(field.getGenericType()) + " " + field.getName();
        final int constant = Modifier.STATIC | Modifier.FINAL;
        final boolean printed = (field.getModifiers() & constant) == constant
            && (field.getType().isPrimitive() || field.getType() == String.class);
        if (!printed) {
            return declaration;
        }
        field.setAccessible(true);
        final Object value = field.get(null);
        return declaration + " = " + (value instanceof String text ? "\"" + text + "\"" : value);
    }

    static String method(final Method method) {
        final String flags = Modifier.toString(method.getModifiers() & MEMBER) + (method.isDefault() ? " default" : "");
        return flags + " " + spaced(variables(method)) + name(method.getGenericReturnType()) + " " + method.getName()
            + parameters(method.getGenericParameterTypes(), method.isVarArgs())
            + thrown(method.getGenericExceptionTypes());
    }

    static String constructor(final Constructor<?> constructor) {
        return Modifier.toString(constructor.getModifiers() & MEMBER) + " " + spaced(variables(constructor))
            + constructor.getDeclaringClass().getName()
            + parameters(constructor.getGenericParameterTypes(), constructor.isVarArgs())
            + thrown(constructor.getGenericExceptionTypes());
    }

    private static String parameters(final Type[] types, final boolean varArgs) {
        final String list = Stream.of(types).map(Printed::name).collect(Collectors.joining(", ", "(", ")"));
        return varArgs ? list.replaceAll("\\[\\]\\)$", "...)") : list;
    }

    private static String thrown(final Type[] types) {
        return types.length == 0 ? ""
            : Stream.of(types).map(Printed::name).collect(Collectors.joining(", ", " throws ", ""));
    }

    private static String spaced(final String text) {
        return text.isEmpty() ? "" : text + " ";
    }

    private static String variables(final GenericDeclaration declaration) {
        final TypeVariable<?>[] variables = declaration.getTypeParameters();
        return variables.length == 0 ? ""
            : Arrays.stream(variables).map(Printed::variable).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String variable(final TypeVariable<?> variable) {
        final String bounds = Stream.of(variable.getBounds()).filter(bound -> bound != Object.class).map(Printed::name)
            .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String name(final Type type) {
        return type.getTypeName();
    }
}
