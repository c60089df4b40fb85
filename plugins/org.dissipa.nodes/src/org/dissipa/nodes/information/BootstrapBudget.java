/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

/**
 * Whether a bootstrap is worth its time without being asked twice.
 *
 * @param replicates replicates asked for; 0 for none
 * @param always     do it however long it takes
 */
record BootstrapBudget(int replicates, boolean always) {
    private static final double MOST = 5e7;

    /** Whether to do it on so many different values; if it is left out the warning says so. */
    boolean affords(final long values, final String group, final List<String> warnings) {
        if (replicates == 0) {
            return false;
        }
        if (always || (double)values * replicates <= MOST) {
            return true;
        }
        warnings.add((group.isEmpty() ? "" : "Data set '" + group + "': ") + "bootstrap left out, " + replicates + " replicates of " + values
            + " different values would take long; switch 'Bootstrap however long' on, or ask for fewer replicates.");
        return false;
    }
}
