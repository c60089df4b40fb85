/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.kinetics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.dissipa.network.expression.Expression;

/**
 * Mass action recognised in a written-out rate: the rate is constant times V^(1-m) times falling factorials of the counts of the reactants and
 * of {@code catalysts}, which stand on both sides of the reaction then.
 *
 * <p>A species that the reaction consumes n at a time may occur as
 * <ul>
 * <li>x (x-1) ... (x-n+1) or a longer falling factorial: taken exactly, further factors count as catalysis by the species itself;
 * <li>x^n with n of at least 2: the mean-field rate of mass action; in stochastic use it means x (x-1) ... (x-n+1), and {@code converted} says so.
 * </ul>
 * A species that the reaction does not consume may occur to the first power or as a falling factorial.
 *
 * @param constant  the rate constant over constants, in units of {@link org.dissipa.network.MassAction}
 * @param catalysts coefficients of species that stand on both sides in addition
 * @param converted whether a power was read as a falling factorial
 */
public record MassActionForm(Expression constant, Map<String, Integer> catalysts, boolean converted) {

    /**
     * Recognises mass action.
     *
     * @param rate      the rate over counts and constants
     * @param reactants what the reaction consumes, by name
     * @param species   which symbols are counts
     * @param constants which symbols are constants
     * @param volume    the network's volume as a symbol or number
     * @return the form, or {@code null} where the rate is not mass action
     */
    public static MassActionForm of(final Expression rate, final Map<String, Integer> reactants, final Predicate<String> species,
        final Predicate<String> constants, final Expression volume) {
        final Monomial monomial = Monomial.of(rate, species, constants);
        if (monomial == null || !monomial.orders().keySet().containsAll(reactants.keySet())) {
            return null;
        }
        final Map<String, Integer> catalysts = new LinkedHashMap<>();
        boolean converted = false;
        int order = 0;
        for (final Map.Entry<String, Integer> entry : monomial.orders().entrySet()) {
            final String name = entry.getKey();
            final int m = entry.getValue();
            final int n = reactants.getOrDefault(name, 0);
            final boolean exact = monomial.falling(name) && m >= n;
            if (!exact && m != n) {
                return null;
            }
            converted |= !exact;
            order += m;
            if (m > n) {
                catalysts.put(name, m - n);
            }
        }
        final boolean unit = volume.equals(Expression.of(1));
        return new MassActionForm(monomial.coefficient(volume, unit ? 0 : order - 1), catalysts, converted);
    }
}
