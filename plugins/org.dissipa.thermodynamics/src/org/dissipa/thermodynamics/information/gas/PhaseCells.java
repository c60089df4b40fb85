/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import java.util.Arrays;

import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * Cells of one-particle phase space (x, v_x): widths Δx and Δv, velocity cells counted from −v_max.
 *
 * <p>The Boltzmann entropy of a macrostate of occupation fractions f is s = −Σ f ln(f/(Δx Δv)) per particle, up to a constant. From N particles in K
 * occupied cells the plug-in value is low by about (K − 1)/2N, so N ≫ K is needed, or histograms averaged over runs before the logarithm.
 * P. L. Garrido, S. Goldstein, D. A. Huse, J. L. Lebowitz, arXiv:2403.07519.
 *
 * @param position Δx, above 0
 * @param velocity Δv, above 0
 * @param fastest  v_max from which velocity cells are counted, above 0; faster particles have cells of their own beyond
 */
public record PhaseCells(double position, double velocity, double fastest) {

    /** @throws ThermodynamicsException if a width is not positive and finite */
    public PhaseCells {
        if (!(position > 0 && velocity > 0 && fastest > 0) || Double.isInfinite(position + velocity + fastest)) {
            throw new ThermodynamicsException("Cells of " + position + " by " + velocity + " from velocity " + fastest
                + " were asked for; all three must be positive and finite.");
        }
    }

    /**
     * Coarse-grained entropy of some particles.
     *
     * @param value    s per particle [nat], plug-in
     * @param occupied K
     * @param bias     (K − 1)/2N by which it is low to first order [nat]
     */
    public record Entropy(double value, int occupied, double bias) {

        /** s + (K − 1)/2N. */
        public double corrected() {
            return value + bias;
        }
    }

    /** Entropy of particles. Cost: a sort. */
    public Entropy entropy(final double[] x, final double[] vx) {
        final long[] cells = new long[x.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ((long)Math.floor(x[i] / position) << 32) + (long)Math.floor((vx[i] + fastest) / velocity);
        }
        Arrays.sort(cells);
        double sum = 0;
        int occupied = 0;
        int first = 0;
        for (int i = 1; i <= cells.length; i++) {
            if (i == cells.length || cells[i] != cells[first]) {
                final double f = (double)(i - first) / cells.length;
                sum -= f * Math.log(f / (position * velocity));
                occupied++;
                first = i;
            }
        }
        return new Entropy(sum, occupied, (occupied - 1) / (2.0 * cells.length));
    }
}
