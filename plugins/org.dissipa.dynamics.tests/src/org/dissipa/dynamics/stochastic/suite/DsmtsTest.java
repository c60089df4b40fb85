/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;

import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.network.Monitor;
import org.dissipa.network.Scope;
import org.dissipa.network.expression.Evaluator;
import org.dissipa.network.expression.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The discrete stochastic model test suite by its own criteria, with n = 10000 trajectories and every exact method:
 * Z = √n (mean - μ)/σ in (-3, 3) and Y = √(n/2) (s²/σ² - 1) in (-5, 5), Y divided by √(1 + κ/2) because its deviation grows with
 * the excess kurtosis κ. A right simulator leaves the range of Z at one point in 370; points of one trajectory are correlated. A case
 * fails where it misses at more than three of its fifty times with two seeds (neighbouring times of one ensemble miss together, so that a single
 * excursion of several times is no rarity), or with one |Z| above 5 (1 in 1.7 million). With the system property
 * {@code dissipa.long=true} every case and method; else some cases of few events by {@code automatic}.
 *
 * <p>Reference: T. W. Evans, C. S. Gillespie, D. J. Wilkinson, Bioinformatics 24 (2008) 285, doi:10.1093/bioinformatics/btm566.
 */
class DsmtsTest {
    private static final int N = 10_000;
    private static final int MOST_MISSES = 3;

    /** Cases of few events: birth and death with events, an assignment rule, dimers, batches. */
    private static final List<String> FAST = List.of("00001", "00007", "00013", "00019", "00021", "00029", "00031", "00033", "00035",
        "00037");

    static Stream<Arguments> methodsAndCases() {
        final List<DsmtsCase> cases = DsmtsCase.all();
        if (cases.isEmpty()) {
            return Stream.of(Arguments.of("", null));
        }
        return Boolean.getBoolean("dissipa.long")
            ? SimulationMethods.all().stream().filter(SimulationMethod::exact)
                .flatMap(m -> cases.stream().map(c -> Arguments.of(m.name(), c)))
            : cases.stream().filter(c -> FAST.contains(c.name())).map(c -> Arguments.of("automatic", c));
    }

    @ParameterizedTest(name = "{0}: case {1}")
    @MethodSource("methodsAndCases")
    void meanAndDeviationAreThoseOfTheSuite(final String method, final DsmtsCase c) {
        assumeTrue(c != null, "needs the suite's cases in " + DsmtsCase.folder());
        final Scope scope = c.network().scope();
        final List<Evaluator> quantities = c.quantities().stream().map(q -> scope.evaluator(Expression.symbol(q))).toList();
        final int misses = misses(c, quantities, method, Long.parseLong(c.name()));
        if (Boolean.getBoolean("dissipa.long")) {
            System.out.println("| " + method + " | " + c.name() + " | " + misses + " |");
        }
        assertTrue(misses <= MOST_MISSES || misses(c, quantities, method, 1000 + Long.parseLong(c.name())) <= MOST_MISSES,
            "misses with both seeds");
    }

    private static int misses(final DsmtsCase c, final List<Evaluator> quantities, final String method, final long seed) {
        final CentralMoments moments = Ensemble.of(SimulationProblem.of(c.network(), c.times()[c.times().length - 1]),
            SimulationMethods.named(method), seed, N).accumulate(() -> new CentralMoments(c, quantities), Monitor.NONE).sum();
        int misses = 0;
        for (int q = 0; q < quantities.size(); q++) {
            misses += misses(c, moments, q);
        }
        return misses;
    }

    private static int misses(final DsmtsCase c, final CentralMoments moments, final int q) {
        int misses = 0;
        final StringBuilder text = new StringBuilder();
        for (int i = 0; i < c.times().length; i++) {
            assertEquals(N, moments.n(i));
            final double sigma = c.deviation()[i][q];
            final double shift = moments.moment(i, q, 1);
            if (sigma == 0) {
                assertEquals(0, moments.moment(i, q, 2), 1e-12, "variance at time " + c.times()[i]);
                assertEquals(0, shift, 1e-9, "deviation of the mean at time " + c.times()[i]);
                continue;
            }
            final double variance = (moments.moment(i, q, 2) - shift * shift) * N / (N - 1.0);
            final double kurtosis = moments.moment(i, q, 4) / Math.pow(sigma, 4) - 3;
            final double z = Math.sqrt(N) * shift / sigma;
            final double y = Math.sqrt(N / 2.0) * (variance / (sigma * sigma) - 1) / Math.sqrt(1 + Math.max(0, kurtosis) / 2);
            assertTrue(Math.abs(z) < 5, c.quantities().get(q) + " at time " + c.times()[i] + ": Z = " + z);
            if (Math.abs(z) >= 3 || Math.abs(y) >= 5) {
                misses++;
                text.append(" time ").append(c.times()[i]).append(" Z ").append(z).append(" Y ").append(y).append(';');
            }
        }
        if (misses > 0) {
            System.out.println("case " + c.name() + ", " + c.quantities().get(q) + ": " + misses + " misses," + text);
        }
        return misses;
    }
}
