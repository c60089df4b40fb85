/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.table;

import java.util.List;

import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.choices.ColumnChoicesProvider;
import org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil;

/** Choices of columns that the dialogs offer, by input port and type. */
public final class InputColumns {
    private InputColumns() {
        // a family of choices
    }

    /** All columns of the second input. */
    public static final class AllOfSecond implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getAllColumns(context, 1);
        }
    }

    /** All columns of the first input. */
    public static final class AllOfFirst implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getAllColumns(context, 0);
        }
    }

    /** Text columns of the first input. */
    public static final class TextsOfFirst implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 0, StringValue.class);
        }
    }

    /** Numeric columns of the first input. */
    public static final class NumbersOfFirst implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 0, DoubleValue.class);
        }
    }

    /** Text columns of the second input. */
    public static final class TextsOfSecond implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 1, StringValue.class);
        }
    }

    /** Numeric columns of the second input. */
    public static final class NumbersOfSecond implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 1, DoubleValue.class);
        }
    }

    /** Yes/no columns of the second input. */
    public static final class FlagsOfSecond implements ColumnChoicesProvider {
        @Override
        public List<DataColumnSpec> columnChoices(final NodeParametersInput context) {
            return ColumnSelectionUtil.getCompatibleColumns(context, 1, BooleanValue.class);
        }
    }
}
