/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text.util;

import java.util.function.Function;

import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation;

/** Checks the names of new columns: not empty, no blanks around. */
public final class ColumnNameValidationUtils {

    private ColumnNameValidationUtils() {
    }

    /** Refuses a name with blanks around or of blanks alone; an empty one is allowed. */
    public static void validatePossiblyEmptyColumnName(final String name,
            final Function<InvalidColumnNameState, String> message) throws InvalidSettingsException {
        if (name == null || name.isEmpty()) {
            return;
        }
        if (name.isBlank()) {
            throw new InvalidSettingsException(message.apply(InvalidColumnNameState.BLANK));
        }
        if (!name.equals(name.trim())) {
            throw new InvalidSettingsException(message.apply(InvalidColumnNameState.NOT_TRIMMED));
        }
    }

    /** Refuses an empty name, one with blanks around, and one of blanks alone. */
    public static void validateColumnName(final String name, final Function<InvalidColumnNameState, String> message)
            throws InvalidSettingsException {
        if (name == null || name.isEmpty()) {
            throw new InvalidSettingsException(message.apply(InvalidColumnNameState.EMPTY));
        }
        validatePossiblyEmptyColumnName(name, message);
    }

    /** What may be wrong with a name. */
    public enum InvalidColumnNameState {
        /** It has no character. */
        EMPTY,
        /** It has blanks only. */
        BLANK,
        /** There are blanks around it. */
        NOT_TRIMMED
    }

    /** A name of a column. */
    public static final class ColumnNameValidation extends PatternValidation {

        @Override
        public String getPattern() {
            return "^\\S(?:.*\\S)?$";
        }

        @Override
        public String getErrorMessage() {
            return "A column name must not be empty, and there must be no blanks around it.";
        }
    }

    /** A name of a column, or nothing. */
    public static final class EmptyOrColumnNameValidation extends PatternValidation {

        @Override
        public String getPattern() {
            return "^(?:\\S(?:.*\\S)?)?$";
        }

        @Override
        public String getErrorMessage() {
            return "There must be no blanks around a column name.";
        }
    }
}
