/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.method;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.SimulationException;
import org.dissipa.network.Complex;
import org.dissipa.network.RateLaw;

/** Propensities at real-valued counts, for methods that compute with them: falling factorials for mass action, else the law's mean-field rate. */
final class RealPropensities {
    private final CompiledNetwork m_network;
    private final RateLaw[] m_laws;
    private final Complex[] m_reactants;
    private final long[] m_counts;

    RealPropensities(final CompiledNetwork network) {
        m_network = network;
        m_laws = network.network().channels().stream().map(c -> c.law()).toArray(RateLaw[]::new);
        m_reactants = network.network().channels().stream().map(c -> c.from()).toArray(Complex[]::new);
        m_counts = new long[network.species()];
    }

    /**
     * Propensity of a channel; 0 where a reactant is missing.
     *
     * @param x the state, as {@link CompiledNetwork#newState} lays it out
     * @throws SimulationException if the law gives no finite number that is not negative
     */
    double at(final int r, final double[] x) {
        if (m_network.isSimple(r)) {
            return Math.max(0, m_network.constants()[r] * x[m_network.first()[r]] * (x[m_network.second()[r]] - m_network.shift()[r]));
        }
        if (m_network.isMassAction(r)) {
            for (int s = 0; s < m_counts.length; s++) {
                m_counts[s] = Math.round(x[s]);
            }
            return Math.max(0, m_network.propensity(r, x, m_counts));
        }
        for (int i = 0; i < m_reactants[r].size(); i++) {
            if (x[m_reactants[r].species(i)] < m_reactants[r].coefficient(i)) {
                return 0;
            }
        }
        final double a = m_laws[r].meanField(x, m_network.network().volume());
        if (!(a >= 0) || Double.isInfinite(a)) {
            throw new SimulationException("Propensity of channel " + m_network.network().channels().get(r).name() + " ("
                + m_network.text(r) + ") is " + a + "; it must be a finite number that is not negative. Check the rate law and its "
                + "parameters.");
        }
        return a;
    }
}
