/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.equilibrium;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.dissipa.learning.LearningException;
import org.dissipa.network.Channel;
import org.dissipa.network.MassAction;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;

/**
 * Reaction-level detailed balance (Wegscheider's conditions): energies G with ln(k⁺/k⁻) = −γ·G for every reaction.
 *
 * <p>Solved by least squares; the part of ln(k⁺/k⁻) that no energies explain is a vector over the reactions whose net changes add up to
 * nothing, a cycle, and its affinity is its squared length. Chemostatted species enter through their constant factors. Rate constants are
 * first corrected for volume, so that G belongs to V = 1.
 *
 * <p>This is stronger than balance of the Markov chain (see {@link KolmogorovCriterion}). Cost: one singular value decomposition of the
 * reactions-by-species matrix.
 *
 * <p>Reference: R. Wegscheider, Monatsh. Chem. 22 (1901) 849, doi:10.1007/BF01517498.
 */
public final class Wegscheider {
    private static final double TOLERANCE = 1e-9;

    private final ReactionNetwork m_network;
    private final double[] m_energies;
    private final double[] m_residuals;
    private final double m_scale;
    private final int m_conditions;

    private Wegscheider(final ReactionNetwork network, final double[] energies, final double[] residuals,
        final double scale, final int conditions) {
        m_network = network;
        m_energies = energies;
        m_residuals = residuals;
        m_scale = scale;
        m_conditions = conditions;
    }

    /**
     * Fits energies to a network's rate constants.
     *
     * @throws LearningException if a reaction is irreversible, has a rate constant 0 or is not mass action
     */
    public static Wegscheider of(final ReactionNetwork network) {
        final int reactions = network.reactions().size();
        final int species = network.species().size();
        final double[] energies = new double[species];
        final double[] ratio = new double[reactions];
        if (reactions == 0 || species == 0) {
            return new Wegscheider(network, energies, ratio, 1, 0);
        }
        final RealMatrix changes = MatrixUtils.createRealMatrix(reactions, species);
        double scale = 1;
        for (int r = 0; r < reactions; r++) {
            final Reaction reaction = network.reactions().get(r);
            ratio[r] = logRatio(network, reaction);
            scale = Math.max(scale, Math.abs(ratio[r]));
            final int[] change = network.change(forward(network, r));
            for (int i = 0; i < species; i++) {
                changes.setEntry(r, i, -change[i]);
            }
        }
        final SingularValueDecomposition svd = new SingularValueDecomposition(changes);
        final double[] fitted = svd.getSolver().solve(MatrixUtils.createRealVector(ratio)).toArray();
        final double[] explained = changes.operate(fitted);
        for (int r = 0; r < reactions; r++) {
            ratio[r] -= explained[r];
        }
        return new Wegscheider(network, fitted, ratio, scale, reactions - svd.getRank());
    }

    /** Whether energies explain every ratio to {@value #TOLERANCE} of the largest. */
    public boolean holds() {
        return largestResidual() <= TOLERANCE * m_scale;
    }

    /** Energies of least norm [kT], at V = 1, one a species. */
    public double[] energies() {
        return m_energies.clone();
    }

    /** What the energies leave unexplained of ln(k⁺/k⁻), one entry a reaction: a cycle. */
    public double[] residuals() {
        return m_residuals.clone();
    }

    /** Largest residual in absolute value [kT]. */
    public double largestResidual() {
        double largest = 0;
        for (final double r : m_residuals) {
            largest = Math.max(largest, Math.abs(r));
        }
        return largest;
    }

    /** Number of independent cycle conditions: reactions less the rank of the net changes. */
    public int conditions() {
        return m_conditions;
    }

    /** Sentence that names the reactions of the violated cycle. */
    String violation() {
        final StringBuilder text = new StringBuilder("the cycle of the reactions");
        for (int r = 0; r < m_residuals.length; r++) {
            if (Math.abs(m_residuals[r]) > TOLERANCE * m_scale) {
                text.append(' ').append(m_network.reactions().get(r).name()).append(" (")
                    .append(String.format("%+.4g", m_residuals[r])).append(')');
            }
        }
        return text + " has ln(k+/k-) that no species energies explain; the numbers are what is left over.";
    }

    private static Channel forward(final ReactionNetwork network, final int reaction) {
        return network.channels().stream().filter(c -> c.reaction() == reaction && c.forward()).findFirst().orElseThrow();
    }

    static double logRatio(final ReactionNetwork network, final Reaction reaction) {
        if (!reaction.reversible()) {
            throw new LearningException("Reaction " + reaction.name()
                + " is irreversible; a detailed balanced network has a reverse for every reaction. Add its reverse rate constant.");
        }
        return logConstant(network, reaction, (MassAction)check(reaction, reaction.forward()))
            - logConstant(network, reaction, (MassAction)check(reaction, reaction.reverse()));
    }

    private static org.dissipa.network.RateLaw check(final Reaction reaction, final org.dissipa.network.RateLaw law) {
        if (DetailedBalancedNetwork.massAction(reaction, law) <= 0) {
            throw new LearningException("A rate constant of reaction " + reaction.name()
                + " is 0; a detailed balanced network needs positive constants in both directions.");
        }
        return law;
    }

    /** ln of the constant with chemostats folded in, in the units of V = 1. */
    private static double logConstant(final ReactionNetwork network, final Reaction reaction, final MassAction law) {
        double log = Math.log(law.constant().value());
        for (int i = 0; i < law.reactants().size(); i++) {
            final var species = network.species().get(law.reactants().species(i));
            if (!species.chemostat()) {
                continue;
            }
            for (int j = 0; j < law.reactants().coefficient(i); j++) {
                if (species.initial() - j <= 0) {
                    throw new LearningException("Chemostatted species " + species.name() + " holds " + species.initial()
                        + ", so reaction " + reaction.name() + " cannot run in both directions; give it a larger amount.");
                }
                log += Math.log((species.initial() - j) / network.volume());
            }
        }
        return log;
    }
}
