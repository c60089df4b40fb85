/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/** Sees the accepted steps of an integration, each with values at any time within it. */
@FunctionalInterface
public interface StepObserver {

    /**
     * A step was accepted.
     *
     * @param step the step; valid during the call
     * @return whether to go on
     */
    boolean step(Step step);

    /** One accepted step with its dense output. */
    interface Step {

        /** Time at its start. */
        double start();

        /** Time at its end. */
        double end();

        /**
         * Values at a time within the step, interpolated with the method's own continuous formula.
         *
         * @param time from {@link #start()} to {@link #end()}
         * @param into n values, overwritten
         */
        void values(double time, double[] into);
    }
}
