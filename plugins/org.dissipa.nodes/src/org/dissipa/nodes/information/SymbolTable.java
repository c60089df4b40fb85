/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.nodes.information.CodeLengthCalculatorParameters.Data;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.thermodynamics.information.DiscreteLaw;
import org.dissipa.thermodynamics.information.code.Symbols;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;

/**
 * Symbols and their law, as Code Length Calculator reads them.
 *
 * @param names    names of the symbols
 * @param sequence the sequence; empty where only probabilities are known
 * @param law      empirical or given law
 * @param energies one a symbol; empty where there are none
 * @param hash     SHA-256 of what was read
 */
record SymbolTable(List<String> names, Optional<Symbols> sequence, DiscreteLaw law, Optional<double[]> energies, String hash) {

    static SymbolTable read(final BufferedDataTable table, final CodeLengthCalculatorParameters settings, final ExecutionContext exec)
        throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        final int symbol = spec.findColumnIndex(settings.m_symbolColumn);
        final int number = spec.findColumnIndex(settings.m_numberColumn);
        final int energy = spec.findColumnIndex(settings.m_energyColumn);
        final InputDigest digest = new InputDigest();
        final List<String> symbols = new ArrayList<>();
        final NumberList numbers = new NumberList();
        final NumberList energies = new NumberList();
        for (final DataRow row : table) {
            exec.checkCanceled();
            symbols.add(row.getCell(symbol).isMissing() ? InputTable.text(row, symbol, settings.m_symbolColumn) : row.getCell(symbol).toString());
            digest.add(symbols.get(symbols.size() - 1));
            if (settings.hasNumbers()) {
                numbers.add(digested(InputTable.number(row, number, settings.m_numberColumn, false), digest));
            }
            if (settings.hasEnergies()) {
                energies.add(digested(InputTable.number(row, energy, settings.m_energyColumn, false), digest));
            }
        }
        return EngineCall.execute(() -> of(settings, symbols, numbers.toArray(),
            settings.hasEnergies() ? Optional.of(energies.toArray()) : Optional.empty(), digest.hex()));
    }

    private static double digested(final double value, final InputDigest digest) {
        digest.add(value);
        return value;
    }

    private static SymbolTable of(final CodeLengthCalculatorParameters settings, final List<String> rows, final double[] numbers,
        final Optional<double[]> energies, final String hash) {
        if (settings.m_data == Data.PROBABILITIES) {
            return new SymbolTable(rows, Optional.empty(), DiscreteLaw.of(numbers), energies, hash);
        }
        final Symbols symbols = switch (settings.m_data) {
            case TEXT -> Symbols.ofText(String.join("\n", rows));
            case SYMBOLS -> counted(rows);
            default -> Symbols.ofCounts(rows, GroupedColumns.counts(numbers, settings.m_numberColumn));
        };
        final List<String> names = settings.m_data == Data.TEXT ? symbols.names().stream().map(SymbolTable::printable).toList() : symbols.names();
        return new SymbolTable(names, Optional.of(symbols), DiscreteLaw.ofCounts(symbols.counts()), energies, hash);
    }

    private static Symbols counted(final List<String> rows) {
        final Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row, 1L, Long::sum));
        return Symbols.ofCounts(List.copyOf(counts.keySet()), counts.values().stream().mapToLong(c -> c).toArray());
    }

    /** Blanks and control characters by their number. */
    private static String printable(final String character) {
        final int code = character.codePointAt(0);
        return Character.isWhitespace(code) || Character.isISOControl(code) ? String.format("U+%04X", code) : character;
    }
}
