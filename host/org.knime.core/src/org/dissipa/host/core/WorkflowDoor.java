/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

import org.knime.core.node.workflow.NodeContext;
import org.knime.core.node.workflow.contextv2.WorkflowContextV2;

/** Lets a thread work for a workflow. */
public final class WorkflowDoor {

    private static Consumer<WorkflowContextV2> s_push;

    private static Runnable s_pop;

    private static Function<Path, WorkflowContextV2> s_contexts;

    private WorkflowDoor() {
    }

    /** Called once by the node context. */
    public static void set(final Consumer<WorkflowContextV2> push, final Runnable pop) {
        s_push = push;
        s_pop = pop;
    }

    /** Called once by the workflow context. */
    public static void setContexts(final Function<Path, WorkflowContextV2> contexts) {
        s_contexts = contexts;
    }

    /** Does some work for the workflow in a directory. */
    public static <T> T in(final Path workflow, final Callable<T> work) throws Exception {
        Opened.initialise(NodeContext.class);
        Opened.initialise(WorkflowContextV2.class);
        s_push.accept(s_contexts.apply(workflow.toAbsolutePath().normalize()));
        try {
            return work.call();
        } finally {
            s_pop.run();
        }
    }
}
