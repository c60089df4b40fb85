/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.knime.node.parameters.persistence.Persist;

/**
 * A field that holds a parameter.
 *
 * @param field the field
 * @param type its type, with type variables replaced as far as the class knows them
 * @param owner the class whose field it is, by itself or by inheritance
 */
public record ParameterField(Field field, Type type, Class<?> owner) {

    /** The fields of a class that are neither private nor static nor transient, those of its superclass first. */
    public static List<ParameterField> of(final Class<?> type) {
        final List<Class<?>> line = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            line.add(0, at);
        }
        final List<ParameterField> fields = new ArrayList<>();
        for (final Class<?> declaring : line) {
            for (final Field field : declaring.getDeclaredFields()) {
                final int hidden = Modifier.PRIVATE | Modifier.STATIC | Modifier.TRANSIENT;
                if ((field.getModifiers() & hidden) == 0 && !field.isSynthetic()) {
                    field.setAccessible(true); // NOSONAR fields of parameters are seldom public
                    fields.add(new ParameterField(field, resolved(field.getGenericType(), type), type));
                }
            }
        }
        return fields;
    }

    private static Type resolved(final Type type, final Class<?> owner) {
        if (type instanceof TypeVariable<?> variable
            && owner.getGenericSuperclass() instanceof ParameterizedType parent) {
            final TypeVariable<?>[] names = owner.getSuperclass().getTypeParameters();
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(variable)) {
                    return parent.getActualTypeArguments()[i];
                }
            }
        }
        return type;
    }

    /** The class of the values. */
    public Class<?> rawType() {
        return raw(type);
    }

    static Class<?> raw(final Type type) {
        if (type instanceof Class<?> found) {
            return found;
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        throw new IllegalArgumentException("Parameters cannot have the type " + type + ".");
    }

    /** The type argument of an Optional or a List. */
    public Type argument() {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getActualTypeArguments()[0];
        }
        throw new IllegalArgumentException(this + " needs a type argument.");
    }

    /** The key under which the value is stored. */
    public String key() {
        final Optional<Persist> persist = annotation(Persist.class);
        final String key = persist.map(Persist::configKey).filter(given -> !given.isEmpty())
            .orElseGet(() -> field.getName().startsWith("m_") ? field.getName().substring(2) : field.getName());
        return persist.map(Persist::hidden).orElse(false) ? key + "_Internals" : key;
    }

    /** An annotation of the field. */
    public <A extends Annotation> Optional<A> annotation(final Class<A> annotation) {
        return Optional.ofNullable(field.getAnnotation(annotation));
    }

    /** The value in an object. */
    public Object get(final Object parameters) {
        try {
            return field.get(parameters);
        } catch (final IllegalAccessException e) {
            throw new IllegalStateException(this + " cannot be read.", e);
        }
    }

    /** Sets the value in an object. */
    public void set(final Object parameters, final Object value) {
        try {
            field.set(parameters, value);
        } catch (final IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(this + " cannot be set to " + value + ".", e);
        }
    }

    @Override
    public String toString() {
        return "Field " + owner.getName() + "." + field.getName();
    }
}
