/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

/**
 * One measurement.
 *
 * @param events reaction events
 * @param cpu    CPU time [s]
 * @param bytes  bytes allocated; NaN where not known
 */
record Sample(double events, double cpu, double bytes) {

    /** Million events per second of CPU time. */
    double speed() {
        return events / cpu * 1e-6;
    }
}
