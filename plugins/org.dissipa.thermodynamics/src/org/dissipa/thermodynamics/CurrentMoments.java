/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

/**
 * Moments of a current integrated over a finite time.
 *
 * @param current   the current's name
 * @param duration  T [time]
 * @param mean      ⟨J⟩
 * @param variance  Var(J)
 * @param finalRate instantaneous current j(T) = d⟨J⟩/dT at the end [1/time]
 */
public record CurrentMoments(String current, double duration, double mean, double variance, double finalRate) {
}
