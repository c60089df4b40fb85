/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;

/** Passes a table on, and does on the way what a setting says. */
public final class StepNodeFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create().name("Step").icon("./node.png")
        .shortDescription("Passes a table on.").fullDescription("<p>Passes a table on.</p>").sinceVersion(0, 1, 0)
        .ports(ports -> ports.addInputTable("In", "A table.").addOutputTable("Out", "The table."))
        .model(model -> model.parametersClass(Parameters.class).configure(StepNodeFactory::configure)
            .execute(StepNodeFactory::execute));

    /** For the registry. */
    public StepNodeFactory() {
        super(NODE);
    }

    /** What to do on the way. */
    public enum Action {
        /** Nothing. */
        PASS,
        /** Say nothing about the output when configured. */
        PASS_UNKNOWN,
        /** Warn. */
        WARN,
        /** Go on only when another node does so at the same time. */
        MEET,
        /** Wait until cancelled. */
        WAIT,
        /** Wait whether cancelled or not, for a second. */
        WAIT_DEAF,
        /** Refuse the settings. */
        REFUSE_SETTINGS,
        /** Refuse the data. */
        REFUSE_DATA,
        /** Break down. */
        BREAK
    }

    /** The settings. */
    static final class Parameters implements NodeParameters {

        @Widget(title = "Action", description = "What to do.")
        Action m_action = Action.PASS;

        @Widget(title = "Name", description = "A name for the trace.")
        String m_name = "step";
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out) throws InvalidSettingsException {
        final Parameters parameters = in.getParameters();
        if (parameters.m_action == Action.REFUSE_SETTINGS) {
            throw new InvalidSettingsException("Column 'k' is missing. Choose another.");
        }
        if (parameters.m_action != Action.PASS_UNKNOWN) {
            out.setOutSpec(0, in.getInTableSpec(0));
        }
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final Parameters parameters = in.getParameters();
        Trace.EVENTS.add("begin " + parameters.m_name);
        act(parameters.m_action, in.getExecutionContext(), out);
        out.setOutData(0, in.getInTable(0));
        Trace.EVENTS.add("end " + parameters.m_name);
    }

    private static void act(final Action action, final ExecutionContext context, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        switch (action) {
            case WARN -> out.setWarningMessage("Two rows were odd.");
            case MEET -> meet();
            case WAIT -> waitUntilCancelled(context);
            case WAIT_DEAF -> waitDeaf();
            case REFUSE_DATA -> throw new KNIMEException("Rate constant of row 2 is -1; it must be positive.");
            case BREAK -> throw new IllegalStateException("a fault of the node");
            default -> {
                // pass
            }
        }
    }

    private static void meet() {
        try {
            Trace.meeting().await(20, TimeUnit.SECONDS);
        } catch (final InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("Nobody came.", e);
        }
    }

    private static void waitUntilCancelled(final ExecutionContext context) throws CanceledExecutionException {
        context.setProgress(0.25, "waiting");
        Trace.waiting().countDown();
        final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            context.checkCanceled();
            Thread.onSpinWait();
        }
        throw new IllegalStateException("Nobody cancelled.");
    }

    private static void waitDeaf() {
        Trace.waiting().countDown();
        try {
            Thread.sleep(500);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
