/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

public final class NodeLogger {
    public static final String STDOUT_APPENDER = "stdout";
    public static final String STDERR_APPENDER = "stderr";
    public static final String LOGFILE_APPENDER = "logfile";
    public static final String KNIME_CONSOLE_APPENDER = "knimeConsole";
    public static org.knime.core.node.NodeLogger getLogger(final Class<?> p0) { throw new UnsupportedOperationException(); }
    public static org.knime.core.node.NodeLogger getLogger(final String p0) { throw new UnsupportedOperationException(); }
    public void warn(final Object p0) { throw new UnsupportedOperationException(); }
    public void warn(final Throwable p0) { throw new UnsupportedOperationException(); }
    public void warn(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void debug(final Object p0) { throw new UnsupportedOperationException(); }
    public void debug(final Throwable p0) { throw new UnsupportedOperationException(); }
    public void debug(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void debugWithoutContext(final Object p0) { throw new UnsupportedOperationException(); }
    public void debugWithoutContext(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void info(final Object p0) { throw new UnsupportedOperationException(); }
    public void info(final Throwable p0) { throw new UnsupportedOperationException(); }
    public void info(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void error(final Object p0) { throw new UnsupportedOperationException(); }
    public void error(final Throwable p0) { throw new UnsupportedOperationException(); }
    public void error(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void fatal(final Object p0) { throw new UnsupportedOperationException(); }
    public void fatal(final Throwable p0) { throw new UnsupportedOperationException(); }
    public void fatal(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void warn(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void warn(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void debug(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void debug(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void info(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void info(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void error(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void error(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void assertLog(final boolean p0, final String p1) { throw new UnsupportedOperationException(); }
    public void assertLog(final boolean p0, final String p1, final AssertionError p2) { throw new UnsupportedOperationException(); }
    public void coding(final Object p0) { throw new UnsupportedOperationException(); }
    public void coding(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void coding(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void coding(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void codingWithoutContext(final Object p0) { throw new UnsupportedOperationException(); }
    public void codingWithoutContext(final java.util.function.Supplier<Object> p0) { throw new UnsupportedOperationException(); }
    public void fatal(final Object p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void fatal(final java.util.function.Supplier<Object> p0, final Throwable p1) { throw new UnsupportedOperationException(); }
    public void warnWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public void debugWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public void infoWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public void errorWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public void fatalWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public void codingWithFormat(final String p0, final Object... p1) { throw new UnsupportedOperationException(); }
    public static void addWriter(final java.io.Writer p0, final org.knime.core.node.NodeLogger.LEVEL p1, final org.knime.core.node.NodeLogger.LEVEL p2) { throw new UnsupportedOperationException(); }
    public static void addKNIMEConsoleWriter(final java.io.Writer p0, final org.knime.core.node.NodeLogger.LEVEL p1, final org.knime.core.node.NodeLogger.LEVEL p2) { throw new UnsupportedOperationException(); }
    public static void removeWriter(final java.io.Writer p0) { throw new UnsupportedOperationException(); }
    public static void setLevelIntern(final org.knime.core.node.NodeLogger.LEVEL p0) { throw new UnsupportedOperationException(); }
    public static void setLevel(final org.knime.core.node.NodeLogger.LEVEL p0) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.NodeLogger.LEVEL getLevel() { throw new UnsupportedOperationException(); }
    public boolean isDebugEnabled() { throw new UnsupportedOperationException(); }
    public boolean isInfoEnabled() { throw new UnsupportedOperationException(); }
    public boolean isEnabledFor(final org.knime.core.node.NodeLogger.LEVEL p0) { throw new UnsupportedOperationException(); }
    public static void setAppenderLevelRange(final String p0, final org.knime.core.node.NodeLogger.LEVEL p1, final org.knime.core.node.NodeLogger.LEVEL p2) throws java.util.NoSuchElementException { throw new UnsupportedOperationException(); }
    public static void logInWorkflowDir(final boolean p0) { throw new UnsupportedOperationException(); }
    public static void logInWorkflowDir(final org.knime.core.node.NodeLogger.LEVEL p0, final org.knime.core.node.NodeLogger.LEVEL p1) { throw new UnsupportedOperationException(); }
    public static void logGlobalMsgsInWfDir(final boolean p0) { throw new UnsupportedOperationException(); }
    public static void logNodeId(final boolean p0) { throw new UnsupportedOperationException(); }
    NodeLogger() { throw new UnsupportedOperationException(); }
    public enum LEVEL {
        DEBUG, INFO, WARN, ERROR, FATAL, ALL, OFF;
    }
}
