/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import org.dissipa.learning.LearningException;

/**
 * Learning rate η as a function of the step n (from 0).
 *
 * @param schedule how it changes
 * @param initial  rate at step 0, positive
 * @param scale    number of steps after which it has changed noticeably, positive; not used by the constant schedule
 */
public record LearningRate(Schedule schedule, double initial, double scale) {

    /** How the rate changes with the step n. */
    public enum Schedule {
        /** η₀. */
        CONSTANT,
        /** η₀/(1 + n/scale): sums to infinity while its squares do not, as stochastic approximation asks for. */
        INVERSE,
        /** η₀ exp(−n/scale). */
        EXPONENTIAL,
        /** η₀/2 after every scale steps, η₀/4 after twice as many, and so on. */
        HALVING
    }

    /** @throws LearningException if the rate or the scale is not positive */
    public LearningRate {
        if (!(initial > 0) || Double.isInfinite(initial) || !(scale > 0)) {
            throw new LearningException("Learning rate " + initial + " with scale " + scale
                + " is not valid; both must be positive.");
        }
    }

    /** A constant rate. */
    public static LearningRate constant(final double rate) {
        return new LearningRate(Schedule.CONSTANT, rate, 1);
    }

    /** Rate at a step. */
    public double at(final long step) {
        return switch (schedule) {
            case CONSTANT -> initial;
            case INVERSE -> initial / (1 + step / scale);
            case EXPONENTIAL -> initial * Math.exp(-step / scale);
            case HALVING -> initial * Math.pow(0.5, Math.floor(step / scale));
        };
    }
}
