/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.util;

public final class CheckUtils {
    public static <T> T checkArgumentNotNull(final T p0, final String p1, final Object... p2) throws IllegalArgumentException { throw new UnsupportedOperationException(); }
    public static <T> T checkArgumentNotNull(final T p0) throws IllegalArgumentException { throw new UnsupportedOperationException(); }
    public static void checkArgument(final boolean p0, final String p1) throws IllegalArgumentException { throw new UnsupportedOperationException(); }
    public static void checkArgument(final boolean p0, final String p1, final Object... p2) throws IllegalArgumentException { throw new UnsupportedOperationException(); }
    public static void checkState(final boolean p0, final String p1) throws IllegalStateException { throw new UnsupportedOperationException(); }
    public static void checkState(final boolean p0, final String p1, final Object... p2) throws IllegalStateException { throw new UnsupportedOperationException(); }
    public static <T> T checkNotNull(final T p0) throws NullPointerException { throw new UnsupportedOperationException(); }
    public static <T> T checkNotNull(final T p0, final String p1) throws NullPointerException { throw new UnsupportedOperationException(); }
    public static <T> T checkNotNull(final T p0, final String p1, final Object... p2) throws NullPointerException { throw new UnsupportedOperationException(); }
    public static void checkSetting(final boolean p0, final String p1, final Object... p2) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static <T> T checkSettingNotNull(final T p0, final String p1, final Object... p2) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static <O, T extends Throwable, V> V checkCast(final O p0, final Class<V> p1, final java.util.function.Function<String, T> p2, final String p3, final Object... p4) throws T { throw new UnsupportedOperationException(); }
    public static <T extends Throwable> void check(final boolean p0, final java.util.function.Function<String, T> p1, final java.util.function.Supplier<String> p2) throws T { throw new UnsupportedOperationException(); }
    public static <T extends Throwable> void check(final boolean p0, final java.util.function.Function<String, T> p1, final String p2, final Object... p3) throws T { throw new UnsupportedOperationException(); }
    public static String checkDestinationFile(final String p0, final boolean p1) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static String checkDestinationFile(final String p0, final boolean p1, final boolean p2) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static String checkDestinationDirectory(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static String checkSourceFile(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    CheckUtils() { throw new UnsupportedOperationException(); }
}
