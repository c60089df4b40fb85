/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import java.util.Map;

/**
 * Where a simulated result comes from; enough to make it again.
 *
 * @param method     name of the simulation method
 * @param settings   settings of the method that differ from one run to another, by name
 * @param version    version of the simulation engine
 * @param seed       seed; replicate i used random stream (seed, i)
 * @param replicates number of trajectories
 * @param events     channel firings of all trajectories together
 * @param seconds    wall-clock time of simulating, the mean over threads, without what consumers do with the results [s]
 */
public record Provenance(String method, Map<String, String> settings, String version, long seed, int replicates,
    long events, double seconds) {
    /** Version of the simulation engine that is running. */
    public static final String ENGINE_VERSION = "0.1.0";

    /** Keeps an unmodifiable copy of the settings. */
    public Provenance {
        settings = Map.copyOf(settings);
    }

    /** Channel firings per second of wall-clock time. */
    public double eventsPerSecond() {
        return seconds > 0 ? events / seconds : 0;
    }
}
