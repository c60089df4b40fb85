/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.dissipa.network.MassAction;
import org.dissipa.network.Reaction;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.structure.EchelonForm;
import org.dissipa.network.structure.IntegerVector;
import org.dissipa.network.structure.LogRatio;
import org.dissipa.network.structure.StoichiometricMatrix;

/**
 * What drives a network through its chemostats: each chemostat y gives I_y = −Σ_r S_yr J_r molecules a time, and pushes with a force μ_y [kT], so that in a steady state of a network whose closed version obeys
 * detailed balance σ = Σ_y μ_y I_y, the chemical work.
 *
 * <p>With ln(k₊/k₋) of every reaction, chemostats counted in, equal to −Σ_i S_ir G_i over all species, μ_y is G_y. It is known up to the closed network's conservation laws; those that chemostats break are fixed by taking
 * as many chemostats, the last that suffice, as reference with μ = 0. The forces that remain are the affinities of the emergent cycles.
 *
 * <p>Needs mass action and reversible reactions; else, or if no G fits, forces are NaN and flows alone are given. M. Polettini, M. Esposito, J. Chem. Phys. 141, 024117 (2014), doi:10.1063/1.4886396; R. Rao, M. Esposito,
 * Phys. Rev. X 6, 041064 (2016), doi:10.1103/PhysRevX.6.041064.
 */
public final class ChemostatForces {
    private static final double TOLERANCE = 1e-9;

    private final List<Chemostat> m_chemostats;
    private final String m_obstacle;

    /**
     * One chemostat.
     *
     * @param species   its name
     * @param flow      molecules it gives to the network per net firing of each reaction, by the reaction's name; those of 0 are left out
     * @param force     μ_y [kT] against the reference chemostats; NaN where it is not defined
     * @param reference whether its force is 0 by choice
     */
    public record Chemostat(String species, Map<String, Double> flow, double force, boolean reference) {
    }

    private ChemostatForces(final List<Chemostat> chemostats, final String obstacle) {
        m_chemostats = chemostats;
        m_obstacle = obstacle;
    }

    /** The chemostats of a network. */
    public static ChemostatForces of(final ReactionNetwork network) {
        final int[] chemostats = IntStream.range(0, network.species().size()).filter(i -> network.species().get(i).chemostat()).toArray();
        if (chemostats.length == 0) {
            return new ChemostatForces(List.of(), "");
        }
        final StoichiometricMatrix matrix = StoichiometricMatrix.closed(network);
        final int[] order = IntStream.concat(IntStream.range(0, matrix.rows()).filter(i -> !network.species().get(i).chemostat()),
            IntStream.of(chemostats)).toArray();
        final int[] place = new int[order.length];
        IntStream.range(0, order.length).forEach(k -> place[order[k]] = k);
        final EchelonForm form = EchelonForm.of(IntStream.range(0, matrix.columns()).mapToObj(r -> row(matrix, r, place)).toList(), order.length);
        final String obstacle = obstacle(network);
        final double[] potential = obstacle.isEmpty() ? potentials(network, matrix, order, form) : null;
        final List<Chemostat> list = new ArrayList<>();
        for (final int y : chemostats) {
            final Map<String, Double> flow = new LinkedHashMap<>();
            for (int r = 0; r < matrix.columns(); r++) {
                if (matrix.entry(y, r) != 0) {
                    flow.put(network.reactions().get(r).name(), (double)-matrix.entry(y, r));
                }
            }
            final boolean reference = !form.pivot(place[y]);
            list.add(new Chemostat(network.species().get(y).name(), flow, potential == null ? Double.NaN : potential[place[y]],
                reference && potential != null));
        }
        return new ChemostatForces(List.copyOf(list), !obstacle.isEmpty() ? obstacle
            : potential == null ? "the closed network does not obey detailed balance, so no chemical potentials fit its rate constants" : "");
    }

    private static IntegerVector row(final StoichiometricMatrix matrix, final int r, final int[] place) {
        return IntegerVector.of(IntStream.of(matrix.species(r)).map(i -> place[i]).toArray(), matrix.changes(r));
    }

    private static String obstacle(final ReactionNetwork network) {
        for (final Reaction r : network.reactions()) {
            if (!r.reversible()) {
                return "reaction " + r.name() + " is irreversible";
            }
            if (!(r.forward() instanceof MassAction) || !(r.reverse() instanceof MassAction)) {
                return "reaction " + r.name() + " does not follow mass action";
            }
            if (!Double.isFinite(LogRatio.of(network, r))) {
                return "reaction " + r.name() + " cannot run both ways";
            }
        }
        return "";
    }

    /** G of all species in the given order, 0 where the choice is free; null if none fits. */
    private static double[] potentials(final ReactionNetwork network, final StoichiometricMatrix matrix, final int[] order, final EchelonForm form) {
        final int[] pivots = IntStream.range(0, order.length).filter(form::pivot).toArray();
        final double[] potential = new double[order.length];
        final int reactions = matrix.columns();
        if (pivots.length == 0 || reactions == 0) {
            return potential;
        }
        final double[][] a = new double[reactions][pivots.length];
        final double[] b = new double[reactions];
        double scale = 1;
        for (int r = 0; r < reactions; r++) {
            final Reaction reaction = network.reactions().get(r);
            b[r] = LogRatio.of(network, reaction);
            scale = Math.max(scale, Math.abs(b[r]));
            for (int k = 0; k < pivots.length; k++) {
                a[r][k] = -matrix.entry(order[pivots[k]], r);
            }
        }
        final Array2DRowRealMatrix m = new Array2DRowRealMatrix(a, false);
        final double[] fit = new QRDecomposition(m, 1e-12).getSolver().solve(new ArrayRealVector(b)).toArray();
        final double[] explained = m.operate(fit);
        for (int r = 0; r < reactions; r++) {
            if (Math.abs(explained[r] - b[r]) > TOLERANCE * scale) {
                return null; // NOSONAR none fits
            }
        }
        for (int k = 0; k < pivots.length; k++) {
            potential[pivots[k]] = fit[k];
        }
        return potential;
    }

    /** The chemostats, in the network's order. */
    public List<Chemostat> chemostats() {
        return m_chemostats;
    }

    /** Why there are no forces, in words; empty where there are. */
    public String obstacle() {
        return m_obstacle;
    }
}
