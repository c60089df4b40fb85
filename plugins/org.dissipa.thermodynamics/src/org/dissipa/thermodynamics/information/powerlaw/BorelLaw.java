/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.apache.commons.math3.special.Gamma;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Total size of a branching process with Poisson offspring of mean m ≤ 1 from one ancestor: P(s) = e^{−ms} (ms)^{s−1}/s!, s ≥ 1.
 *
 * <p>Mean 1/(1 − m). At m = 1, the mean-field theory of critical avalanches, P(s) → s^{−3/2}/√(2π). É. Borel, C. R. Acad. Sci. 214, 452 (1942);
 * T. E. Harris, The Theory of Branching Processes (1963).
 *
 * @param mean m, above 0 and at most 1
 */
public record BorelLaw(double mean) {

    /** @throws ThermodynamicsException unless 0 &lt; m ≤ 1 */
    public BorelLaw {
        if (!(mean > 0 && mean <= 1)) {
            throw new ThermodynamicsException("Mean offspring is " + mean + "; it must be above 0 and at most 1, where the process dies out.");
        }
    }

    /** The critical process, m = 1. */
    public static BorelLaw critical() {
        return new BorelLaw(1);
    }

    /** P(s). */
    public double probability(final long size) {
        if (size < 1) {
            return 0;
        }
        return Math.exp(-mean * size + (size - 1) * Math.log(mean * size) - Gamma.logGamma(size + 1.0));
    }

    /** s^{−3/2} e^{−s(m − 1 − ln m)}/(m √(2π)), its form for large s. */
    public double asymptote(final long size) {
        return Math.pow(size, -1.5) * Math.exp(-size * (mean - 1 - Math.log(mean))) / (mean * Math.sqrt(2 * Math.PI));
    }
}
