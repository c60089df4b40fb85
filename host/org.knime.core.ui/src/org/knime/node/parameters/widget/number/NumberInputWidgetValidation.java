/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.number;

import java.math.BigDecimal;

import org.knime.node.parameters.validation.BuiltinValidation;

/** A bound on a number. */
public interface NumberInputWidgetValidation extends BuiltinValidation {

    /** Whether the bound itself is refused. */
    default boolean isExclusive() {
        return false;
    }

    /** A lower bound. */
    abstract class MinValidation implements NumberInputWidgetValidation {

        /** Made by the dialog. */
        public MinValidation() {
            // nothing to set
        }

        /** The bound. */
        protected abstract double getMin();

        @Override
        public final MinValidationParams getParameters() {
            return new MinValidationParams(getMin(), isExclusive());
        }

        @Override
        public String getErrorMessage() {
            return "The value must be " + (isExclusive() ? "greater than " : "at least ") + plain(getMin()) + ".";
        }

        record MinValidationParams(double min, boolean isExclusive) {
        }

        /** At least 0. */
        public static final class IsNonNegativeValidation extends MinValidation {

            @Override
            public double getMin() {
                return 0;
            }
        }

        /** At least 1. */
        public static final class IsPositiveIntegerValidation extends MinValidation {

            @Override
            public double getMin() {
                return 1;
            }
        }

        /** Greater than 0. */
        public static final class IsPositiveDoubleValidation extends MinValidation {

            @Override
            public double getMin() {
                return 0;
            }

            @Override
            public boolean isExclusive() {
                return true;
            }
        }
    }

    /** An upper bound. */
    abstract class MaxValidation implements NumberInputWidgetValidation {

        /** Made by the dialog. */
        public MaxValidation() {
            // nothing to set
        }

        /** The bound. */
        protected abstract double getMax();

        @Override
        public final MaxValidationParams getParameters() {
            return new MaxValidationParams(getMax(), isExclusive());
        }

        @Override
        public String getErrorMessage() {
            return "The value must " + (isExclusive() ? "be less than " : "not exceed ") + plain(getMax()) + ".";
        }

        record MaxValidationParams(Double max, boolean isExclusive) {
        }
    }

    private static String plain(final double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
