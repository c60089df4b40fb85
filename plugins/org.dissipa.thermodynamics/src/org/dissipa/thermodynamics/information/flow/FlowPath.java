/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.flow;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.DiscreteLaw;

/**
 * Relaxation of a driven jump process from a law, with its exact flows of energy and entropy at given times.
 *
 * <p>p(t) by {@link TransientLaw} from time to time, to 10⁻¹⁴ each. Cost: some Λ (last time) passes over the edges, Λ the greatest exit rate.
 *
 * @param times times
 * @param laws  p at each time
 * @param rates flows at each time
 */
public record FlowPath(List<Double> times, List<DiscreteLaw> laws, List<FlowRates> rates) {
    private static final double TOLERANCE = 1e-14;

    /** Keeps unmodifiable copies. */
    public FlowPath {
        times = List.copyOf(times);
        laws = List.copyOf(laws);
        rates = List.copyOf(rates);
    }

    /**
     * Relaxes.
     *
     * @param generator   the process
     * @param energies    E of each state [energy]
     * @param temperature T of the bath [energy]
     * @param start       law at time 0
     * @param times       ascending, not negative
     * @param monitor     progress and cancel
     */
    public static FlowPath of(final Generator generator, final double[] energies, final double temperature,
        final DiscreteLaw start, final double[] times, final Monitor monitor) {
        final List<DiscreteLaw> laws = new ArrayList<>(times.length);
        final List<FlowRates> rates = new ArrayList<>(times.length);
        double[] p = start.probabilities();
        double now = 0;
        for (int i = 0; i < times.length; i++) {
            if (!(times[i] >= now) || Double.isInfinite(times[i])) {
                throw new ThermodynamicsException("Time " + i + " is " + times[i] + " after " + now
                    + "; times must be finite, not negative and in ascending order.");
            }
            monitor.progress((double)i / times.length, "Time " + times[i]);
            p = TransientLaw.of(generator, p, times[i] - now, TOLERANCE, monitor).probabilities();
            now = times[i];
            laws.add(DiscreteLaw.ofWeights(p));
            p = laws.get(i).probabilities();
            rates.add(FlowRates.of(generator, energies, temperature, laws.get(i)));
        }
        return new FlowPath(java.util.Arrays.stream(times).boxed().toList(), laws, rates);
    }

    /** The path as a table of flows. */
    public EnergyFlow table(final double temperature) {
        final double[] bath = new double[times.size()];
        java.util.Arrays.fill(bath, temperature);
        return EnergyFlow.of(column(times), column(rates.stream().map(FlowRates::input).toList()),
            column(rates.stream().map(FlowRates::dissipation).toList()), column(rates.stream().map(FlowRates::entropy).toList()), bath,
            column(rates.stream().map(FlowRates::energy).toList()));
    }

    private static double[] column(final List<Double> values) {
        return values.stream().mapToDouble(x -> x).toArray();
    }
}
