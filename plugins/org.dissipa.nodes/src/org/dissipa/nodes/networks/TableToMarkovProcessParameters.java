/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.Label;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsNonNegativeValidation;

/** What Table to Markov Process asks its user. */
final class TableToMarkovProcessParameters implements NodeParameters {

    /** What a row of the table holds. */
    enum Content {
        @Label(value = "Rates", description = "A row a transition with its rate.")
        RATES,
        @Label(value = "Counts", description = "A row a transition with the number of times it was seen and the total time spent in the state it leaves.")
        COUNTS,
        @Label(value = "Single transitions", description = "A row a transition that was seen, with the time spent in the state before it.")
        JUMPS
    }

    /** The choice. */
    static final class ContentReference implements ParameterReference<Content> {
    }

    /** Whether rates are given. */
    static final class GivesRates implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ContentReference.class).isOneOf(Content.RATES);
        }
    }

    /** Whether counts are given. */
    static final class GivesCounts implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ContentReference.class).isOneOf(Content.COUNTS);
        }
    }

    /** Whether rates are to be estimated. */
    static final class Estimates implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(ContentReference.class).isOneOf(Content.COUNTS, Content.JUMPS);
        }
    }

    @Widget(title = "From column", description = "Column with the state that a transition leaves: names or whole numbers.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_fromColumn = "from";

    @Widget(title = "To column", description = "Column with the state that it reaches.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_toColumn = "to";

    @Widget(title = "Channel column", description = "Column with the name of the mechanism. Optional: where the table has no column of this name, no transition has a channel name.")
    @ChoicesProvider(InputColumns.AllOfFirst.class)
    String m_channelColumn = "channel";

    @Widget(title = "Rows hold", description = "Rates, or observations from which rates are estimated.")
    @ValueReference(ContentReference.class)
    Content m_content = Content.RATES;

    @Widget(title = "Rate column", description = "Numeric column with the rates [1/time].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = GivesRates.class, type = EffectType.SHOW)
    String m_rateColumn = "rate";

    @Widget(title = "Count column", description = "Numeric column with the numbers of transitions seen.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = GivesCounts.class, type = EffectType.SHOW)
    String m_countColumn = "count";

    @Widget(title = "Time column", description = "Numeric column with times [time]: with counts the total time spent in the state left, the same in all its rows; with single transitions the time spent "
        + "there before this one.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = Estimates.class, type = EffectType.SHOW)
    String m_timeColumn = "time";

    @Widget(title = "Pseudocount", description = "Added to the count of each transition that was seen and of its reverse, so that a reverse that was never seen does not make the dissipation "
        + "infinite. It biases the rates; 0 adds nothing.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    @Effect(predicate = Estimates.class, type = EffectType.SHOW)
    @Advanced
    double m_pseudocount;

    @Widget(title = "Start state", description = "State in which the process starts; empty for the first state of the table.")
    String m_startState = "";

    @Widget(title = "Network name", description = "Free text; it heads views and reports.")
    String m_networkName = "";

    @Override
    public void validate() throws InvalidSettingsException {
        Require.notNegative("Pseudocount", m_pseudocount);
    }
}
