/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.Arrays;
import java.util.Optional;

import org.dissipa.network.Monitor;

/**
 * A one-step method with error control: each step is tried, its error estimated, and the step repeated shorter or the next one made longer so that the
 * error stays within the tolerance. Immutable; the work of one integration lives in {@link #newStepper}.
 */
public abstract sealed class OdeMethod permits Rodas4, DormandPrince {
    private static final int MOST_STEPS = 5_000_000;
    private static final double SAFETY = .9;
    private static final double SHRINK = .2;
    private static final double GROW = 6;
    private static final double PROBE = 1e-9;

    /** Name by which users choose it. */
    public abstract String name();

    /** One sentence: when to use it. */
    public abstract String use();

    /** Order of the error estimate plus one; steps scale with error^(-1/order). */
    abstract int order();

    /** A stepper for one integration. */
    abstract Stepper newStepper(DifferentialEquation equation, Monitor monitor);

    /** Tries steps and interpolates within them. */
    interface Stepper {

        /** Tries a step of length h from x; gives the new values and the error estimate; false where the linear algebra or f failed. */
        boolean attempt(double[] x, double h, double[] after, double[] error);

        /** Values at start + theta h of the last attempt. */
        void interpolate(double theta, double[] before, double[] after, double[] into);

        /** The last attempt was accepted. */
        void accepted();
    }

    /**
     * Integrates from {@code start} to {@code end}.
     *
     * @param x        n values at the start; overwritten with those at the end, or where the observer stopped
     * @param observer sees every accepted step
     * @return how it went
     * @throws OdeException if a value is not finite or steps become too short
     * @throws Monitor.CancelledException if the monitor says so
     */
    public final OdeRun integrate(final DifferentialEquation equation, final double start, final double end, final double[] x,
        final Tolerance tolerance, final StepObserver observer, final Monitor monitor) {
        final Stepper stepper = newStepper(equation, monitor);
        final double[] before = x.clone();
        final double[] after = new double[x.length];
        final double[] error = new double[x.length];
        double t = start;
        double h = firstStep(equation, x, end - start, tolerance);
        long steps = 0;
        long rejected = 0;
        while (t < end) {
            monitor.check();
            final boolean last = t + h * (1 + 1e-10) >= end;
            final double length = last ? end - t : h;
            final boolean done = stepper.attempt(before, length, after, error);
            final double norm = done && finite(after) ? tolerance.norm(error, before, after) : Double.POSITIVE_INFINITY;
            final double factor = norm == 0 ? GROW : SAFETY * Math.pow(norm, -1.0 / order());
            if (norm <= 1) {
                steps++;
                final double next = last ? end : t + length;
                final boolean on = observer.step(new Accepted(stepper, t, next, before, after));
                stepper.accepted();
                System.arraycopy(after, 0, before, 0, x.length);
                t = next;
                monitor.progress((t - start) / (end - start), "Time " + t);
                if (!on) {
                    break;
                }
            } else {
                rejected++;
            }
            h = length * Math.max(SHRINK, Math.min(norm <= 1 ? GROW : 1, Double.isNaN(factor) ? SHRINK : factor));
            if (t < end && t + h == t) {
                throw new OdeException("The integration by " + name() + " came to a halt at time " + t + " after " + steps
                    + " steps: steps became too short. " + fault(equation, t, before).orElse("The solution may blow up there (its largest value is "
                        + Arrays.stream(before).map(Math::abs).max().orElse(0) + "), or the problem be stiff; try the method "
                        + "for stiff problems (rodas4), or looser tolerances."));
            }
            if (steps + rejected > MOST_STEPS) {
                throw new OdeException("The integration by " + name() + " has taken " + MOST_STEPS + " steps and is at time " + t + " of " + end
                    + ". The problem may be stiff; try the method for stiff problems (rodas4), looser tolerances, or a shorter time.");
            }
        }
        System.arraycopy(before, 0, x, 0, x.length);
        return new OdeRun(name(), t, steps, rejected);
    }

    /** What is wrong with the equation a little ahead, where the steps could not go. */
    private static Optional<String> fault(final DifferentialEquation equation, final double time, final double[] x) {
        final double[] ahead = new double[x.length];
        equation.rates(x, ahead);
        for (int i = 0; i < x.length; i++) {
            ahead[i] = x[i] + PROBE * (1 + Math.abs(time)) * ahead[i];
        }
        return finite(ahead) ? equation.fault(ahead) : Optional.empty();
    }

    private static boolean finite(final double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    /** A cautious first step from the sizes of x and f(x). */
    private static double firstStep(final DifferentialEquation equation, final double[] x, final double span,
        final Tolerance tolerance) {
        final double[] f = new double[x.length];
        equation.rates(x, f);
        if (!finite(f)) {
            throw new OdeException("A rate is not a finite number at the start. "
                + equation.fault(x).orElse("Look at the rate laws and initial amounts."));
        }
        final double speed = tolerance.norm(f, x, x);
        return speed > 0 ? Math.min(span, Math.max(1e-12 * span, .01 / speed * Math.sqrt(tolerance.norm(x, x, x) + 1))) : span;
    }

    private record Accepted(Stepper stepper, double start, double end, double[] before, double[] after)
        implements StepObserver.Step {
        @Override
        public void values(final double time, final double[] into) {
            stepper.interpolate((time - start) / (end - start), before, after, into);
        }
    }
}
