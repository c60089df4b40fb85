/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import static org.dissipa.host.door.Work.column;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.webui.node.dialog.defaultdialog.setting.filter.withtypes.TypedStringFilterMode;
import org.knime.node.parameters.widget.choices.filter.ColumnFilter;

final class FilterTest {

    private static final DataTableSpec SPEC = new DataTableSpec(column("rate", DoubleCell.TYPE),
        column("Ratio", DoubleCell.TYPE), column("n", IntCell.TYPE), column("name", StringCell.TYPE));

    private static void check(final ColumnFilter filter, final String... included) {
        assertArrayEquals(included, filter.filterFromFullSpec(SPEC));
        assertArrayEquals(included, SPEC.stream().filter(filter.getFilterPredicate()).map(c -> c.getName())
            .toArray(String[]::new));
    }

    private static ColumnFilter pattern(final TypedStringFilterMode mode, final String pattern) {
        final ColumnFilter filter = new ColumnFilter();
        filter.m_mode = mode;
        filter.m_patternFilter.m_pattern = pattern;
        return filter;
    }

    @Test
    void twoListsChoose() {
        final ColumnFilter filter = new ColumnFilter(new String[] {"name", "gone"});
        check(filter, "name");
        assertArrayEquals(new String[] {"gone"}, filter.getMissingSelectedFromFullSpec(SPEC));
        filter.m_manualFilter.m_manuallyDeselected = new String[] {"n"};
        check(filter.withIncludeUnknownColumns(), "rate", "Ratio", "name");
        assertArrayEquals(new String[0], filter.getMissingSelectedFromFullSpec(SPEC));
    }

    @Test
    void aPatternMatchesWholeNames() {
        check(pattern(TypedStringFilterMode.WILDCARD, "rat*"), "rate", "Ratio");
        check(pattern(TypedStringFilterMode.WILDCARD, "n??e"), "name");
        check(pattern(TypedStringFilterMode.REGEX, "n|rat."), "rate", "n");
        check(pattern(TypedStringFilterMode.REGEX, ""));
        final ColumnFilter inverted = pattern(TypedStringFilterMode.WILDCARD, "R*");
        inverted.m_patternFilter.m_isInverted = true;
        check(inverted, "n", "name");
        inverted.m_patternFilter.m_isCaseSensitive = true;
        check(inverted, "rate", "n", "name");
    }

    @Test
    void aTypeChooses() throws InvalidSettingsException {
        final NodeSettings settings = new NodeSettings("columns");
        ParameterStore.save(pattern(TypedStringFilterMode.TYPE, ""), settings);
        settings.getNodeSettings("typeFilter").addStringArray("selectedTypes", DoubleValue.class.getName());
        check(ParameterStore.load(ColumnFilter.class, settings), "rate", "Ratio");
    }
}
