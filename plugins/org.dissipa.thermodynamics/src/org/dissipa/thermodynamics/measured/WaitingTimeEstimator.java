/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.measured;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dissipa.thermodynamics.measured.ObservedSeries.Visitor;

/**
 * The waiting-time estimate: changes of state between fully resolved states are events; with ψ_{I→J}(t) the law of the next event J and the time t to it after an event I, and Ĩ the change that reverses I,
 * σ ≥ (1/⟨t⟩) Σ_IJ ∫ π_I ψ_{I→J}(t) ln[ψ_{I→J}(t)/ψ_{J̃→Ĩ}(t)] dt.
 *
 * <p>A lower bound in a steady state where each event fixes the state of the system: both its states are resolved, not lumps. Unlike the plug-in estimate it sees dissipation also where no net current is visible. Times are put into bins of equal
 * number, which can only lower the bound; triples seen in one direction only are left out, which lowers it, too.
 *
 * <p>J. van der Meer, B. Ertel, U. Seifert, Phys. Rev. X 12, 031025 (2022), doi:10.1103/PhysRevX.12.031025; P. E. Harunari, A. Dutta, M. Polettini, É. Roldán, Phys. Rev. X 12, 041026 (2022), doi:10.1103/PhysRevX.12.041026; I. A. Martínez, G. Bisker, J. M. Horowitz, J. M. R. Parrondo,
 * Nat. Commun. 10, 3542 (2019), doi:10.1038/s41467-019-11051-w.
 */
public final class WaitingTimeEstimator {
    private WaitingTimeEstimator() {
        // one function
    }

    private record Event(int from, int to) {
        Event reversed() {
            return new Event(to, from);
        }
    }

    private record Succession(Event first, Event second, double delay, int block) {
    }

    private record Binned(Event first, Event second, int bin) {
        Binned reversed() {
            return new Binned(second.reversed(), first.reversed(), bin);
        }
    }

    /**
     * The estimate from a series.
     *
     * @param lumps  names of states that stand for several states of the system; changes to and from them are no events
     * @param bins   number of bins of the waiting times, at least 1
     */
    public static DissipationEstimate estimate(final ObservedSeries series, final Set<String> lumps, final int bins) {
        final Set<Integer> hidden = series.states().stream().filter(lumps::contains).map(series.states()::indexOf).collect(Collectors.toSet());
        final List<Succession> successions = successions(series, hidden);
        final double[] edges = edges(successions, bins);
        final ReversalCounts<Binned> joint = new ReversalCounts<>();
        final ReversalCounts<Event> single = new ReversalCounts<>();
        for (final Succession s : successions) {
            final int at = Arrays.binarySearch(edges, s.delay());
            final Binned binned = new Binned(s.first(), s.second(), at < 0 ? -at - 1 : at);
            joint.add(binned, binned.reversed(), s.block());
            single.add(s.second(), s.second().reversed(), s.block());
        }
        final double[] result =
            DissipationEstimate.jackknife(b -> (joint.divergence(b) - single.divergence(b)) / PlugInEstimator.length(series, b));
        final long oneWay = joint.oneWay();
        return new DissipationEstimate("waiting times", result[0], (joint.divergence(-1) - single.divergence(-1)) / series.time(), result[1],
            successions.size(), !successions.isEmpty(),
            successions.isEmpty() ? "no two changes between resolved states follow each other"
                : oneWay == 0 ? "every succession was seen in both directions"
                    : oneWay + " of " + successions.size() + " successions were seen in one direction only and are left out, which lowers the bound",
            "steady state; every jump is recorded at its time; the states that are not named as lumps are single states of the system, each two joined by one mechanism",
            "van der Meer, Ertel, Seifert 2022, doi:10.1103/PhysRevX.12.031025; Harunari et al. 2022, doi:10.1103/PhysRevX.12.041026");
    }

    private static List<Succession> successions(final ObservedSeries series, final Set<Integer> hidden) {
        final List<Succession> successions = new ArrayList<>();
        series.visit(new Visitor() {
            private Event m_last;
            private double m_at;

            @Override
            public void start() {
                m_last = null;
            }

            @Override
            public void change(final int from, final int to, final double time, final int block) {
                if (!hidden.contains(from) && !hidden.contains(to)) {
                    final Event event = new Event(from, to);
                    if (m_last != null) {
                        successions.add(new Succession(m_last, event, time - m_at, block));
                    }
                    m_last = event;
                    m_at = time;
                }
            }
        });
        return successions;
    }

    /** Upper edges of all bins but the last, at equal numbers of waiting times. */
    private static double[] edges(final List<Succession> successions, final int bins) {
        final double[] waits = successions.stream().mapToDouble(Succession::delay).sorted().toArray();
        final double[] edges = new double[waits.length == 0 ? 0 : bins - 1];
        for (int k = 0; k < edges.length; k++) {
            edges[k] = waits[(int)((long)waits.length * (k + 1) / bins)];
        }
        return Arrays.stream(edges).distinct().toArray();
    }
}
