/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.util;

import java.util.function.Function;
import java.util.function.Supplier;

import org.knime.core.node.InvalidSettingsException;

/** Checks that fail with a formatted message. */
public final class CheckUtils {

    private CheckUtils() {
    }

    /** The value, unless it is null. */
    public static <T> T checkArgumentNotNull(final T value, final String message, final Object... values)
            throws IllegalArgumentException {
        checkArgument(value != null, message, values);
        return value;
    }

    /** The value, unless it is null. */
    public static <T> T checkArgumentNotNull(final T value) throws IllegalArgumentException {
        return checkArgumentNotNull(value, "Argument must not be null.");
    }

    /** Refuses an argument. */
    public static void checkArgument(final boolean holds, final String message) throws IllegalArgumentException {
        check(holds, IllegalArgumentException::new, () -> message);
    }

    /** Refuses an argument. */
    public static void checkArgument(final boolean holds, final String message, final Object... values)
            throws IllegalArgumentException {
        check(holds, IllegalArgumentException::new, message, values);
    }

    /** Refuses a state. */
    public static void checkState(final boolean holds, final String message) throws IllegalStateException {
        check(holds, IllegalStateException::new, () -> message);
    }

    /** Refuses a state. */
    public static void checkState(final boolean holds, final String message, final Object... values)
            throws IllegalStateException {
        check(holds, IllegalStateException::new, message, values);
    }

    /** The value, unless it is null. */
    public static <T> T checkNotNull(final T value) throws NullPointerException {
        return checkNotNull(value, "Value must not be null.");
    }

    /** The value, unless it is null. */
    public static <T> T checkNotNull(final T value, final String message) throws NullPointerException {
        check(value != null, NullPointerException::new, () -> message);
        return value;
    }

    /** The value, unless it is null. */
    public static <T> T checkNotNull(final T value, final String message, final Object... values)
            throws NullPointerException {
        check(value != null, NullPointerException::new, message, values);
        return value;
    }

    /** Refuses a setting. */
    public static void checkSetting(final boolean holds, final String message, final Object... values)
            throws InvalidSettingsException {
        check(holds, InvalidSettingsException::new, message, values);
    }

    /** The value of a setting, unless it is null. */
    public static <T> T checkSettingNotNull(final T value, final String message, final Object... values)
            throws InvalidSettingsException {
        checkSetting(value != null, message, values);
        return value;
    }

    /** Fails with an exception of choice. */
    public static <T extends Throwable> void check(final boolean holds, final Function<String, T> exception,
            final Supplier<String> message) throws T {
        if (!holds) {
            throw exception.apply(message.get());
        }
    }

    /** Fails with an exception of choice. */
    public static <T extends Throwable> void check(final boolean holds, final Function<String, T> exception,
            final String message, final Object... values) throws T {
        check(holds, exception, () -> values.length == 0 ? message : message.formatted(values));
    }
}
