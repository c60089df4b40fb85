/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.data.StringValue;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;

/** What Code Length Calculator asks its user. */
final class CodeLengthCalculatorParameters implements NodeParameters {

    /** What the rows of the table are. */
    enum Data {
        @Label(value = "Text", description = "Text whose characters are the symbols; rows follow each other with a line break between.")
        TEXT,
        @Label(value = "Symbols", description = "A row a symbol in a sequence, such as a word; each different value is a symbol.")
        SYMBOLS,
        @Label(value = "Counts", description = "A row a symbol with how often it occurs.")
        COUNTS,
        @Label(value = "Probabilities", description = "A row a symbol with its probability; they must sum to 1.")
        PROBABILITIES
    }

    /** The choice of the dialog. */
    static final class DataReference implements ParameterReference<Data> {
    }

    /** Whether numbers stand in the table. */
    static final class HasNumbers implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS, Data.PROBABILITIES);
        }
    }

    /** Whether energies stand in a column. */
    static final class HasEnergies implements BooleanReference {
    }

    @Widget(title = "Data", description = "What a row of the table is.")
    @ValueReference(DataReference.class)
    Data m_data = Data.TEXT;

    @Widget(title = "Symbol column", description = "Column with the text, or whose values are the symbols.")
    @ChoicesProvider(GroupedParameters.AnyOfFirst.class)
    String m_symbolColumn = "symbol";

    @Widget(title = "Count or probability column", description = "How often, or how probably, the symbol occurs.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasNumbers.class, type = EffectType.SHOW)
    String m_numberColumn = "count";

    @Widget(title = "Energies in a column", description = "Fits the line of ideal code length against energy. Used with counts and probabilities.")
    @ValueReference(HasEnergies.class)
    @Effect(predicate = HasNumbers.class, type = EffectType.SHOW)
    boolean m_useEnergies;

    @Widget(title = "Energy column", description = "Energy of the symbol, measured independently of its frequency [energy].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasEnergies.class, type = EffectType.SHOW)
    String m_energyColumn = "energy";

    @Widget(title = "Significance", description = "P-value of the G-test below which counts are called not canonical.")
    @Effect(predicate = HasEnergies.class, type = EffectType.SHOW)
    double m_significance = 0.01;

    CodeLengthCalculatorParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    CodeLengthCalculatorParameters(final NodeParametersInput context) {
        m_symbolColumn = GroupedParameters.guess(context, StringValue.class, 0, m_symbolColumn, "symbol", "text", "word");
        m_numberColumn = GroupedParameters.guess(context, 0, m_numberColumn, "count", "probability", "p");
        m_energyColumn = GroupedParameters.guess(context, 1, m_energyColumn, "energy", "E");
    }

    /** Whether a line against energies is fitted. */
    boolean hasEnergies() {
        return m_useEnergies && hasNumbers();
    }

    boolean hasNumbers() {
        return m_data == Data.COUNTS || m_data == Data.PROBABILITIES;
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.between("Significance", m_significance, 0, 1);
    }
}
