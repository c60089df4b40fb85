/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.training.BinaryData;
import org.dissipa.learning.training.MachineSampler;

/** Names with numbers, one a line: {@code X3 = 10}. */
final class UnitText {
    private UnitText() {
        // functions on text
    }

    /** Numbers by name, in the order of the lines. */
    static Map<String, Double> numbers(final String text) {
        final Map<String, Double> numbers = new LinkedHashMap<>();
        for (final String line : text.lines().map(String::trim).filter(l -> !l.isEmpty()).toList()) {
            final int equals = line.lastIndexOf('=');
            final String name = line.substring(0, Math.max(equals, 0)).trim();
            try {
                if (numbers.put(name, Double.parseDouble(line.substring(equals + 1).trim())) != null) {
                    throw new LearningException("'" + name + "' is given twice; keep one line.");
                }
            } catch (NumberFormatException e) {
                throw new LearningException("Line '" + line + "' is not of the form 'name = number'.");
            }
            if (name.isEmpty()) {
                throw new LearningException("Line '" + line + "' is not of the form 'name = number'.");
            }
        }
        return numbers;
    }

    /** Values of a machine's units held at 0 or 1; the others are {@link BinaryData#MISSING}. */
    static int[] held(final String text, final BoltzmannMachine machine) {
        final int[] values = MachineSampler.free(machine);
        numbers(text).forEach((name, value) -> {
            final int unit = machine.units().indexOf(name);
            if (unit < 0 || value != 0 && value != 1) {
                throw new LearningException("'" + name + " = " + value + "' cannot be held; name one of the units "
                    + String.join(", ", machine.units()) + " and 0 or 1.");
            }
            values[unit] = value.intValue();
        });
        return values;
    }
}
