/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.Arrays;
import java.util.function.Predicate;

import org.dissipa.dynamics.master.FiniteStateProjection;
import org.dissipa.dynamics.master.FirstPassage;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The time at which a network first enters its target, as Master Equation Solver computes it.
 *
 * @param grid       times
 * @param survival   probability that the target has not been entered, at each
 * @param errorBound how wrong each may be at most (projection: too small); NaN where upper bounds cut jumps off before the target
 * @param mean       mean passage time; NaN where it is not computed
 * @param sd         its standard deviation
 */
record PassageRun(TimeGrid grid, double[] survival, double[] errorBound, double mean, double sd) {

    static PassageRun enumerated(final ReactionNetwork network, final Generator generator, final Predicate<long[]> target, final TimeGrid grid,
        final double tolerance, final Monitor monitor) {
        final StateSpace space = generator.stateSpace().orElseThrow();
        final long[] counts = space.initial();
        final FirstPassage passage = FirstPassage.of(generator, 0, i -> {
            space.counts(i, counts);
            return target.test(counts);
        }, monitor);
        final FirstPassage.Survival survival = passage.survival(grid, tolerance / grid.size(), monitor);
        final double[] bound = survival.errorBound();
        if (leaves(space, space.cutRates(network, monitor), target)) {
            Arrays.fill(bound, Double.NaN);
        }
        return new PassageRun(grid, survival.probability(), bound, passage.mean(), Math.sqrt(passage.variance()));
    }

    /** Whether upper bounds cut jumps off before the target is entered. */
    private static boolean leaves(final StateSpace space, final double[] cut, final Predicate<long[]> target) {
        final long[] counts = space.initial();
        for (int i = 0; i < cut.length; i++) {
            space.counts(i, counts);
            if (cut[i] > 0 && !target.test(counts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the error is known. */
    boolean bounded() {
        return !Double.isNaN(errorBound[errorBound.length - 1]);
    }

    static PassageRun projected(final ReactionNetwork network, final Predicate<long[]> target, final TimeGrid grid,
        final double errorBound, final int maxStates, final Monitor monitor) {
        final FiniteStateProjection law =
            FiniteStateProjection.stoppedAt(target, network, network.initialCounts(), grid, errorBound, maxStates, monitor);
        final double[] survival = new double[grid.size()];
        final double[] bound = new double[grid.size()];
        final long[] counts = law.space().initial();
        for (int k = 0; k < grid.size(); k++) {
            final double[] p = law.probabilities(k);
            for (int i = 0; i < p.length; i++) {
                law.space().counts(i, counts);
                survival[k] += target.test(counts) ? 0 : p[i];
            }
            bound[k] = law.bound(k);
        }
        return new PassageRun(grid, survival, bound, Double.NaN, Double.NaN);
    }
}
