/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/**
 * One row of a table of transition rates, such as a measured one.
 *
 * @param from    name of the state left
 * @param to      name of the state reached
 * @param rate    rate of the jump [1/time], finite and not negative; 0 means that the jump does not happen
 * @param channel name of the mechanism that does it, or {@code null}; two mechanisms between the same two states must carry two names,
 *                the two directions of one mechanism the same name
 */
public record Transition(String from, String to, double rate, String channel) {

    /** A jump whose mechanism has no name of its own. */
    public static Transition of(final String from, final String to, final double rate) {
        return new Transition(from, to, rate, null);
    }
}
