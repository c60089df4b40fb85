/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.kinetics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dissipa.network.Complex;
import org.dissipa.network.MassAction;
import org.dissipa.network.RateConstant;
import org.dissipa.network.expression.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written-out mass action is recognised, whatever it is written like, and nothing else is. */
class MassActionFormTest {
    private static MassActionForm form(final String rate, final String reactants, final String volume) {
        final Map<String, Integer> consumed = new TreeMap<>();
        for (final String name : reactants == null ? new String[0] : reactants.split(" ")) {
            consumed.merge(name, 1, Integer::sum);
        }
        return MassActionForm.of(Expression.of(rate), consumed, "ABC"::contains, s -> !"ABC".contains(s), Expression.of(volume));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "k*A | A | 1 | k |", "k*A*B | A B | 1 | k |", "k |  | 1 | k |", "B*2*k*A/3 | A B | 1 | 2*k/3 |", "k*A*(A - 1)/2 | A A | 1 | k/2 |",
        "k*A*(-1 + 2*k)  | A | 1 | k*(-1 + 2*k) |", "k*A*(A + -1)*(A - 2)/6 | A A A | 1 | k/6 |", "V*k*(A/V)*(B/V) | A B | V | k |",
        "k*A/V | A | V | k/V |", "V*k |  | V | k |", "k*A*B | A B | V | k*V |", "k*A |  | 1 | k | A1", "k*A*(A - 1) | A | 1 | k | A1",
        "k*A*B | A | 1 | k | B1", "exp(-k)*A | A | 1 | exp(-k) |", "k*k2^2*A | A | 1 | k*k2^2 |", "A*(k + k2) | A | 1 | (k + k2) |",
    })
    void exactForms(final String rate, final String reactants, final String volume, final String constant, final String catalysts) {
        final MassActionForm form = form(rate, reactants, volume);
        assertEquals(Expression.of(constant), form.constant());
        final StringBuilder found = new StringBuilder();
        form.catalysts().forEach((name, n) -> found.append(name).append(n));
        assertEquals(catalysts == null ? "" : catalysts, found.toString());
        assertEquals(false, form.converted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"k*A^2 | A A", "k*A*A | A A", "k*A*A*B | A A B", "k*A^3 | A A A"})
    void powersAreTheMeanField(final String rate, final String reactants) {
        assertEquals(true, form(rate, reactants, "1").converted());
        assertEquals(Expression.symbol("k"), form(rate, reactants, "1").constant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "k | A", "k*A | A A", "k*A^2 | A", "k*A*A |", "k*A/(k + A) | A", "k/A |", "k*A/B | A", "k*(A - 1) | A", "k*A*(A - 2) | A A", "k*A*(A - 0.5) | A A",
        "k*A*(A - 1)*(A - 1) | A A A", "k*A + k*B | A", "k*A^k | A", "exp(A) | A", "k*A*(B - 1) | A", "k*A*(A - 1)/(A - 1) | A", "if(A > 1, k, 0)*A | A",
        "k*A^2*(A - 1) | A A",
    })
    void otherRatesAreNot(final String rate, final String reactants) {
        assertNull(form(rate, reactants, "1"));
    }

    @Test
    void formsAgreeWithTheirRates() {
        final SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 200; i++) {
            final int a = random.nextInt(4);
            final int b = random.nextInt(4);
            final double volume = 0.5 + random.nextDouble();
            final StringBuilder rate = new StringBuilder("k*V/7");
            final StringBuilder reactants = new StringBuilder();
            factors("A", a, rate, reactants, random);
            factors("B", b, rate, reactants, random);
            final MassActionForm form = form(rate.toString(), reactants.isEmpty() ? null : reactants.toString().strip(), "V");
            final double k = form.constant().value(s -> s.equals("k") ? 3 : volume);
            final Complex complex = Complex.of(a == 0 ? b == 0 ? new int[0] : new int[]{1} : b == 0 ? new int[]{0} : new int[]{0, 1},
                a == 0 ? b == 0 ? new int[0] : new int[]{b} : b == 0 ? new int[]{a} : new int[]{a, b});
            final long[] counts = {random.nextInt(9), random.nextInt(9)};
            final double written = Expression.of(rate.toString()).value(s -> s.equals("k") ? 3 : s.equals("V") ? volume : counts[s.equals("A") ? 0 : 1]);
            assertEquals(written, new MassAction(RateConstant.of(k), complex).propensity(counts, volume), 1e-12 * Math.abs(written), rate.toString());
        }
    }

    private static void factors(final String name, final int n, final StringBuilder rate, final StringBuilder reactants, final SplittableRandom random) {
        for (int j = 0; j < n; j++) {
            rate.append(j == 0 ? "*" + name : random.nextBoolean() ? "*(" + name + " - " + j + ")" : "*(" + name + " + -" + j + ")");
            reactants.append(name).append(' ');
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kf*A*B - kr*C | kf*A*B | kr*C", "V*(kf*A - kr*C) | V*(kf*A) | V*(kr*C)", "(A - C/K)/(1 + A) | A/(1 + A) | C/K/(1 + A)",
        "-(kr*C) + kf*A | kf*A | kr*C", "kf*A + -(kr*C) | kf*A | kr*C",
        "k*A*(A - 1)/2 - kr*B | k*A*(A - 1)/2 | kr*B", "V*(kf*A - kr) | V*(kf*A) | V*kr", "kf*A - kr | kf*A | kr",
    })
    void differencesAreTakenApart(final String net, final String forward, final String reverse) {
        assertEquals(new NetRate(Expression.of(forward), Expression.of(reverse)), NetRate.of(Expression.of(net), "ABC"::contains));
    }

    @ParameterizedTest
    @CsvSource({"k*A", "k*A - B - C", "k*A*(A - 1)", "k*A*(A - 1)/2", "k*(A/V)*(A/V - 1/V)", "A - 1", "A - (B - C)", "(A - B)*(B - C)", "k*A/(A - B)", "exp(A - B)", "A + B", "3"})
    void otherRatesAreNotTakenApart(final String rate) {
        assertNull(NetRate.of(Expression.of(rate), "ABC"::contains));
    }
}
