/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.List;

import org.dissipa.learning.machine.BoltzmannMachine;

/**
 * What a learner found.
 *
 * @param machine the machine
 * @param visible names of its visible units, the data's columns
 * @param curve   learning curve, from step 0 to the last
 * @param steps   steps taken
 * @param reason  why it stopped
 * @param seed    seed of its randomness
 */
public record TrainedMachine(BoltzmannMachine machine, List<String> visible, List<LearningPoint> curve, long steps,
    Stopping.Reason reason, long seed) {
}
