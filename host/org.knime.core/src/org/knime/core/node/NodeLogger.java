/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Writes to the log of the Java platform under the name of a class. */
public final class NodeLogger {

    private final Logger m_log;

    private NodeLogger(final String name) {
        m_log = System.getLogger(name);
    }

    /** The log of a class. */
    public static NodeLogger getLogger(final Class<?> type) {
        return getLogger(type.getName());
    }

    /** The log of a name. */
    public static NodeLogger getLogger(final String name) {
        return new NodeLogger(name);
    }

    /** Writes detail for developers. */
    public void debug(final Object message) {
        log(Level.DEBUG, message);
    }

    /** Writes detail for developers. */
    public void debug(final Supplier<Object> message) {
        log(Level.DEBUG, message.get());
    }

    /** Writes detail for developers. */
    public void debug(final Object message, final Throwable cause) {
        log(Level.DEBUG, message, cause);
    }

    /** Writes detail for developers. */
    public void debugWithFormat(final String format, final Object... values) {
        log(Level.DEBUG, format.formatted(values));
    }

    /** Writes what happens. */
    public void info(final Object message) {
        log(Level.INFO, message);
    }

    /** Writes what happens. */
    public void info(final Supplier<Object> message) {
        log(Level.INFO, message.get());
    }

    /** Writes what happens. */
    public void info(final Object message, final Throwable cause) {
        log(Level.INFO, message, cause);
    }

    /** Writes what happens. */
    public void infoWithFormat(final String format, final Object... values) {
        log(Level.INFO, format.formatted(values));
    }

    /** Writes what may be wrong. */
    public void warn(final Object message) {
        log(Level.WARNING, message);
    }

    /** Writes what may be wrong. */
    public void warn(final Supplier<Object> message) {
        log(Level.WARNING, message.get());
    }

    /** Writes what may be wrong. */
    public void warn(final Object message, final Throwable cause) {
        log(Level.WARNING, message, cause);
    }

    /** Writes what may be wrong. */
    public void warnWithFormat(final String format, final Object... values) {
        log(Level.WARNING, format.formatted(values));
    }

    /** Writes what went wrong. */
    public void error(final Object message) {
        log(Level.ERROR, message);
    }

    /** Writes what went wrong. */
    public void error(final Supplier<Object> message) {
        log(Level.ERROR, message.get());
    }

    /** Writes what went wrong. */
    public void error(final Object message, final Throwable cause) {
        log(Level.ERROR, message, cause);
    }

    /** Writes what went wrong. */
    public void errorWithFormat(final String format, final Object... values) {
        log(Level.ERROR, format.formatted(values));
    }

    /** Writes what ends the program. */
    public void fatal(final Object message) {
        log(Level.ERROR, message);
    }

    /** Writes what ends the program. */
    public void fatal(final Supplier<Object> message) {
        log(Level.ERROR, message.get());
    }

    /** Writes what ends the program. */
    public void fatal(final Object message, final Throwable cause) {
        log(Level.ERROR, message, cause);
    }

    /** Writes what ends the program. */
    public void fatalWithFormat(final String format, final Object... values) {
        log(Level.ERROR, format.formatted(values));
    }

    /** Writes what a developer must mend. */
    public void coding(final Object message) {
        log(Level.ERROR, "Coding problem: " + message);
    }

    /** Writes what a developer must mend. */
    public void coding(final Supplier<Object> message) {
        log(Level.ERROR, "Coding problem: " + message.get());
    }

    /** Writes what a developer must mend. */
    public void coding(final Object message, final Throwable cause) {
        log(Level.ERROR, "Coding problem: " + message, cause);
    }

    /** Writes what a developer must mend. */
    public void codingWithFormat(final String format, final Object... values) {
        log(Level.ERROR, "Coding problem: " + format.formatted(values));
    }

    /** Whether detail is written. */
    public boolean isDebugEnabled() {
        return m_log.isLoggable(Level.DEBUG);
    }

    /** Whether events are written. */
    public boolean isInfoEnabled() {
        return m_log.isLoggable(Level.INFO);
    }

    private void log(final Level level, final Object message) {
        m_log.log(level, String.valueOf(message));
    }

    private void log(final Level level, final Object message, final Throwable cause) {
        m_log.log(level, String.valueOf(message), cause);
    }
}
