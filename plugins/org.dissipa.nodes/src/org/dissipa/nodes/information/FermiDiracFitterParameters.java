/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

import org.dissipa.nodes.run.Require;
import org.dissipa.nodes.table.InputColumns;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.Advanced;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.migration.Migrate;
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

/** What Fermi-Dirac Fitter asks its user. */
final class FermiDiracFitterParameters extends GroupedParameters {

    /** What the rows of the table are. */
    enum Data {
        @Label(value = "Counts", description = "A row an energy: number of trials, and in how many of them the event occurred.")
        COUNTS,
        @Label(value = "Single events", description = "A row a trial: its energy, and whether the event occurred (1 or yes) or not (0 or no).")
        EVENTS
    }

    /** What the bootstrap draws anew. */
    enum Resampling {
        @Label(value = "Trials within each energy", description = "Numbers of trials are kept; for designed experiments with several trials an energy.")
        WITHIN_LEVELS,
        @Label(value = "All trials", description = "Trials are drawn over all energies; for single events at scattered energies.")
        TRIALS
    }

    /** The choice of the dialog. */
    static final class DataReference implements ParameterReference<Data> {
    }

    /** Whether trials are counted. */
    static final class HasTrials implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer i) {
            return i.getEnum(DataReference.class).isOneOf(Data.COUNTS);
        }
    }

    @Widget(title = "Data", description = "What a row of the table is.")
    @ValueReference(DataReference.class)
    Data m_data = Data.COUNTS;

    @Widget(title = "Energy column", description = "Energy at which the event is tried [energy].")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_energyColumn = "energy";

    @Widget(title = "Trials column", description = "Number of trials at the energy.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    @Effect(predicate = HasTrials.class, type = EffectType.SHOW)
    String m_trialsColumn = "trials";

    @Widget(title = "Occurrences column", description = "In how many trials the event occurred; of single events 1 or 0, or yes or no.")
    @ChoicesProvider(InputColumns.NumbersOfFirst.class)
    String m_occurrencesColumn = "occurrences";

    @Widget(title = "Confidence level", description = "Probability with which an interval covers the true value.")
    double m_confidence = 0.95;

    @Widget(title = "Significance", description = "P-value of the test against a flat occupancy above which temperature and threshold are called unidentified.")
    double m_significance = 0.05;

    @Widget(title = "Bootstrap replicates", description = "Resamples of the data for percentile intervals, at least 200; 0 for none.")
    @NumberInputWidget(minValidation = IsNonNegativeValidation.class)
    int m_bootstrapReplicates = 2000;

    @Widget(title = "Resample", description = "What the bootstrap draws anew.")
    Resampling m_resampling = Resampling.WITHIN_LEVELS;

    @Widget(title = "Bootstrap however long", description = "If switched off, a bootstrap of very many different energies is left out with a warning.")
    @Advanced
    boolean m_bootstrapAlways;

    @Widget(title = "Compare with other laws", description = "Fits Boltzmann's, probit, both Gompertz laws and a flat one as well. With a million different energies that takes most of "
        + "the time.")
    @Migrate(loadDefaultIfAbsent = true)
    boolean m_compare = true;

    @Widget(title = "Seed", description = "Seed of the resamples; replicate i draws from stream (seed, i).")
    long m_seed = 1;

    FermiDiracFitterParameters() {
        // the defaults above
    }

    /** Defaults that fit the table at hand. */
    FermiDiracFitterParameters(final NodeParametersInput context) {
        m_energyColumn = guess(context, 0, m_energyColumn, "energy", "E");
        m_trialsColumn = guess(context, 1, m_trialsColumn, "trials", "n");
        m_occurrencesColumn = guess(context, 2, m_occurrencesColumn, "occurrences", "successes", "occurred", "k");
    }

    /** The columns that are read: energy, occurrences, and trials where they are counted. */
    List<String> columns() {
        return m_data == Data.COUNTS ? List.of(m_energyColumn, m_occurrencesColumn, m_trialsColumn) : List.of(m_energyColumn, m_occurrencesColumn);
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.between("Confidence level", m_confidence, 0, 1);
        Require.between("Significance", m_significance, 0, 1);
        if (m_bootstrapReplicates != 0) {
            Require.atLeast("Bootstrap replicates", m_bootstrapReplicates, 200);
        }
    }
}
