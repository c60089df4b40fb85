/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.temperature.EnergySpectrum;

/** Numbers in a text field of a dialog, parted by commas or blanks. */
final class NumberText {
    private NumberText() {
        // functions on texts
    }

    /** @throws ThermodynamicsException if a part is no finite number */
    static double[] numbers(final String field, final String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(part -> !part.isEmpty()).mapToDouble(part -> number(field, part)).toArray();
    }

    /** Whole numbers of at least 1, in ascending order and each once. */
    static int[] sizes(final String field, final String text) {
        final int[] sizes = Arrays.stream(numbers(field, text)).mapToInt(value -> {
            if (!(value >= 1 && value <= Integer.MAX_VALUE) || value != Math.rint(value)) {
                throw new ThermodynamicsException(field + " holds " + value + "; give whole numbers of at least 1, such as 16, 32, 64.");
            }
            return (int)value;
        }).sorted().distinct().toArray();
        if (sizes.length == 0) {
            throw new ThermodynamicsException(field + " is empty; give at least one number, such as 16, 32, 64.");
        }
        return sizes;
    }

    /** Levels such as {@code 0, 1, 3} or, with degeneracies, {@code 0 x 1, 1 x 3, 2 x 1}. */
    static EnergySpectrum spectrum(final String field, final String text) {
        final String[] parts = Arrays.stream(text.split("[,;\\n]+")).map(String::strip).filter(part -> !part.isEmpty()).toArray(String[]::new);
        final double[] energies = new double[parts.length];
        final double[] degeneracies = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            final String[] sides = parts[i].split("\\s*x\\s*", 2);
            energies[i] = number(field, sides[0]);
            degeneracies[i] = sides.length < 2 ? 1 : number(field, sides[1]);
        }
        return EnergySpectrum.of(energies, degeneracies);
    }

    private static double number(final String field, final String part) {
        try {
            final double value = Double.parseDouble(part);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (final NumberFormatException e) { // NOSONAR the message below says all
        }
        throw new ThermodynamicsException(field + " holds '" + part + "'; give finite numbers parted by commas, such as 0, 0.5, 2.");
    }
}
