/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.entropy;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * A product of powers of named quantities, such as {@code n^2} or {@code x * y^3}: what a moment is the mean of.
 *
 * @param quantities indices of the quantities
 * @param powers     their exponents, whole numbers from 1 to 20
 */
public record Monomial(List<Integer> quantities, List<Integer> powers) {
    private static final int MOST = 20;

    /** Keeps unmodifiable copies. */
    public Monomial {
        quantities = List.copyOf(quantities);
        powers = List.copyOf(powers);
    }

    /**
     * Reads a product. A text that is the name of a quantity means just that, even if it has a caret or an asterisk in it.
     *
     * @param text  the product
     * @param names names of the quantities
     * @throws ThermodynamicsException if a factor is no known name with a power from 1 to 20
     */
    public static Monomial of(final String text, final List<String> names) {
        final String whole = text.strip();
        if (names.contains(whole)) {
            return new Monomial(List.of(names.indexOf(whole)), List.of(1));
        }
        final List<Integer> quantities = new ArrayList<>();
        final List<Integer> powers = new ArrayList<>();
        for (final String factor : whole.split("\\*", -1)) {
            final int caret = names.contains(factor.strip()) ? -1 : factor.lastIndexOf('^');
            final String name = (caret < 0 ? factor : factor.substring(0, caret)).strip();
            final int power = caret < 0 ? 1 : power(text, factor.substring(caret + 1).strip());
            if (!names.contains(name)) {
                throw new ThermodynamicsException("Constraint '" + text + "' names '" + name + "'; known are " + names
                    + ". Write a name, a power such as n^2, or a product such as x * y.");
            }
            quantities.add(names.indexOf(name));
            powers.add(power);
        }
        return new Monomial(quantities, powers);
    }

    private static int power(final String text, final String digits) {
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > MOST) {
            throw new ThermodynamicsException("Constraint '" + text + "' has the power '" + digits + "'; it must be a whole number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(digits);
    }

    /** Value where the quantities have these values. */
    public double at(final double[] values) {
        double product = 1;
        for (int i = 0; i < quantities.size(); i++) {
            for (int k = 0; k < powers.get(i); k++) {
                product *= values[quantities.get(i)];
            }
        }
        return product;
    }
}
