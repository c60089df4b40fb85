/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Estimate;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.UncertaintyEstimate;
import org.dissipa.thermodynamics.bounds.UncertaintyRelation;

/**
 * Uncertainty products of an ensemble in windows [t, t + w] that slide over its times: Var(ΔX) ⟨Σ⟩/⟨ΔX⟩² with ΔX the change of a cumulative current and Σ the entropy produced in the window.
 *
 * <p>The relation of a steady state bounds each product from below by 2; the relation from any start does so with w j(t + w) in place of ⟨ΔX⟩, where j is here the mean rate over the last recorded
 * interval of the window, which is j(t + w) up to a term of the order of that interval. Windows of the same replicates are correlated, and intervals hold for each window, not for all at once.
 * Cost: windows × currents × replicates.
 */
public final class WindowedProducts {
    private final ObservedEnsemble m_ensemble;
    private final double[] m_times;
    private final double m_length;
    private final double m_step;

    private WindowedProducts(final ObservedEnsemble ensemble, final double length, final double step) {
        m_ensemble = ensemble;
        m_times = ensemble.times();
        m_length = length;
        m_step = step;
    }

    /**
     * A product in a window.
     *
     * @param relation     FINITE_TIME, or ARBITRARY_START
     * @param current      the current's name
     * @param start        t
     * @param end          t + w
     * @param change       ⟨ΔX⟩
     * @param response     what the variance is held against: ⟨ΔX⟩, or w j(t + w)
     * @param lastInterval time over which j(t + w) was taken [time]; NaN where the response is ⟨ΔX⟩
     * @param estimate     the product with its error
     */
    public record Product(UncertaintyRelation relation, String current, double start, double end, double change, double response,
        double lastInterval, UncertaintyEstimate estimate) {

        /** Var(ΔX), unbiased. */
        public double variance() {
            return estimate.varianceRate() * estimate.duration();
        }

        /** ⟨Σ⟩ [k_B]. */
        public double entropy() {
            return estimate.entropyProduction().value() * estimate.duration();
        }
    }

    /**
     * The products of an ensemble.
     *
     * @param length w [time], at most the time recorded
     * @param step   from one start to the next [time]
     * @throws ThermodynamicsException if the window is longer than the record, or length or step is not positive
     */
    public static WindowedProducts of(final ObservedEnsemble ensemble, final double length, final double step) {
        final double[] times = ensemble.times();
        final double whole = times[times.length - 1] - times[0];
        if (!(length > 0) || length > whole * (1 + ObservedEnsemble.SAME)) {
            throw new ThermodynamicsException("The window is " + length + " long; it must be above 0 and at most " + whole + ", the time recorded.");
        }
        if (!(step > 0)) {
            throw new ThermodynamicsException("The step between windows is " + step + "; it must be above 0.");
        }
        return new WindowedProducts(ensemble, length, step);
    }

    /**
     * The products in all windows, by start and current.
     *
     * @param anyStart also with the current at the window's end, where the window holds more than one recorded interval
     * @throws ThermodynamicsException if a window's start or end is not a recorded time
     */
    public List<Product> products(final boolean anyStart, final Monitor monitor) {
        final List<Product> products = new ArrayList<>();
        final double slack = ObservedEnsemble.SAME * (m_times[m_times.length - 1] - m_times[0]);
        final double lastStart = m_times[m_times.length - 1] - m_length + slack;
        for (int k = 0; m_times[0] + k * m_step <= lastStart; k++) {
            monitor.check();
            final double start = m_times[0] + k * m_step;
            final int from = index(start, "starts", slack);
            final int to = index(start + m_length, "ends", slack);
            for (int c = 0; c < m_ensemble.currents().size(); c++) {
                products.add(steady(c, from, to));
                if (anyStart && to - from > 1) {
                    products.add(anyStart(c, from, to));
                }
            }
        }
        return products;
    }

    private int index(final double time, final String what, final double slack) {
        final int place = Arrays.binarySearch(m_times, time - slack);
        final int index = place >= 0 ? place : Math.min(-place - 1, m_times.length - 1);
        if (Math.abs(m_times[index] - time) > slack) {
            throw new ThermodynamicsException("A window " + what + " at " + time + ", where nothing was recorded; the next time is " + m_times[index]
                + ". Choose window and step as multiples of the interval between records.");
        }
        return index;
    }

    private Product steady(final int current, final int from, final int to) {
        final double[] change = m_ensemble.change(current, from, to);
        final double mean = Estimate.ofMean(change).value();
        return new Product(UncertaintyRelation.FINITE_TIME, m_ensemble.currents().get(current), m_times[from], m_times[to], mean, mean, Double.NaN,
            UncertaintyEstimate.of(change, m_ensemble.entropy(from, to), m_times[to] - m_times[from]));
    }

    private Product anyStart(final int current, final int from, final int to) {
        final double[] change = m_ensemble.change(current, from, to);
        final double length = m_times[to] - m_times[from];
        final double last = m_times[to] - m_times[to - 1];
        final double[] response = Arrays.stream(m_ensemble.change(current, to - 1, to)).map(x -> x * length / last).toArray();
        return new Product(UncertaintyRelation.ARBITRARY_START, m_ensemble.currents().get(current), m_times[from], m_times[to],
            Estimate.ofMean(change).value(), Estimate.ofMean(response).value(), last,
            UncertaintyEstimate.ofResponse(change, response, m_ensemble.entropy(from, to), length));
    }
}
