/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.util.function.Function;

import org.knime.core.node.ExecutionContext;

/** Makes execution contexts, which a node cannot. */
public final class ContextDoor {

    private static Function<Signals, ExecutionContext> s_maker;

    private ContextDoor() {
    }

    /** Called once by the context, which lets nobody else make one. */
    public static void set(final Function<Signals, ExecutionContext> maker) {
        s_maker = maker;
    }

    /** A context whose progress and cancel requests go through signals. */
    public static ExecutionContext open(final Signals signals) {
        Opened.initialise(ExecutionContext.class);
        return s_maker.apply(signals);
    }
}
