/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.number;

public interface NumberInputWidgetValidation extends org.knime.node.parameters.validation.BuiltinValidation {
    default boolean isExclusive() { throw new UnsupportedOperationException(); }
    public static abstract class MaxValidation implements org.knime.node.parameters.widget.number.NumberInputWidgetValidation {
        public MaxValidation() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
        protected abstract double getMax();
        public Object getParameters() { throw new UnsupportedOperationException(); }
    }
    public static abstract class MinValidation implements org.knime.node.parameters.widget.number.NumberInputWidgetValidation {
        public MinValidation() { throw new UnsupportedOperationException(); }
        public String getErrorMessage() { throw new UnsupportedOperationException(); }
        protected abstract double getMin();
        public Object getParameters() { throw new UnsupportedOperationException(); }
        public static final class IsPositiveIntegerValidation extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation {
            public IsPositiveIntegerValidation() { throw new UnsupportedOperationException(); }
            public double getMin() { throw new UnsupportedOperationException(); }
        }
        public static final class IsNonNegativeValidation extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation {
            public IsNonNegativeValidation() { throw new UnsupportedOperationException(); }
            public double getMin() { throw new UnsupportedOperationException(); }
        }
        public static final class IsPositiveDoubleValidation extends org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation {
            public IsPositiveDoubleValidation() { throw new UnsupportedOperationException(); }
            public double getMin() { throw new UnsupportedOperationException(); }
            public boolean isExclusive() { throw new UnsupportedOperationException(); }
        }
    }
}
