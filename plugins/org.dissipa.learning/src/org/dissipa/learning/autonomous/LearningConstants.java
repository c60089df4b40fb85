/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import org.dissipa.learning.LearningException;

/**
 * Rate constants of copying and learning, for all vesicles together.
 *
 * @param copy         K_copy = N k_copy [1/time] of P̄ + S̄ → 2 P̄ + S̄ (and α times it of P̄ + Q → Q)
 * @param learn        K_learn = N k_learn [1/time] of P + S → 2 P + S and P + S̄ → S̄
 * @param scale        α between an environment amount and a mean: the target of a mean is α Q
 * @param copyReverse  δ/ε of copying; 0 for irreversible reactions
 * @param learnReverse δ/ε of learning; 0 for irreversible reactions
 * @param form         how the reverse constants of copying enter
 */
public record LearningConstants(double copy, double learn, double scale, double copyReverse, double learnReverse,
    ReverseForm form) {

    /** How reverse constants enter. */
    public enum ReverseForm {
        /** Every reaction's reverse constant is δ/ε times its own forward constant: dP̄/dt = K (⟨s̄⟩ P̄ (1 − d P̄) − α Q (P̄ − d)). */
        CONSISTENT,
        /**
         * As in the published simulations: the reverse of the Q-step lacks the factor α, dP̄/dt = K (⟨s̄⟩ P̄ (1 − d P̄) − Q (α P̄ − d)), which makes its
         * ratio of constants d/α. Learning reactions have no α and are the same in both forms.
         */
        AS_PUBLISHED
    }

    /** @throws LearningException if a constant is negative, or the scale is not positive */
    public LearningConstants {
        if (!(copy >= 0) || !(learn >= 0) || !(scale > 0) || !(copyReverse >= 0) || !(learnReverse >= 0)
            || Double.isInfinite(copy + learn + scale + copyReverse + learnReverse)) {
            throw new LearningException("Rate constants copy " + copy + ", learn " + learn + ", scale " + scale
                + ", reverse ratios " + copyReverse + " and " + learnReverse
                + " are not valid; none may be negative or infinite, and the scale must be positive.");
        }
    }

    /** Irreversible reactions. */
    public static LearningConstants irreversible(final double copy, final double learn, final double scale) {
        return new LearningConstants(copy, learn, scale, 0, 0, ReverseForm.CONSISTENT);
    }

    /** Ratio of reverse to forward constant of the Q-step of copying. */
    double targetReverse() {
        return form == ReverseForm.CONSISTENT ? copyReverse : copyReverse / scale;
    }
}
