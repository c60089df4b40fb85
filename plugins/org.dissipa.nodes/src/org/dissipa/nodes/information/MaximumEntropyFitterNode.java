/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.information.entropy.Feasibility;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyFit;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyFitter;
import org.dissipa.thermodynamics.information.entropy.MaximumEntropyLaw;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Maximum Entropy Fitter: configure, execute, view. */
final class MaximumEntropyFitterNode {
    private static final TableLayout LAW = TableLayout.of().text("state").number("weight").number("probability");

    private static final TableLayout CONSTRAINTS = TableLayout.of().text("constraint").number("required mean").number("mean").number("multiplier")
        .number("standard deviation");

    private static final TableLayout SUMMARY = TableLayout.of().text("feasibility").integer("states").integer("constraints")
        .integer("independent constraints").number("entropy [nat]").number("entropy relative to the weights [nat]").number("log partition function")
        .number("distance from attainable means").integer("iterations");

    private static final int BARS = 400;

    private MaximumEntropyFitterNode() {
        // functions of the node
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        check(in.getParameters(), in.getInTableSpec(0), in.getInTableSpec(1));
        out.setOutSpecs(LAW.spec(), CONSTRAINTS.spec(), SUMMARY.spec(), RunSummary.LAYOUT.spec());
    }

    private static void check(final MaximumEntropyFitterParameters settings, final DataTableSpec states, final DataTableSpec means)
        throws InvalidSettingsException {
        if (settings.names().isPresent()) {
            InputTable.column(states, "States", settings.m_nameColumn, DataValue.class, "values");
        }
        if (settings.weights().isPresent()) {
            InputTable.column(states, "States", settings.m_weightColumn, DoubleValue.class, "numbers");
        }
        InputTable.column(means, "Means", settings.m_constraintColumn, StringValue.class, "text");
        InputTable.column(means, "Means", settings.m_meanColumn, DoubleValue.class, "numbers");
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final MaximumEntropyFitterParameters settings = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();
        final long begin = System.nanoTime();
        try {
            check(settings, in.getInTable(0).getDataTableSpec(), in.getInTable(1).getDataTableSpec());
        } catch (final InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final MomentProblem problem = MomentProblem.read(in.getInTable(0), in.getInTable(1), settings, exec);
        final MaximumEntropyFit fit = EngineCall.execute(() -> MaximumEntropyFitter.fit(problem.moments()));
        if (fit.feasibility() == Feasibility.INFEASIBLE && settings.m_failIfInfeasible) {
            EngineCall.execute(fit::orThrow);
        }
        warn(fit, out);
        final BufferedDataTable law = law(problem, fit, exec);
        out.setOutData(law, constraints(problem, fit, exec), summary(problem, fit, exec), RunSummary.computed("damped Newton on the convex dual", null, null,
            null, (System.nanoTime() - begin) * 1e-9, problem.hash(), exec));
        out.setInternalData(law);
    }

    private static void warn(final MaximumEntropyFit fit, final ExecuteOutput out) {
        if (fit.feasibility() == Feasibility.INFEASIBLE) {
            out.setWarningMessage("No law on these states has the required means: they lie outside by " + fit.distance()
                + " of the constraints' ranges. Column 'mean' holds the nearest attainable means; there is no law.");
        } else if (fit.feasibility() == Feasibility.BOUNDARY) {
            out.setWarningMessage("The required means lie on the border of what is attainable: the law forbids some states, and multipliers are infinite "
                + "along some direction. Those shown are of the states left.");
        } else if (fit.law().orElseThrow().rank() < fit.law().orElseThrow().multipliers().length) {
            out.setWarningMessage("The constraints depend on each other: multipliers are not unique, those of least norm are shown.");
        }
    }

    private static BufferedDataTable law(final MomentProblem problem, final MaximumEntropyFit fit, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(LAW, exec);
        if (fit.law().isPresent()) {
            for (int i = 0; i < problem.states().size(); i++) {
                rows.row(problem.states().get(i), problem.moments().weight(i), fit.law().get().law().probability(i));
            }
        }
        return rows.close();
    }

    private static BufferedDataTable constraints(final MomentProblem problem, final MaximumEntropyFit fit, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(CONSTRAINTS, exec);
        for (int k = 0; k < problem.constraints().size(); k++) {
            final int constraint = k;
            rows.row(problem.constraints().get(k), problem.moments().target(k), fit.law().map(l -> l.moments()[constraint]).orElse(fit.nearestMoments()[k]),
                fit.law().map(l -> l.multipliers()[constraint]).orElse(null),
                fit.law().map(l -> Math.sqrt(Math.max(l.covariance()[constraint][constraint], 0))).orElse(null));
        }
        return rows.close();
    }

    private static BufferedDataTable summary(final MomentProblem problem, final MaximumEntropyFit fit, final ExecutionContext exec) {
        final TableWriter rows = TableWriter.of(SUMMARY, exec);
        rows.row(CountsTemperature.words(fit.feasibility()), problem.states().size(), problem.constraints().size(),
            fit.law().map(MaximumEntropyLaw::rank).orElse(null), fit.law().map(MaximumEntropyLaw::entropy).orElse(null),
            fit.law().map(MaximumEntropyLaw::relativeEntropy).orElse(null), fit.law().map(MaximumEntropyLaw::logPartition).orElse(null), fit.distance(),
            fit.law().map(MaximumEntropyLaw::iterations).orElse(null));
        return rows.close();
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<String> states = new ArrayList<>();
        final List<Double> p = new ArrayList<>();
        final BufferedDataTable law = in.getInternalTables()[0];
        for (final DataRow row : law) {
            if (states.size() < BARS) {
                states.add(row.getCell(0).toString());
                p.add(((DoubleValue)row.getCell(2)).getDoubleValue());
            }
        }
        return ChartData.of("Law of maximum entropy", "probability").categories("state", states).bars("maximum entropy", states, p)
            .note(law.size() == 0 ? "No law on these states has the required means." : null)
            .note(law.size() > BARS ? "The first " + BARS + " of " + law.size() + " states are shown." : null).toMap();
    }
}
