/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * The free expansion of a dilute gas of hard discs from the left part of a box, with its coarse-grained Boltzmann entropy for several cell sizes
 * beside that of the gas without collisions.
 *
 * <p>Entropy grows by ln(width/filled) per particle in all, by two ways: streaming out of cells, at a rate proportional to Δv, where the mean free path exceeds the
 * box; and collisions, at a rate that does not depend on Δv (Boltzmann's equation). P. L. Garrido, S. Goldstein, D. A. Huse, J. L. Lebowitz,
 * arXiv:2403.07519.
 *
 * @param discs       N
 * @param diameter    a
 * @param width       of the box
 * @param height      of the box
 * @param filled      width filled at first
 * @param temperature T
 */
public record GasExpansion(int discs, double diameter, double width, double height, double filled, double temperature) {

    /**
     * Entropy at one time for one size of cells.
     *
     * @param time        time
     * @param cells       the cells
     * @param entropy     s of the discs [nat]
     * @param ideal       s of the gas without collisions [nat], exact for N → ∞ and discs of no size
     * @param collisions  collisions so far
     * @param energyDrift change of the energy since the start, relative
     */
    public record Point(double time, PhaseCells cells, PhaseCells.Entropy entropy, double ideal, long collisions,
        double energyDrift) {
    }

    /** Mean free path λ = 1/(2√2 n a) of the gas spread over the box. */
    public double meanFreePath() {
        return width * height / (2 * Math.sqrt(2) * discs * diameter);
    }

    /** ln(width/filled), the growth of entropy per particle from first to last [nat]. */
    public double totalGain() {
        return Math.log(width / filled);
    }

    /**
     * Expands.
     *
     * @param times   ascending, not negative
     * @param cells   cell sizes
     * @param random  source of the initial state
     * @param monitor progress and cancel
     * @return points, all cells of a time together
     */
    public List<Point> run(final double[] times, final List<PhaseCells> cells, final RandomStream random, final Monitor monitor) {
        if (times.length == 0 || cells.isEmpty()) {
            throw new ThermodynamicsException(times.length + " times and " + cells.size() + " cell sizes were given; give at least one of each.");
        }
        final HardDiscGas gas = HardDiscGas.of(discs, diameter, width, height, filled, temperature, random);
        final FreeStreaming ideal = new FreeStreaming(width, filled, temperature);
        final double energy = gas.energy();
        final List<Point> points = new ArrayList<>();
        for (final double time : times) {
            gas.advance(time, monitor);
            for (final PhaseCells size : cells) {
                points.add(new Point(time, size, size.entropy(gas.x(), gas.vx()), ideal.entropy(size, time), gas.collisions(),
                    gas.energy() / energy - 1));
            }
        }
        return points;
    }
}
