/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.text;

import org.knime.node.parameters.validation.BuiltinValidation;

/** A bound on a text. */
public interface TextInputWidgetValidation extends BuiltinValidation {

    /** A pattern as the dialog needs it. */
    record PatternValidationParams(String pattern) {
    }

    /** A regular expression that the whole text must match. */
    abstract class PatternValidation implements TextInputWidgetValidation {

        /** Made by the dialog. */
        public PatternValidation() {
            // nothing to set
        }

        /** The regular expression. */
        protected abstract String getPattern();

        @Override
        public final PatternValidationParams getParameters() {
            return new PatternValidationParams(getPattern());
        }

        @Override
        public String getErrorMessage() {
            return "The text must match the pattern " + getPattern();
        }

        /** Some character that is no blank. */
        public static final class IsNotBlankValidation extends PatternValidation {

            @Override
            public String getPattern() {
                return ".*\\S.*";
            }

            @Override
            public String getErrorMessage() {
                return "The text needs a character that is no blank.";
            }
        }

        /** Some character. */
        public static final class IsNotEmptyValidation extends MinLengthValidation {

            @Override
            protected int getMinLength() {
                return 1;
            }

            @Override
            public String getErrorMessage() {
                return "The text must not be empty.";
            }
        }

        /** Just one character. */
        public static final class IsSingleCharacterValidation extends PatternValidation {

            @Override
            public String getPattern() {
                return "^.$";
            }

            @Override
            public String getErrorMessage() {
                return "The text must be one character.";
            }
        }
    }

    /** The least number of characters. */
    abstract class MinLengthValidation implements TextInputWidgetValidation {

        /** Made by the dialog. */
        public MinLengthValidation() {
            // nothing to set
        }

        /** The number. */
        protected abstract int getMinLength();

        @Override
        public final MinLengthValidationParams getParameters() {
            return new MinLengthValidationParams(getMinLength());
        }

        @Override
        public String getErrorMessage() {
            return "The text must have at least " + getMinLength() + " characters.";
        }

        record MinLengthValidationParams(int minLength) {
        }
    }

    /** The greatest number of characters. */
    abstract class MaxLengthValidation implements TextInputWidgetValidation {

        /** Made by the dialog. */
        public MaxLengthValidation() {
            // nothing to set
        }

        /** The number. */
        protected abstract int getMaxLength();

        @Override
        public final MaxLengthValidationParams getParameters() {
            return new MaxLengthValidationParams(getMaxLength());
        }

        @Override
        public String getErrorMessage() {
            return "The text must have at most " + getMaxLength() + " characters.";
        }

        record MaxLengthValidationParams(int maxLength) {
        }

        /** At most one character. */
        public static final class HasAtMaxOneCharValidation extends MaxLengthValidation {

            @Override
            public int getMaxLength() {
                return 1;
            }
        }
    }
}
