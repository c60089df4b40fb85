/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.node.parameters.migration.ConfigMigration;
import org.knime.node.parameters.migration.LoadDefaultsForAbsentFields;
import org.knime.node.parameters.migration.Migrate;
import org.knime.node.parameters.migration.Migration;
import org.knime.node.parameters.persistence.NodeParametersPersistor;
import org.knime.node.parameters.persistence.Persist;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.persistence.Persistor;

/**
 * Stores parameters in settings as KNIME does: a field under its key, nested parameters as nested settings, an array of
 * them under '0', '1', ..., unless a persistor or a migration says otherwise.
 */
public final class ParameterStore {

    private static final String PRESENT = "_is_present";

    private ParameterStore() {
    }

    /** Writes parameters. */
    public static void save(final Persistable parameters, final NodeSettingsWO settings) {
        final Persistor persistor = parameters.getClass().getAnnotation(Persistor.class);
        if (persistor != null) {
            persistor(persistor).save(parameters, settings);
            return;
        }
        for (final ParameterField field : ParameterField.of(parameters.getClass())) {
            check(field);
            final Object value = field.get(parameters);
            final NodeParametersPersistor<Object> own = ownPersistor(field);
            if (own != null) {
                own.save(value, settings);
            } else {
                saveField(field, value, settings);
            }
        }
    }

    private static void saveField(final ParameterField field, final Object value, final NodeSettingsWO settings) {
        final String key = field.key();
        if (Persistable.class.isAssignableFrom(field.rawType())) {
            if (value == null) {
                throw new IllegalStateException(field + " is null; nested parameters must be there.");
            }
            save((Persistable)value, settings.addNodeSettings(key));
        } else if (elementType(field) != null) {
            final NodeSettingsWO elements = settings.addNodeSettings(key);
            int i = 0;
            for (final Object element : elements(value)) {
                save((Persistable)element, elements.addNodeSettings(Integer.toString(i++)));
            }
        } else if (field.rawType() == Optional.class) {
            final Codec<Object> codec = Codecs.of(field.argument());
            final Optional<?> optional = (Optional<?>)value;
            codec.writer().write(settings, key, optional.isPresent() ? optional.get() : codec.absent());
            settings.addBoolean(key + PRESENT, optional.isPresent());
        } else {
            Codecs.of(field.type()).writer().write(settings, key, value);
        }
    }

    /** Reads parameters; an entry that is absent or of another type is refused. */
    public static <P extends Persistable> P load(final Class<P> type, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final Persistor persistor = type.getAnnotation(Persistor.class);
        final NodeParametersPersistor<Object> own = persistor == null ? null : persistor(persistor);
        final ParameterLoad usual = own == null ? at -> loadFields(type, at) : own::load;
        final List<SettingsPath> paths = own == null ? List.of(SettingsPath.of()) : paths(own);
        return type.cast(migrated(type.getAnnotation(Migration.class), paths, usual, settings));
    }

    private static Object loadFields(final Class<?> type, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final Object parameters = Made.plain(type);
        for (final ParameterField field : ParameterField.of(type)) {
            check(field);
            field.set(parameters, loadField(field, settings));
        }
        return parameters;
    }

    private static Object loadField(final ParameterField field, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final NodeParametersPersistor<Object> own = ownPersistor(field);
        final List<SettingsPath> paths = own == null ? List.of(SettingsPath.of(field.key())) : paths(own);
        if (keepsDefault(field) && !paths.isEmpty() && paths.stream().noneMatch(path -> path.in(settings))) {
            return field.get(Made.plain(field.owner()));
        }
        final ParameterLoad usual = own == null ? at -> loadValue(field, at) : own::load;
        final Migration migration = field.annotation(Migration.class).orElse(null);
        return migrated(migration, paths, usual, settings);
    }

    private static Object loadValue(final ParameterField field, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        final String key = field.key();
        if (Persistable.class.isAssignableFrom(field.rawType())) {
            return load(field.rawType().asSubclass(Persistable.class), settings.getNodeSettings(key));
        }
        final Class<? extends Persistable> elementType = elementType(field);
        if (elementType != null) {
            return loadElements(field, elementType, settings.getNodeSettings(key));
        }
        if (field.rawType() == Optional.class) {
            return settings.getBoolean(key + PRESENT, true)
                ? Optional.ofNullable(Codecs.of(field.argument()).reader().read(settings, key)) : Optional.empty();
        }
        return Codecs.of(field.type()).reader().read(settings, key);
    }

    private static Object loadElements(final ParameterField field, final Class<? extends Persistable> elementType,
            final NodeSettingsRO settings) throws InvalidSettingsException {
        final int size = (int)settings.keySet().stream().filter(key -> key.matches("\\d+")).count();
        final List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(load(elementType, settings.getNodeSettings(Integer.toString(i))));
        }
        return field.rawType().isArray()
            ? elements.toArray((Object[])Array.newInstance(elementType, size)) : elements;
    }

    @FunctionalInterface
    private interface ParameterLoad {
        Object load(NodeSettingsRO settings) throws InvalidSettingsException;
    }

    private static Object migrated(final Migration migration, final List<SettingsPath> paths,
            final ParameterLoad usual, final NodeSettingsRO settings) throws InvalidSettingsException {
        if (migration != null) {
            for (final Object way : Made.plain(migration.value()).getConfigMigrations()) {
                final ConfigMigration<?> one = (ConfigMigration<?>)way;
                final boolean taken = one.getMatcher() == SettingsPath.NEW_ONES_ABSENT
                    ? paths.stream().noneMatch(path -> path.in(settings)) : one.getMatcher().test(settings);
                if (taken) {
                    return one.getLoader().load(settings);
                }
            }
        }
        return usual.load(settings);
    }

    private static boolean keepsDefault(final ParameterField field) {
        return field.annotation(Migrate.class).map(Migrate::loadDefaultIfAbsent).orElse(false)
            || field.owner().isAnnotationPresent(LoadDefaultsForAbsentFields.class)
                && field.annotation(Migration.class).isEmpty();
    }

    private static void check(final ParameterField field) {
        if (field.annotation(Persistor.class).isPresent() && field.annotation(Persist.class).isPresent()) {
            throw new IllegalStateException(field + " cannot have both @Persistor and @Persist.");
        }
        if (field.annotation(Migration.class).isPresent() && field.annotation(Migrate.class).isPresent()) {
            throw new IllegalStateException(field + " cannot have both @Migration and @Migrate.");
        }
    }

    private static NodeParametersPersistor<Object> ownPersistor(final ParameterField field) {
        return field.annotation(Persistor.class).map(ParameterStore::persistor).orElse(null);
    }

    private static List<SettingsPath> paths(final NodeParametersPersistor<?> persistor) {
        return Stream.of(persistor.getConfigPaths()).map(SettingsPath::of).toList();
    }

    @SuppressWarnings("unchecked")
    private static NodeParametersPersistor<Object> persistor(final Persistor persistor) {
        return (NodeParametersPersistor<Object>)Made.plain(persistor.value());
    }

    /** The class of the elements if the field holds an array or a list of parameters, otherwise null. */
    static Class<? extends Persistable> elementType(final ParameterField field) {
        final Class<?> raw = field.rawType();
        final Class<?> element = raw.isArray() ? raw.getComponentType()
            : raw == List.class || raw == Collection.class || raw == ArrayList.class
                ? ParameterField.raw(field.argument()) : Object.class;
        return Persistable.class.isAssignableFrom(element) ? element.asSubclass(Persistable.class) : null;
    }

    private static Iterable<?> elements(final Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] array ? List.of(array) : (Iterable<?>)value;
    }
}
