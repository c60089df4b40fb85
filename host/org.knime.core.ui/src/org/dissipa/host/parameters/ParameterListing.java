/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.knime.core.data.DataType;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.validation.BuiltinValidation;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** Lists the parameters of a node, nested ones by the path of their keys. */
public final class ParameterListing {

    /**
     * A parameter.
     *
     * @param path its keys
     * @param field the field that holds it
     * @param widget its widget, if it shows in the dialog
     * @param advanced whether it shows below the fold
     * @param value its default
     */
    public record Entry(List<String> path, ParameterField field, Optional<Widget> widget, boolean advanced,
        Object value) {

        /** The type of the value in plain words. */
        public String type() {
            return ParameterListing.type(field);
        }

        /** The constants that can be chosen; none if the type is no enum. */
        public List<Enum<?>> constants() {
            return field.rawType().isEnum()
                ? Stream.of(field.rawType().getEnumConstants()).<Enum<?>> map(c -> (Enum<?>)c).toList() : List.of();
        }

        /** The bounds that the dialog imposes, in words. */
        public String bounds() {
            return ParameterListing.bounds(field);
        }
    }

    private final List<Entry> m_entries = new ArrayList<>();

    private ParameterListing() {
    }

    /** The parameters of an object, in the order of its fields. */
    public static List<Entry> of(final Persistable parameters) {
        final ParameterListing listing = new ParameterListing();
        listing.add(parameters, List.of(), parameters.getClass().isAnnotationPresent(Advanced.class));
        return listing.m_entries;
    }

    private void add(final Object parameters, final List<String> path, final boolean advanced) {
        for (final ParameterField field : ParameterField.of(parameters.getClass())) {
            final Optional<Widget> widget = field.annotation(Widget.class);
            final boolean below = advanced || widget.map(Widget::advanced).orElse(false)
                || field.annotation(Advanced.class).isPresent();
            final List<String> own = Stream.concat(path.stream(), Stream.of(field.key())).toList();
            final Object value = field.get(parameters);
            if (value instanceof Persistable group && widget.isEmpty()) {
                add(group, own, below || group.getClass().isAnnotationPresent(Advanced.class));
            } else {
                m_entries.add(new Entry(own, field, widget, below, value));
            }
        }
    }

    private static String type(final ParameterField field) {
        if (ParameterStore.elementType(field) != null) {
            return "list of groups";
        }
        return field.rawType() == Optional.class ? "optional " + word(field.argument()) : word(field.type());
    }

    private static String word(final Type type) {
        final Class<?> raw = ParameterField.raw(type);
        if (raw.isArray()) {
            return "list of " + word(raw.getComponentType()) + "s";
        }
        if (raw.isEnum()) {
            return "choice";
        }
        if (raw == DataType.class) {
            return "column type";
        }
        return switch (raw.getSimpleName()) {
            case "int", "Integer", "long", "Long", "byte", "Byte" -> "integer";
            case "double", "Double", "float", "Float" -> "number";
            case "boolean", "Boolean" -> "truth value";
            case "char", "Character" -> "character";
            case "String" -> "text";
            default -> raw.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        };
    }

    private static String bounds(final ParameterField field) {
        final List<Class<? extends BuiltinValidation>> declared = new ArrayList<>();
        field.annotation(NumberInputWidget.class)
            .ifPresent(widget -> declared.addAll(Arrays.asList(widget.minValidation(), widget.maxValidation())));
        field.annotation(TextInputWidget.class).ifPresent(widget -> declared.addAll(Arrays
            .asList(widget.patternValidation(), widget.minLengthValidation(), widget.maxLengthValidation())));
        return declared.stream().filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .map(type -> Made.plain(type).getErrorMessage()).collect(Collectors.joining(" "));
    }
}
