/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.deterministic.FixedPoint;
import org.dissipa.dynamics.deterministic.GridSolution;
import org.dissipa.dynamics.deterministic.MeanField;
import org.dissipa.dynamics.deterministic.OdeMethods;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/**
 * What a network dissipates by its deterministic rate equations: at amounts x each reaction has rates a₊(x) and a₋(x), current a₊ − a₋ and affinity ln(a₊/a₋), and σ = Σ (a₊ − a₋) ln(a₊/a₋) [k_B/time].
 *
 * <p>It is the leading order of the stochastic σ for many molecules, and misses what fluctuations dissipate: it differs where there are few molecules, and where there is more than one stable state. An irreversible reaction
 * that runs dissipates infinitely.
 */
public final class MeanFieldDissipation {
    /** Longest relaxation to a steady state [time]. */
    private static final double HORIZON = 1e6;
    private static final Tolerance TOLERANCE = new Tolerance(1e-10, 1e-10);

    private final List<MechanismFlux> m_reactions = new ArrayList<>();

    private MeanFieldDissipation(final ReactionNetwork network, final double[] amounts) {
        final MeanField field = MeanField.of(network);
        final double[] forward = new double[network.reactions().size()];
        final double[] backward = new double[forward.length];
        for (final Channel c : network.channels()) {
            (c.forward() ? forward : backward)[c.reaction()] += field.rate(c.index(), amounts);
        }
        for (int r = 0; r < forward.length; r++) {
            final boolean reversible = network.reactions().get(r).reversible();
            final double sigma = new PairFlux(r, 0, 0, r, forward[r] - backward[r], forward[r], backward[r], reversible).entropyProduction();
            m_reactions.add(new MechanismFlux(network.reactions().get(r).name(), forward[r] - backward[r], forward[r], backward[r],
                sigma, sigma,
                reversible || forward[r] == 0));
        }
    }

    /**
     * The dissipation at some amounts.
     *
     * @param amounts molecules of each species, in the network's order
     */
    public static MeanFieldDissipation of(final ReactionNetwork network, final double[] amounts) {
        return new MeanFieldDissipation(network, amounts);
    }

    /**
     * The steady state that the rate equations reach from the network's initial amounts.
     *
     * @throws org.dissipa.dynamics.deterministic.OdeException if they come to no rest: they may oscillate or grow
     */
    public static FixedPoint steadyState(final ReactionNetwork network, final Monitor monitor) {
        return FixedPoint.reachedFrom(MeanField.of(network), initial(network), HORIZON, TOLERANCE, monitor);
    }

    /** The amounts that the rate equations give at the times of a grid, from the network's initial amounts. */
    public static GridSolution course(final ReactionNetwork network, final TimeGrid grid, final Monitor monitor) {
        return GridSolution.of(MeanField.of(network), initial(network), grid, OdeMethods.all().get(0), TOLERANCE, monitor);
    }

    private static double[] initial(final ReactionNetwork network) {
        return network.species().stream().mapToDouble(Species::initial).toArray();
    }

    /** Reaction by reaction. */
    public List<MechanismFlux> reactions() {
        return List.copyOf(m_reactions);
    }

    /** Entropy production rate [k_B/time]; ∞ where an irreversible reaction runs. */
    public double entropyProduction() {
        return m_reactions.stream().mapToDouble(MechanismFlux::entropyProduction).sum();
    }

    /** Firings of all reactions in both directions [1/time]. */
    public double activity() {
        return m_reactions.stream().mapToDouble(MechanismFlux::activity).sum();
    }
}
