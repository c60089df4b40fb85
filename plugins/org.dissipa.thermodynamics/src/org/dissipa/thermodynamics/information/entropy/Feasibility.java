/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

/** Where the required means lie with respect to the convex hull of the states' features. */
public enum Feasibility {
    /** Inside: a law of finite multipliers meets them. */
    INTERIOR,
    /** On the surface: only a law that forbids some states meets them, the limit of infinite multipliers. */
    BOUNDARY,
    /** Outside: no law meets them. */
    INFEASIBLE
}
