/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

/** Numbered states, each a count for every species that varies. */
interface StateStore {

    /** Number of states. */
    int size();

    /** Count of the species at a position among those that vary. */
    long get(int state, int position);

    /** Number of the state given by some entries of the counts, or -1. */
    int find(long[] counts, int[] entries);
}
