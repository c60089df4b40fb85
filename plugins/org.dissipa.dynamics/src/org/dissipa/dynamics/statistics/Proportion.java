/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.statistics;

/**
 * A probability estimated by how often something happened: p = k/n.
 *
 * <p>Standard error √(q (1 - q)/n) with q = (k + 1)/(n + 2), which is never 0: that nothing was seen in n trials does not make the probability 0.
 * A. Agresti, B. A. Coull, Am. Stat. 52, 119 (1998), doi:10.1080/00031305.1998.10480550, for the idea of adding successes and failures.
 *
 * @param successes k
 * @param trials    n, at least 1
 */
public record Proportion(long successes, long trials) {

    /** @throws IllegalArgumentException unless 0 ≤ k ≤ n and n ≥ 1 */
    public Proportion {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException("Proportion of " + successes + " in " + trials
                + " is not one; there must be at least one trial, and no more successes than trials.");
        }
    }

    /** The estimate k/n. */
    public double value() {
        return (double)successes / trials;
    }

    /** The standard error of the estimate. */
    public double standardError() {
        final double q = (successes + 1.0) / (trials + 2.0);
        return Math.sqrt(q * (1 - q) / trials);
    }
}
