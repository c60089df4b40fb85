/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.Map;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.Species;

/** Laws from which a relaxation starts, as one probability for each state of a space. */
public final class StartLaw {
    private static final double SUM = 1e-9;

    private StartLaw() {
        // functions
    }

    /** The network's initial counts, which are state 0. */
    public static double[] initialCounts(final StateSpace space) {
        return TransientLaw.concentrated(space.size(), 0);
    }

    /**
     * The stationary law that the network has at other values of its parameters: a quench from there.
     *
     * @param space      states of the network at its own parameters, which are taken to be those at the others, too
     * @param parameters the other values by name
     */
    public static double[] quench(final ReactionNetwork network, final StateSpace space, final Map<String, Double> parameters,
        final Monitor monitor) {
        final ReactionNetwork before = network.withParameters(parameters).withInitial(amounts(network));
        return StationaryLaw.of(Generator.of(before, space, monitor), monitor).probabilities();
    }

    private static Map<String, Double> amounts(final ReactionNetwork network) {
        final Map<String, Double> amounts = new java.util.HashMap<>();
        network.species().forEach(s -> amounts.put(s.name(), s.initial()));
        return amounts;
    }

    /**
     * A mixture from a text, a state a line: {@code 0.8: A = 1, B = 0}. Species that a line does not name have no molecules, chemostatted ones their held amount.
     *
     * @throws ThermodynamicsException if a line cannot be read, a state cannot be reached or the probabilities do not add up to 1
     */
    public static double[] mixture(final StateSpace space, final String text) {
        final double[] law = new double[space.size()];
        double sum = 0;
        for (final String line : text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final String[] halves = line.split(":", 2);
            if (halves.length < 2) {
                throw unreadable(line);
            }
            final double p = number(halves[0], line);
            final int state = space.indexOf(counts(space, halves[1], line));
            if (state < 0) {
                throw new ThermodynamicsException("The state in line '" + line + "' of the start cannot be reached from the network's initial counts.");
            }
            if (!(p >= 0)) {
                throw new ThermodynamicsException("The probability in line '" + line + "' of the start is " + p + "; it must not be negative.");
            }
            law[state] += p;
            sum += p;
        }
        if (!(Math.abs(sum - 1) < SUM)) {
            throw new ThermodynamicsException("The probabilities of the start add up to " + sum + "; they must add up to 1.");
        }
        return law;
    }

    private static long[] counts(final StateSpace space, final String text, final String line) {
        final long[] counts = space.initial();
        for (int s = 0; s < counts.length; s++) {
            counts[s] = space.species().get(s).chemostat() ? counts[s] : 0;
        }
        for (final String part : text.split(",")) {
            final String[] sides = part.split("=");
            if (sides.length != 2) {
                throw unreadable(line);
            }
            final String name = sides[0].strip();
            final Species species = space.species().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow(
                () -> new ThermodynamicsException("Line '" + line + "' of the start names the species '" + name + "', which the network does not have; it has "
                    + String.join(", ", space.species().stream().map(Species::name).toList()) + "."));
            counts[space.species().indexOf(species)] = Math.round(number(sides[1], line));
        }
        return counts;
    }

    private static double number(final String text, final String line) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) { // NOSONAR the message says all
            throw unreadable(line);
        }
    }

    private static ThermodynamicsException unreadable(final String line) {
        return new ThermodynamicsException("Line '" + line + "' of the start cannot be read; write 'probability: species = count, ...', such as '0.8: A = 1, B = 0'.");
    }
}
