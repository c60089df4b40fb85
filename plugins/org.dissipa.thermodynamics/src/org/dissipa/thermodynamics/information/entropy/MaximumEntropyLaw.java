/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * The law of maximum entropy under moment constraints, p_i = m_i exp(−Σ_k λ_k f_k(i))/Z.
 *
 * @param law             p
 * @param multipliers     λ_k [1/unit of f_k]; on the boundary those of the states left, to which infinite ones are added that forbid the others
 * @param logPartition    ln Z = ln Σ m_i exp(−λ·f(i)), over the states left
 * @param relativeEntropy −Σ p ln(p/m) = ln Z + λ·F [nat]: what was maximised; for weights 1 the Shannon entropy, for degeneracies the entropy of all
 *                        substates, for a prior −D(p‖q)
 * @param moments         ⟨f_k⟩ reached
 * @param covariance      Cov(f_k, f_l) = −∂⟨f_k⟩/∂λ_l
 * @param rank            number of constraints that are independent on the states left; below K the multipliers are not unique, and those of least
 *                        norm (each f_k scaled to range 1) are given
 * @param iterations      Newton steps taken
 */
public record MaximumEntropyLaw(DiscreteLaw law, double[] multipliers, double logPartition, double relativeEntropy,
    double[] moments, double[][] covariance, int rank, int iterations) {

    /** Shannon entropy −Σ p ln p [nat]. */
    public double entropy() {
        return law.entropy();
    }
}
