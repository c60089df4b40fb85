/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text.util;

public final class ColumnNameValidationUtils {
    public static void validatePossiblyEmptyColumnName(final String p0, final java.util.function.Function<org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.InvalidColumnNameState, String> p1) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static void validateColumnName(final String p0, final java.util.function.Function<org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils.InvalidColumnNameState, String> p1) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    ColumnNameValidationUtils() { throw new UnsupportedOperationException(); }
    public enum InvalidColumnNameState {
        EMPTY, BLANK, NOT_TRIMMED;
    }
    public static final class EmptyOrColumnNameValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation {
        public EmptyOrColumnNameValidation() { throw new UnsupportedOperationException(); }
        public String getPattern() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
    }
    public static final class ColumnNameValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation {
        public ColumnNameValidation() { throw new UnsupportedOperationException(); }
        public String getPattern() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
    }
}
