/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.master.StateSpace;

/**
 * Laws over the states of a network.
 *
 * @param space the states
 * @param laws  in the order of time; the stationary one, at infinite time, stands last
 */
record LawsOverTime(StateSpace space, List<Law> laws) {

    /**
     * A law at a time.
     *
     * @param time          infinite for the stationary law
     * @param states        number of states held
     * @param probabilities one a state of the space
     * @param errorBound    certified bound of the sum of the absolute errors; NaN where there is none
     */
    record Law(double time, int states, double[] probabilities, double errorBound) {
    }
}
