/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

/**
 * One point of a learning curve. Exact quantities are NaN where the machine is too large for exact sums.
 *
 * @param step          steps taken so far
 * @param rate          learning rate of the next step
 * @param divergence    Kullback-Leibler divergence of the data's law from the machine's [nat]; NaN where cells are missing
 * @param logLikelihood mean ln p of a row of the training data [nat/row]
 * @param heldOut       mean ln p of a row of the held-out data [nat/row]; NaN where there is none
 * @param gradient      length of the gradient of the step before; NaN at the start
 */
public record LearningPoint(long step, double rate, double divergence, double logLikelihood, double heldOut,
    double gradient) {
}
