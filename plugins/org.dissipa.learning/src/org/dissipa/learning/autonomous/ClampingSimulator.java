/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.Arrays;
import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * Potential clamping of any detailed balanced network by an ensemble of vesicles: N copies of the network, simulated exactly, share potentials of the clamped species,
 * which the reactions P + S → 2 P + S and P + Q → Q move towards targets Q. A channel that uses n net copies of a clamped species has its propensity
 * multiplied by Pⁿ (bath energy 0). Potentials are real numbers, updated every dt.
 *
 * @param network     the vesicles' network, with rate constants at P = 1
 * @param clamped     names of the clamped species
 * @param environment amounts Q, one a clamped species
 * @param epsilon     constant of the clamping reactions, per vesicle [1/time]
 * @param scale       α; the target of the mean is α Q
 * @param reverse     d = δ/ε of the clamping reactions; 0 for irreversible ones
 * @param initial     potentials at time 0
 */
public record ClampingSimulator(ReactionNetwork network, List<String> clamped, Environment environment, double epsilon,
    double scale, double reverse, double[] initial) {

    /** @throws LearningException if a species is unknown, numbers do not match or a constant is out of range */
    public ClampingSimulator {
        if (clamped.stream().anyMatch(s -> network.indexOf(s) < 0) || clamped.size() != environment.size()
            || clamped.size() != initial.length || clamped.isEmpty()) {
            throw new LearningException("The clamped species " + clamped + ", " + environment.size() + " amounts and "
                + initial.length + " potentials do not fit; give an amount and a potential for each species of the network to be clamped.");
        }
        if (!(epsilon > 0) || !(scale > 0) || !(reverse >= 0) || Arrays.stream(initial).anyMatch(p -> !(p > 0))) {
            throw new LearningException("Clamping constant " + epsilon + ", scale " + scale + ", reverse ratio " + reverse
                + ", potentials " + Arrays.toString(initial) + " are not valid; all but the ratio must be positive.");
        }
        initial = initial.clone();
    }

    /**
     * Runs the ensemble.
     *
     * @param points number of times to record, evenly spread, besides the start
     * @param settle time after which averages and histograms begin
     */
    public Result run(final EnsembleSettings settings, final int points, final double settle, final Monitor monitor) {
        return new ClampingCourse(this, settings, points, settle, monitor).go();
    }

    /**
     * One recorded time.
     *
     * @param time       the time
     * @param potentials P of the clamped species
     * @param means      mean count over the vesicles of every species of the network [molecules]
     * @param first      counts in the first vesicle
     * @param amounts    Q
     */
    public record Point(double time, double[] potentials, double[] means, long[] first, double[] amounts) {
    }

    /**
     * What the ensemble did.
     *
     * @param settings    how it was simulated
     * @param points      recorded times
     * @param means       mean counts of the clamped species after settling [molecules]
     * @param variances   variances of their counts in single vesicles after settling [molecules²]
     * @param histogram   by clamped species, probability of the counts 0, 1, 2, ... in single vesicles after settling
     * @param potentials  mean potentials after settling
     * @param dissipation entropy production of the clamping reactions after settling [k_B/time]; infinite without reverse reactions. Meaningful for updates
     *                    per dt only
     * @param events      events of all vesicles and of the environment
     * @param seconds     wall-clock time [s]
     */
    public record Result(EnsembleSettings settings, List<Point> points, double[] means, double[] variances,
        double[][] histogram, double[] potentials, double dissipation, long events, double seconds) {
    }
}
