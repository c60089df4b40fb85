/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.run;

/** How a node ended. */
public enum NodeState {

    /** It executed and its outputs are written. */
    EXECUTED("executed"),

    /** It refused its settings or inputs, or broke down. */
    FAILED("failed"),

    /** It was stopped. */
    CANCELLED("cancelled"),

    /** It did not begin: something before it failed, or the run was stopped. */
    NOT_EXECUTED("not executed");

    private final String m_words;

    NodeState(final String words) {
        m_words = words;
    }

    /** The state in words. */
    public String words() {
        return m_words;
    }
}
