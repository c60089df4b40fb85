/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rates estimated from observed jumps: ŵ(i→j) = N(i→j)/T(i), with N jumps seen in the total time T spent in state i; the maximum-likelihood estimate for a jump process with constant rates. Standard
 * error ŵ/√N.
 *
 * <p>A jump that was never seen has the rate 0, so its reverse counts as irreversible and the dissipation as infinite. A pseudocount c adds c jumps in both directions of every
 * pair and channel that was seen in one: the named way to a finite, then biased, dissipation.
 *
 * <p>P. Billingsley, Statistical Inference for Markov Processes (Chicago, 1961).
 */
public final class ObservedJumps {
    private final Map<String, Double> m_time = new LinkedHashMap<>();
    private final Map<Jump, Double> m_count = new LinkedHashMap<>();

    private record Jump(String from, String to, String channel) {
    }

    private ObservedJumps() {
    }

    /**
     * An estimated rate.
     *
     * @param transition    the jump with its rate
     * @param count         number of jumps, with the pseudocount
     * @param standardError of the rate [1/time]
     */
    public record RateEstimate(Transition transition, double count, double standardError) {
    }

    /** Nothing observed yet. */
    public static ObservedJumps of() {
        return new ObservedJumps();
    }

    /** Adds a time spent in a state [time]. */
    public ObservedJumps time(final String state, final double time) {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new MasterEquationException("A time spent in state " + state + " is " + time
                + "; it must be a finite number that is not negative.");
        }
        m_time.merge(state, time, Double::sum);
        return this;
    }

    /** Adds jumps from one state to another; the channel may be {@code null}. */
    public ObservedJumps jumps(final String from, final String to, final String channel, final double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new MasterEquationException("The number of jumps " + from + " -> " + to + " is " + count
                + "; it must be a finite number that is not negative.");
        }
        m_count.merge(new Jump(from, to, channel), count, Double::sum);
        return this;
    }

    /**
     * The rates, in the order in which the jumps were first seen.
     *
     * @param pseudocount c, not negative
     * @throws MasterEquationException if jumps leave a state in which no time was spent
     */
    public List<RateEstimate> rates(final double pseudocount) {
        if (!(pseudocount >= 0) || Double.isInfinite(pseudocount)) {
            throw new MasterEquationException("The pseudocount is " + pseudocount + "; it must be a finite number that is not negative.");
        }
        final Map<Jump, Double> counts = new LinkedHashMap<>(m_count);
        if (pseudocount > 0) {
            m_count.forEach((jump, n) -> {
                if (n > 0) {
                    counts.putIfAbsent(new Jump(jump.to(), jump.from(), jump.channel()), 0.0);
                }
            });
            counts.replaceAll((jump, n) -> n + pseudocount);
        }
        final List<RateEstimate> rates = new ArrayList<>();
        counts.forEach((jump, n) -> {
            final double time = m_time.getOrDefault(jump.from(), 0.0);
            if (n > 0 && time == 0) {
                throw new MasterEquationException("There are " + n + " jumps " + jump.from() + " -> " + jump.to()
                    + ", but no time was spent in state " + jump.from() + "; give the time spent there.");
            }
            final double rate = n == 0 ? 0 : n / time;
            rates.add(new RateEstimate(new Transition(jump.from(), jump.to(), rate, jump.channel()), n, rate / Math.sqrt(n)));
        });
        return rates;
    }
}
