/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.gas;

import org.apache.commons.math3.special.Erf;
import org.dissipa.thermodynamics.ThermodynamicsException;

/**
 * An ideal gas without collisions that expands from [0, filled] into a box [0, length]: exact coarse-grained Boltzmann entropy.
 *
 * <p>Particles of mass 1 start uniform with Maxwell velocities of temperature T and reflect at the walls. The share of a cell is ∫ φ(v) times the
 * length of starting points that lead into it, which is piecewise linear in v: a sum of error functions, no quadrature. The entropy grows by
 * ln(length/filled) in all, at a rate proportional to Δv: without collisions it is the coarse graining that makes it grow.
 *
 * <p>Cost: cells × images, the images some v_max t/length. P. L. Garrido, S. Goldstein, D. A. Huse, J. L. Lebowitz, arXiv:2403.07519.
 *
 * @param length      of the box
 * @param filled      part of it that is filled at first
 * @param temperature T, so that ⟨v²⟩ = T
 */
public record FreeStreaming(double length, double filled, double temperature) {

    /** @throws ThermodynamicsException unless 0 &lt; filled ≤ length and T &gt; 0, all finite */
    public FreeStreaming {
        if (!(filled > 0 && filled <= length && temperature > 0) || Double.isInfinite(length + temperature)) {
            throw new ThermodynamicsException("A gas filling " + filled + " of a box of " + length + " at temperature " + temperature
                + " was asked for; the filled part must be positive and at most the box, the temperature positive, all finite.");
        }
    }

    /**
     * s per particle [nat] at a time.
     *
     * @param cells |v| &lt; v_max is divided into cells; the rest of the particles is left out, so choose v_max ≥ 5 √T
     * @param time  not negative
     */
    public double entropy(final PhaseCells cells, final double time) {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new ThermodynamicsException("Time is " + time + "; it must be finite and not negative.");
        }
        double sum = 0;
        final int columns = (int)Math.ceil(length / cells.position() - 1e-9);
        final int rows = (int)Math.ceil(2 * cells.fastest() / cells.velocity() - 1e-9);
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                final double slow = -cells.fastest() + j * cells.velocity();
                final double f = share(i * cells.position(), Math.min((i + 1) * cells.position(), length), slow,
                    slow + cells.velocity(), time);
                sum -= f > 1e-300 ? f * Math.log(f / (cells.position() * cells.velocity())) : 0;
            }
        }
        return sum;
    }

    /** Share of the particles with position between a and b and velocity, before unfolding, that shows between slow and fast. */
    private double share(final double a, final double b, final double slow, final double fast, final double time) {
        final double reach = Math.max(Math.abs(slow), Math.abs(fast)) * time + length;
        final int images = (int)Math.ceil(reach / (2 * length)) + 1;
        double sum = 0;
        for (int k = -images; k <= images; k++) {
            sum += overlap(a + 2 * length * k, b + 2 * length * k, slow, fast, time);
            sum += overlap(2 * length * k - b, 2 * length * k - a, -fast, -slow, time);
        }
        return Math.max(sum / filled, 0);
    }

    /** ∫ over velocities of φ(v) |[vt, vt + filled] ∩ [p, q]|. */
    private double overlap(final double p, final double q, final double slow, final double fast, final double time) {
        if (time == 0) {
            return Math.max(Math.min(q, filled) - Math.max(p, 0), 0) * normal(slow, fast);
        }
        return ramp(p - filled, slow, fast, time) - ramp(q - filled, slow, fast, time) - ramp(p, slow, fast, time)
            + ramp(q, slow, fast, time);
    }

    /** ∫ φ(v) max(vt − s, 0) dv from slow to fast. */
    private double ramp(final double s, final double slow, final double fast, final double time) {
        final double from = Math.max(slow, s / time);
        return from >= fast ? 0 : time * temperature * (density(from) - density(fast)) - s * normal(from, fast);
    }

    private double density(final double v) {
        return Math.exp(-v * v / (2 * temperature)) / Math.sqrt(2 * Math.PI * temperature);
    }

    private double normal(final double from, final double to) {
        final double scale = Math.sqrt(2 * temperature);
        return Erf.erf(from / scale, to / scale) / 2;
    }
}
