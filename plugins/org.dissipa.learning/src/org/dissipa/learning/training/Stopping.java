/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import org.dissipa.learning.LearningException;

/**
 * When learning stops.
 *
 * @param steps      most steps, at least 0
 * @param gradient   stops when the length of the gradient falls below this [kT⁻¹]; 0 for never. For full batches and exact expectations
 * @param patience   stops after this many evaluations without a better held-out log-likelihood and takes the best parameters; 0 for never
 * @param evaluation steps between two points of the learning curve, at least 1
 */
public record Stopping(long steps, double gradient, int patience, long evaluation) {

    /** @throws LearningException if a number is negative, or there are no steps between evaluations */
    public Stopping {
        if (steps < 0 || !(gradient >= 0) || patience < 0 || evaluation < 1) {
            throw new LearningException("Stopping after " + steps + " steps, gradient " + gradient + ", patience " + patience
                + ", evaluation every " + evaluation + " steps is not valid; nothing may be negative and the last at least 1.");
        }
    }

    /** A number of steps and nothing else, with 100 points on the learning curve. */
    public static Stopping after(final long steps) {
        return new Stopping(steps, 0, 0, Math.max(1, steps / 100));
    }

    /** Why learning stopped. */
    public enum Reason {
        /** All steps were taken. */
        STEPS,
        /** The gradient fell below its limit. */
        GRADIENT,
        /** The held-out log-likelihood did not rise any more; the best parameters were taken. */
        HELD_OUT
    }
}
