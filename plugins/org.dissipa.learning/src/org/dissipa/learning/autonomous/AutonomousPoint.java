/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

/**
 * One recorded time of an autonomous learner. Laws of visible states have the first visible unit as highest bit and are averages over the time since the
 * point before.
 *
 * @param time    the time
 * @param logOn   ln P¹ of the units, then of the edges
 * @param logOff  ln P⁰ of the units, then of the edges
 * @param logCopy ln P̄¹ of the visible units
 * @param clamped law of the clamped vesicles' visible states
 * @param free    law of the free vesicles' visible states
 * @param learned exact law of the visible states at these potentials
 */
public record AutonomousPoint(double time, double[] logOn, double[] logOff, double[] logCopy, double[] clamped,
    double[] free, double[] learned) {
}
