/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A maximum-entropy problem on n states: weights m_i and K moments ⟨f_k⟩ = Σ_i p_i f_k(i) that must equal F_k.
 *
 * <p>The weights are 1 where every state counts the same, degeneracies g_i where a state stands for many, or a prior's probabilities q_i. A state of
 * weight 0 is forbidden. Immutable; arrays are copied.
 */
public final class MomentConstraints {
    private final double[] m_weights;
    private final double[][] m_features;
    private final double[] m_targets;

    private MomentConstraints(final double[] weights, final double[][] features, final double[] targets) {
        m_weights = weights;
        m_features = features;
        m_targets = targets;
    }

    /**
     * Moments of states that all have weight 1.
     *
     * @param features f_k(i), a row a constraint and a column a state; at least one row
     * @param targets  F_k, a number a constraint
     */
    public static MomentConstraints of(final double[][] features, final double[] targets) {
        requireRows(features, targets);
        final double[] ones = new double[features[0].length];
        Arrays.fill(ones, 1);
        return of(ones, features, targets);
    }

    /**
     * Moments of states with weights.
     *
     * @param weights  m_i: degeneracies or prior probabilities, not negative, one a state, at least one positive
     * @param features f_k(i), a row a constraint and a column a state
     * @param targets  F_k, a number a constraint
     * @throws ThermodynamicsException if the numbers of states or constraints do not agree, or a number is not finite
     */
    public static MomentConstraints of(final double[] weights, final double[][] features, final double[] targets) {
        requireRows(features, targets);
        requireWeights(weights);
        final double[][] copy = new double[features.length][];
        for (int k = 0; k < features.length; k++) {
            if (features[k].length != weights.length) {
                throw new ThermodynamicsException("Constraint " + k + " has " + features[k].length + " values for "
                    + weights.length + " states; it needs one value a state.");
            }
            copy[k] = features[k].clone();
            for (int i = 0; i < copy[k].length; i++) {
                requireFinite("Value of constraint " + k + " in state " + i, copy[k][i]);
            }
            requireFinite("Required mean of constraint " + k, targets[k]);
        }
        return new MomentConstraints(weights.clone(), copy, targets.clone());
    }

    /** Number of states. */
    public int states() {
        return m_weights.length;
    }

    /** Number of constraints K. */
    public int count() {
        return m_targets.length;
    }

    /** m_i. */
    public double weight(final int state) {
        return m_weights[state];
    }

    /** f_k(i). */
    public double feature(final int constraint, final int state) {
        return m_features[constraint][state];
    }

    /** All values f_k, a copy. */
    public double[] features(final int constraint) {
        return m_features[constraint].clone();
    }

    /** F_k. */
    public double target(final int constraint) {
        return m_targets[constraint];
    }

    private static void requireRows(final double[][] features, final double[] targets) {
        if (features.length == 0 || features.length != targets.length) {
            throw new ThermodynamicsException(features.length + " constraints and " + targets.length
                + " required means were given; give at least one constraint, and one required mean for each.");
        }
    }

    private static void requireWeights(final double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0)) {
                throw new ThermodynamicsException("Weight of state " + i + " is " + weights[i]
                    + "; it must be a number that is not negative.");
            }
            sum += weights[i];
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new ThermodynamicsException("The weights of the " + weights.length + " states sum to " + sum
                + "; at least one state must have a positive weight and the sum must be finite.");
        }
    }

    private static void requireFinite(final String what, final double value) {
        if (!Double.isFinite(value)) {
            throw new ThermodynamicsException(what + " is " + value + "; it must be a finite number.");
        }
    }
}
