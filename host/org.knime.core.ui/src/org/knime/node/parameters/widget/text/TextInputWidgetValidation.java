/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

public interface TextInputWidgetValidation extends org.knime.node.parameters.validation.BuiltinValidation {
    public static abstract class PatternValidation implements org.knime.node.parameters.widget.text.TextInputWidgetValidation {
        public PatternValidation() { throw new UnsupportedOperationException(); }
        public final org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidationParams getParameters() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
        protected abstract String getPattern();
        public static final class IsNotBlankValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation {
            public IsNotBlankValidation() { throw new UnsupportedOperationException(); }
            public String getErrorMessage() { throw new UnsupportedOperationException(); }
            public String getPattern() { throw new UnsupportedOperationException(); }
        }
        public static final class IsSingleCharacterValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.PatternValidation {
            public IsSingleCharacterValidation() { throw new UnsupportedOperationException(); }
            public String getErrorMessage() { throw new UnsupportedOperationException(); }
            public String getPattern() { throw new UnsupportedOperationException(); }
        }
        public static final class IsNotEmptyValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MinLengthValidation {
            public IsNotEmptyValidation() { throw new UnsupportedOperationException(); }
            public String getErrorMessage() { throw new UnsupportedOperationException(); }
            protected int getMinLength() { throw new UnsupportedOperationException(); }
        }
    }
    public static abstract class MaxLengthValidation implements org.knime.node.parameters.widget.text.TextInputWidgetValidation {
        public MaxLengthValidation() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
        protected abstract int getMaxLength();
        public Object getParameters() { throw new UnsupportedOperationException(); }
        public static final class HasAtMaxOneCharValidation extends org.knime.node.parameters.widget.text.TextInputWidgetValidation.MaxLengthValidation {
            public HasAtMaxOneCharValidation() { throw new UnsupportedOperationException(); }
            public int getMaxLength() { throw new UnsupportedOperationException(); }
        }
    }
    public static abstract class MinLengthValidation implements org.knime.node.parameters.widget.text.TextInputWidgetValidation {
        public MinLengthValidation() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
        protected abstract int getMinLength();
        public Object getParameters() { throw new UnsupportedOperationException(); }
    }
    public record PatternValidationParams(String pattern) {
    }
}
