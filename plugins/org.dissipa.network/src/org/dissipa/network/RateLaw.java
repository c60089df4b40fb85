/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;
import java.util.Map;

/**
 * The law that gives a channel its propensity a(x): expected firings per unit of time in state x (molecule counts).
 * Immutable. Implementations must answer 0 where the channel's reactants are not all present.
 */
public interface RateLaw {

    /**
     * Propensity [1/time] at whole molecule counts.
     *
     * @param counts one count a species, in the network's order; read only
     * @param volume the network's volume
     */
    double propensity(long[] counts, double volume);

    /**
     * Mean-field rate [molecules/time] at real-valued amounts, the limit of many molecules.
     *
     * @param amounts one amount a species, in the network's order; read only
     * @param volume  the network's volume
     */
    double meanField(double[] amounts, double volume);

    /** The derivatives of the mean-field rate; made once, then evaluated often. */
    Gradient gradient();

    /** Derivatives of a mean-field rate by amounts [1/time]. */
    interface Gradient {

        /**
         * Computes the derivatives by the amounts of {@link RateLaw#dependencies()}.
         *
         * @param amounts  one amount a species, in the network's order; read only
         * @param volume   the network's volume
         * @param gradient receives one derivative a dependency, in their order
         */
        void at(double[] amounts, double volume, double[] gradient);
    }

    /** Indices of the species the law reads, ascending. */
    int[] dependencies();

    /** Names of the parameters the law reads. */
    List<String> parameterNames();

    /**
     * The same law with other parameter values. The map holds every one of {@link #parameterNames()}, or none, which changes nothing;
     * names the law does not read are passed over.
     */
    RateLaw withParameters(Map<String, Double> values);

    /** The law as text that the CRN text form reads back. */
    String toText(List<Species> species);
}
