/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.LearningException;

/**
 * How an ensemble of vesicles is simulated together with its shared potentials.
 *
 * @param vesicles N, at least 1
 * @param step     dt between updates of the potentials [time]
 * @param end      length of the run [time]
 * @param update   when potentials are updated
 * @param rule     how a potential is carried over an update
 * @param seed     seed: the environment draws from stream 0, block b of vesicles from stream b + 1
 * @param threads  number of threads, at least 1; no influence on the result. More than one pays from about 10⁴ vesicles on
 */
public record EnsembleSettings(int vesicles, double step, double end, Update update, Rule rule, long seed, int threads) {

    /** When potentials are updated. */
    public enum Update {
        /** Once every dt, by dt times the rate: integrates the reactions in time. */
        PER_DT,
        /**
         * Before every single event as well, each time by a whole dt times the rate. This is not an integration in time: it speeds clamping and learning up by
         * 1 + (events per time) × dt and weights states by their events. Published figures were made this way; for their reproduction only.
         */
        PER_EVENT
    }

    /** How a potential is carried over an update. */
    public enum Rule {
        /** P ← P + dt × rate, as published. */
        EULER,
        /** The exact solution of the potential's equation at fixed counts; stays positive for any dt. */
        EXACT
    }

    /** @throws LearningException if a number is out of range */
    public EnsembleSettings {
        if (vesicles < 1 || !(step > 0) || !(end >= step) || Double.isInfinite(end) || threads < 1) {
            throw new LearningException("An ensemble of " + vesicles + " vesicles with step " + step + " up to time " + end + " on "
                + threads + " threads is not valid; there must be at least one of each and the end not before the first step.");
        }
    }

    /** Updates once every dt by Euler's rule on one thread. */
    public static EnsembleSettings of(final int vesicles, final double step, final double end, final long seed) {
        return new EnsembleSettings(vesicles, step, end, Update.PER_DT, Rule.EULER, seed, 1);
    }

    /** The same with another way to update. */
    public EnsembleSettings with(final Update when, final Rule how) {
        return new EnsembleSettings(vesicles, step, end, when, how, seed, threads);
    }

    /** The same with another seed. */
    public EnsembleSettings withSeed(final long newSeed) {
        return new EnsembleSettings(vesicles, step, end, update, rule, newSeed, threads);
    }

    /** The same up to another time. */
    public EnsembleSettings until(final double newEnd) {
        return new EnsembleSettings(vesicles, step, newEnd, update, rule, seed, threads);
    }

    /** The same on another number of threads. */
    public EnsembleSettings onThreads(final int number) {
        return new EnsembleSettings(vesicles, step, end, update, rule, seed, number);
    }
}
