/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.walk;

import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Law of a walker's site at one time.
 *
 * @param time      number of steps taken
 * @param firstSite site of state 0 of the law
 * @param law       probabilities of the sites firstSite, firstSite + 1, …
 */
public record WalkLaw(int time, int firstSite, DiscreteLaw law) {

    /** Probability of a site; 0 outside of the range held. */
    public double probability(final int site) {
        final long state = (long)site - firstSite;
        return state < 0 || state >= law.states() ? 0 : law.probability((int)state);
    }

    /** Shannon entropy [nat]. */
    public double entropy() {
        return law.entropy();
    }

    /** Mean site. */
    public double mean() {
        return law.mean(sites());
    }

    /** Variance of the site [site²]. */
    public double variance() {
        return law.variance(sites());
    }

    private double[] sites() {
        final double[] sites = new double[law.states()];
        for (int i = 0; i < sites.length; i++) {
            sites[i] = firstSite + i;
        }
        return sites;
    }
}
