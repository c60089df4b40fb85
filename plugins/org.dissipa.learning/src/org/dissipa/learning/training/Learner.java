/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.network.Monitor;

/**
 * Trains a Boltzmann machine on binary data by gradient descent on the divergence D(data‖model):
 * θ ← θ + η(⟨x⟩_data − ⟨x⟩_model), w ← w − η(⟨xx⟩_data − ⟨xx⟩_model) − η λ w.
 *
 * <p>In its edge-species network these are the energies of S¹ (−θ) and W¹ (w). Without hidden units D is convex; with hidden units it is not, and equal
 * weights are a saddle: start from {@link Wiring#start}.
 *
 * @param rate        learning rate
 * @param estimation  exact or sampled expectations
 * @param batch       rows in a minibatch, drawn without replacement epoch by epoch; 0 for all rows in every step
 * @param weightDecay λ, draws weights to 0; 0 for none
 * @param stopping    when to stop
 * @param seed        seed of minibatches and chains
 */
public record Learner(LearningRate rate, Estimation estimation, int batch, double weightDecay, Stopping stopping,
    long seed) {

    /** @throws LearningException if the batch size or the weight decay is negative */
    public Learner {
        if (batch < 0 || !(weightDecay >= 0)) {
            throw new LearningException("Batch size " + batch + " or weight decay " + weightDecay
                + " is negative; use 0 for all rows and for no decay.");
        }
    }

    /** Exact expectations, all rows in every step, constant rate, no decay. */
    public static Learner exact(final double rate, final long steps) {
        return new Learner(LearningRate.constant(rate), new Estimation.Exact(), 0, 0, Stopping.after(steps), 0);
    }

    /**
     * Trains.
     *
     * @param start   where to start; units that are no columns of the data are hidden
     * @param data    training rows
     * @param heldOut rows to watch, or {@code null}
     */
    public TrainedMachine train(final BoltzmannMachine start, final BinaryData data, final BinaryData heldOut,
        final Monitor monitor) {
        return new Run(start, data, heldOut, monitor).go();
    }

    /** One training run. */
    private final class Run {
        private final BoltzmannMachine m_start;
        private final BinaryData m_data;
        private final BinaryData m_heldOut;
        private final Monitor m_monitor;
        private final Gradient m_gradient;
        private final Minibatches m_batches;
        private final boolean m_exact;
        private final double[] m_bias;
        private final double[] m_weight;
        private final List<LearningPoint> m_curve = new ArrayList<>();
        private double m_best = Double.NEGATIVE_INFINITY;
        private BoltzmannMachine m_bestMachine;
        private int m_worse;

        Run(final BoltzmannMachine start, final BinaryData data, final BinaryData heldOut, final Monitor monitor) {
            m_start = start;
            m_data = data.distinct();
            m_heldOut = heldOut == null ? null : heldOut.distinct();
            m_monitor = monitor;
            m_gradient = new Gradient(start, data.columns(), estimation, RandomStream.of(seed, 1));
            m_batches = batch == 0 || batch >= data.size() ? Minibatches.whole(m_data)
                : Minibatches.of(data, batch, RandomStream.of(seed, 2));
            m_exact = Likelihood.tractable(start);
            m_bias = start.biases();
            m_weight = start.weights();
            if (stopping.patience() > 0 && (heldOut == null || !m_exact)) {
                throw new LearningException("Stopping with a patience of " + stopping.patience()
                    + " needs held-out rows and a machine small enough for exact sums; set the patience to 0.");
            }
        }

        TrainedMachine go() {
            double length = Double.NaN;
            Stopping.Reason reason = Stopping.Reason.STEPS;
            long step = 0;
            for (; step < stopping.steps(); step++) {
                if (step % stopping.evaluation() == 0 && evaluate(step, length)) {
                    reason = Stopping.Reason.HELD_OUT;
                    break;
                }
                m_monitor.check();
                length = descend(rate.at(step));
                if (length < stopping.gradient()) {
                    step++;
                    reason = Stopping.Reason.GRADIENT;
                    break;
                }
            }
            if (reason != Stopping.Reason.HELD_OUT && evaluate(step, length)) {
                reason = Stopping.Reason.HELD_OUT;
            }
            final BoltzmannMachine machine = stopping.patience() > 0 ? m_bestMachine : now();
            return new TrainedMachine(machine, m_data.columns(), List.copyOf(m_curve), step, reason, seed);
        }

        private double descend(final double eta) {
            m_gradient.compute(m_bias, m_weight, m_batches.next());
            double square = 0;
            for (int u = 0; u < m_bias.length; u++) {
                m_bias[u] -= eta * m_gradient.bias()[u];
                square += m_gradient.bias()[u] * m_gradient.bias()[u];
            }
            for (int e = 0; e < m_weight.length; e++) {
                final double g = m_gradient.weight()[e];
                m_weight[e] -= eta * (g + weightDecay * m_weight[e]);
                square += g * g;
            }
            return Math.sqrt(square);
        }

        /** Adds a point to the curve; answers whether the held-out rows have had enough. */
        private boolean evaluate(final long step, final double gradient) {
            final BoltzmannMachine machine = now();
            final Likelihood train = m_exact ? Likelihood.of(machine, m_data) : new Likelihood(Double.NaN, Double.NaN);
            final double held = m_exact && m_heldOut != null ? Likelihood.of(machine, m_heldOut).logLikelihood() : Double.NaN;
            m_curve.add(new LearningPoint(step, rate.at(step), train.divergence(), train.logLikelihood(), held, gradient));
            m_monitor.progress(step / Math.max(1.0, stopping.steps()), "Step " + step
                + (m_exact ? String.format(", log-likelihood %.5f", train.logLikelihood()) : ""));
            m_worse = held > m_best ? 0 : m_worse + 1;
            if (held > m_best) {
                m_best = held;
                m_bestMachine = machine;
            }
            return stopping.patience() > 0 && m_worse >= stopping.patience();
        }

        private BoltzmannMachine now() {
            for (final double p : m_bias) {
                requireFinite(p);
            }
            for (final double p : m_weight) {
                requireFinite(p);
            }
            return m_start.withParameters(m_bias, m_weight);
        }

        private void requireFinite(final double parameter) {
            if (!Double.isFinite(parameter)) {
                throw new LearningException("A parameter became " + parameter
                    + " during learning; lower the learning rate " + rate.initial() + ".");
            }
        }
    }
}
