/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.network.Monitor;

/**
 * Autonomous learning by an ensemble of vesicles: N free and N clamped edge-species networks share potentials P, which learning reactions move so that the
 * free vesicles come to resemble the clamped ones; potentials P̄ on the clamped vesicles' visible units copy an environment.
 *
 * <p>Hybrid simulation: environment and vesicles as exact jump processes at potentials that stay fixed for dt, then potentials by their rates at the counts
 * reached. Vesicles are kept in blocks of {@value #BLOCK} with a random stream each, so results do not depend on the number of threads.
 * Keep K dt below 0.02. For time scales: flips ≫ copying ≫ changes of the environment ≫ learning.
 *
 * <p>Reference: W. Poole, T. Ouldridge, M. Gopalkrishnan, J. R. Soc. Interface 22 (2025) 20240373, doi:10.1098/rsif.2024.0373.
 *
 * @param graph       units and edges; its parameters are where learning starts (all P⁰ = 1)
 * @param visible     names of the units that copy the environment, in the order of its amounts
 * @param environment what to learn from
 * @param constants   copying and learning
 * @param flipRate    k₀ of flip reactions at potentials 1 [1/time]
 */
public record AutonomousLearner(BoltzmannMachine graph, List<String> visible, Environment environment,
    LearningConstants constants, double flipRate) {
    /** Vesicles in a block. */
    static final int BLOCK = 128;
    private static final int MOST_UNITS = 12;

    /** @throws LearningException if a visible unit is unknown, their number is not the environment's, or there are too many units */
    public AutonomousLearner {
        if (!graph.units().containsAll(visible) || visible.size() != environment.size()
            || visible.stream().distinct().count() != visible.size()) {
            throw new LearningException("The visible units " + visible + " do not fit: they must be different units among "
                + graph.units() + ", and the environment shows " + environment.size() + " amounts.");
        }
        if (graph.size() > MOST_UNITS || !(flipRate > 0)) {
            throw new LearningException("A learner of " + graph.size() + " units with flip rate " + flipRate
                + " is not possible; at most " + MOST_UNITS + " units and a positive rate are.");
        }
    }

    /**
     * Runs the ensemble, all vesicles starting with all units at 0.
     *
     * @param points number of times to record, evenly spread over the run, at least 5
     */
    public AutonomousRun run(final EnsembleSettings settings, final int points, final Monitor monitor) {
        if (points < 5 || points > settings.end() / settings.step()) {
            throw new LearningException("A run of " + settings.end() / settings.step() + " steps cannot record " + points
                + " times; record at least 5 and at most as many as there are steps.");
        }
        return new LearnerCourse(this, settings, points, monitor).go();
    }

    int[] visibleUnits() {
        return visible.stream().mapToInt(graph.units()::indexOf).toArray();
    }
}
