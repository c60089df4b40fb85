/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.dissipa.learning.equilibrium.Divergence;
import org.dissipa.learning.machine.BoltzmannMachine;

/**
 * What an autonomous learner did. Laws are over visible states, the first visible unit being the highest bit; "last" refers to the last fifth of the run.
 *
 * @param settings      how it was simulated
 * @param visible       names of the visible units
 * @param points        recorded times
 * @param machine       machine of the mean ln P over the last fifth: what was learned
 * @param learned       exact law of that machine
 * @param clampedLast   law of the clamped vesicles over the last fifth
 * @param freeLast      law of the free vesicles over the last fifth
 * @param clampedAll    law of the clamped vesicles over the whole run
 * @param environment   what the environment showed over the whole run
 * @param dissipation   mean entropy production of copying and learning reactions over the last fifth [k_B/time]; infinite if some have no reverse.
 *                      Meaningful for updates per dt only
 * @param productLeast  least of P¹P⁰ over units, edges and time; departs from 1 by errors of the update rule and by reverse reactions
 * @param productMost   greatest of P¹P⁰
 * @param vesicleEvents flips of all vesicles
 * @param seconds       wall-clock time [s]
 */
public record AutonomousRun(EnsembleSettings settings, List<String> visible, List<AutonomousPoint> points,
    BoltzmannMachine machine, double[] learned, double[] clampedLast, double[] freeLast, double[] clampedAll,
    Shown environment, double dissipation, double productLeast, double productMost, long vesicleEvents, double seconds) {

    /**
     * What the environment showed.
     *
     * @param events    its jumps
     * @param means     mean amounts [molecules]
     * @param bernoulli law of visible states that are 1 with probability min(α Q, 1) each, averaged over time: what copied means amount to
     * @param threshold law of visible states that are 1 where α Q ≥ ½
     */
    public record Shown(long events, double[] means, double[] bernoulli, double[] threshold) {
    }

    /** The three errors against a law of visible states, over the last fifth [nat]. */
    public LearningErrors errors(final double[] law) {
        return new LearningErrors(Divergence.KULLBACK_LEIBLER.of(law, clampedLast),
            Divergence.KULLBACK_LEIBLER.of(clampedLast, learned), Divergence.KULLBACK_LEIBLER.of(law, learned));
    }

    /**
     * How far copying, clamping and learning are off.
     *
     * @param copying  divergence of the law to be learned from that of the clamped vesicles [nat]
     * @param clamping divergence of the clamped vesicles' law from the learned one [nat]
     * @param learning divergence of the law to be learned from the learned one [nat]
     */
    public record LearningErrors(double copying, double clamping, double learning) {
    }
}
