/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.avalanche;

import java.util.OptionalDouble;

/**
 * One excursion of a signal above a threshold.
 *
 * @param start    time of the first row above
 * @param duration from the first row above to the first row not above [time]
 * @param size     ∫ (signal − threshold) dt over it, the signal held from row to row [signal·time]
 * @param peak     greatest excess above the threshold [signal]
 * @param quiet    time since the end of the excursion before; empty for the first
 * @param complete whether it begins and ends within the record; the others are cut short and their size is a lower bound
 */
public record Burst(double start, double duration, double size, double peak, OptionalDouble quiet, boolean complete) {
}
