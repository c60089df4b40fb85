/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

/**
 * How an integration went.
 *
 * @param method   name of the method
 * @param time     time reached
 * @param steps    accepted steps
 * @param rejected steps that were repeated shorter
 */
public record OdeRun(String method, double time, long steps, long rejected) {
}
