/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every simulation method on every model of the library: the law of each species' count at a time against the exact one. Seeds are fixed.
 *
 * <p>Exact methods: Pearson's chi-square for every species. Each of the m tests (some 400) has the level 10^-3/m: right methods raise a false alarm among all of them
 * with probability 10^-3 (Bonferroni). Approximate methods: total variation over cells of a twentieth of the probability below 0.03 and three times the
 * sampling deviation √(cells/n)/2.
 *
 * <p>1000 trajectories each; 10,000 with the system property {@code dissipa.long=true}, which also prints the table of docs/validation.md.
 */
class EveryMethodTest {
    private static final boolean LONG = Boolean.getBoolean("dissipa.long");
    private static final int N = LONG ? 10_000 : 1000;
    private static final double FAMILY = 1e-3;
    private static final long TESTS = ModelCase.all().stream().mapToLong(c -> c.network().species().size()).sum()
        * SimulationMethods.all().stream().filter(SimulationMethod::exact).count();
    private static final double TOLERANCE = 0.03;

    static Stream<ModelCase> cases() {
        return ModelCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsFollowTheExactLaw(final ModelCase c) {
        final List<TreeMap<Long, Double>> laws = c.laws();
        final StringBuilder row = new StringBuilder("| " + c.model());
        for (final SimulationMethod method : SimulationMethods.all()) {
            final List<Map<Long, Long>> seen = laws.stream().map(l -> (Map<Long, Long>)new HashMap<Long, Long>()).toList();
            Ensemble.of(SimulationProblem.of(c.network(), c.end()), method, 20_260_000 + c.model().length(), N)
                .run(i -> TrajectoryObserver.NONE, (i, o, end) -> {
                    for (int s = 0; s < seen.size(); s++) {
                        seen.get(s).merge(end.counts()[s], 1L, Long::sum);
                    }
                }, Monitor.NONE);
            double least = 1;
            double farthest = 0;
            for (int s = 0; s < laws.size(); s++) {
                final MarginalComparison comparison = MarginalComparison.of(laws.get(s), seen.get(s), N);
                final String what = c + ", " + method.name() + ", " + c.network().species().get(s).name() + ": " + comparison;
                least = Math.min(least, comparison.pValue());
                farthest = Math.max(farthest, comparison.distance());
                if (method.exact()) {
                    assertTrue(comparison.pValue() > FAMILY / TESTS, what);
                } else {
                    assertTrue(comparison.distance() < TOLERANCE + 3 * Math.sqrt((double)comparison.coarse() / N) / 2, what);
                }
            }
            row.append(method.exact() ? String.format(" | %.2g", least) : String.format(" | %.4f", farthest));
        }
        if (LONG) {
            System.out.println(row + " |");
        }
    }
}
