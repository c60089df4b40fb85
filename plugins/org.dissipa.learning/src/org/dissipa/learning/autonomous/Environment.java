/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.dynamics.random.RandomStream;

/** What an autonomous learner looks at: amounts that change by jumps and are not influenced by the learner. Immutable. */
public interface Environment {

    /** Number of amounts, one a visible unit. */
    int size();

    /** Name of the environment for the record of a result. */
    String name();

    /** Starts a course at time 0. */
    Course start(RandomStream random);

    /** One course of the environment in time. Not safe for use by several threads. */
    interface Course {

        /** Time of the next jump; infinite where there is none. */
        double next();

        /** Performs the next jump. */
        void advance();

        /** Amount now of visible unit k [molecules]. */
        double amount(int k);
    }
}
