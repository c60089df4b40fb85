/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.autonomous;

import java.util.List;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.dissipa.dynamics.deterministic.DifferentialEquation;
import org.dissipa.dynamics.deterministic.DormandPrince;
import org.dissipa.dynamics.deterministic.Tolerance;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.clamping.Projection;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.network.Monitor;

/**
 * Potential clamping in the limit of many vesicles that are always at equilibrium with the potentials:
 * d ln Pᵢ/dt = gᵢ (⟨sᵢ⟩(1 − d Pᵢ) − αᵢ Qᵢ (1 − d/Pᵢ)), the means being those of the law with energies shifted by ln Pᵢ.
 *
 * <p>It is the gradient flow of the convex F(Δ) = ln Z(g + Δ) + Δ·αQ when d = 0, so it converges to the energy clamp wherever the targets lie inside
 * the reachable range; outside it the potentials run away exponentially (integrator wind-up). Seen from the means it is integral feedback with the
 * variance as gain, d⟨s⟩/dt = Cov(s) g (αQ − ⟨s⟩), whose rates {@link #relaxationRates} gives.
 *
 * <p>Solved by a Runge-Kutta method of order 5. Cost: cells × species a step, cells being the counts of the clamped species that occur.
 */
public final class QuasiEquilibriumClamp {
    private static final Tolerance TOLERANCE = new Tolerance(1e-12, 1e-11);

    private final Projection m_cells;
    private final List<String> m_species;
    private final double[] m_gain;
    private final double[] m_alpha;
    private final double m_reverse;

    private QuasiEquilibriumClamp(final Projection cells, final List<String> species, final double[] gain,
        final double[] alpha, final double reverse) {
        m_cells = cells;
        m_species = species;
        m_gain = gain;
        m_alpha = alpha;
        m_reverse = reverse;
    }

    /**
     * @param states        the vesicles' reachability class
     * @param countEnergies energies gᵢ [kT] without potentials
     * @param species       clamped species
     * @param gain          gᵢ = ε k^S ν, rate of the clamping reactions of all vesicles [1/time], one a clamped species
     * @param alpha         αᵢ = k^Q/(k^S ν), scale between a target and the mean, one a clamped species
     * @param reverse       d = δ/ε of the clamping reactions; 0 for irreversible ones
     */
    public static QuasiEquilibriumClamp of(final ReachabilityClass states, final double[] countEnergies,
        final List<String> species, final double[] gain, final double[] alpha, final double reverse) {
        final int[] index = species.stream().mapToInt(states.network()::indexOf).toArray();
        for (int a = 0; a < index.length; a++) {
            if (index[a] < 0 || !(gain[a] > 0) || !(alpha[a] > 0) || !(reverse >= 0)) {
                throw new LearningException("Clamped species " + species.get(a) + " with gain " + gain[a] + ", scale "
                    + alpha[a] + ", reverse ratio " + reverse
                    + " is not valid; the species must exist, gain and scale be positive, the ratio not negative.");
            }
        }
        return new QuasiEquilibriumClamp(Projection.of(states, states.logWeights(countEnergies), index),
            List.copyOf(species), gain.clone(), alpha.clone(), reverse);
    }

    /**
     * Solves for the potentials.
     *
     * @param initial potentials P at time 0, positive
     * @param targets Q of every clamped species
     * @param times   when to record, ascending from 0 or later
     * @return one row a time: the potentials, then the means
     */
    public double[][] solve(final double[] initial, final TargetSchedule targets, final double[] times,
        final Monitor monitor) {
        if (targets.size() != m_gain.length || initial.length != m_gain.length) {
            throw new LearningException("There are " + targets.size() + " targets and " + initial.length
                + " initial potentials for " + m_gain.length + " clamped species; give one of each for each.");
        }
        final double[] log = new double[initial.length];
        for (int a = 0; a < log.length; a++) {
            if (!(initial[a] > 0)) {
                throw new LearningException("The initial potential of " + m_species.get(a) + " is " + initial[a]
                    + "; it must be positive.");
            }
            log[a] = Math.log(initial[a]);
        }
        final GridRows rows = new GridRows(times, log);
        if (times.length > 0) {
            targets.forEach(times[times.length - 1], (from, to, target) -> new DormandPrince()
                .integrate(new Equation(target), from, to, log, TOLERANCE, rows, monitor));
        }
        return rows.rows().stream().map(this::row).toArray(double[][]::new);
    }

    private double[] row(final double[] log) {
        final double[] mean = moments(log, null);
        final double[] row = new double[2 * log.length];
        for (int a = 0; a < log.length; a++) {
            row[a] = Math.exp(log[a]);
            row[log.length + a] = mean[a];
        }
        return row;
    }

    /**
     * Rates at which the means return to their targets near given potentials: eigenvalues of g^½ Cov(s) g^½ [1/time], descending. For d = 0.
     */
    public double[] relaxationRates(final double... potentials) {
        final int n = potentials.length;
        final double[] log = new double[n];
        for (int a = 0; a < n; a++) {
            log[a] = Math.log(potentials[a]);
        }
        final double[][] covariance = new double[n][n];
        moments(log, covariance);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                covariance[a][b] *= Math.sqrt(m_gain[a] * m_gain[b]);
            }
        }
        return new EigenDecomposition(new Array2DRowRealMatrix(covariance)).getRealEigenvalues();
    }

    /** Means of the clamped species at potentials given by their logarithms, and their covariances if asked for. */
    private double[] moments(final double[] log, final double[][] covariance) {
        final int n = log.length;
        final double[] weight = m_cells.logWeights().clone();
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weight.length; k++) {
            for (int a = 0; a < n; a++) {
                weight[k] -= log[a] * m_cells.counts()[k][a];
            }
            largest = Math.max(largest, weight[k]);
        }
        double z = 0;
        final double[] mean = new double[n];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = Math.exp(weight[k] - largest);
            z += weight[k];
            for (int a = 0; a < n; a++) {
                mean[a] += weight[k] * m_cells.counts()[k][a];
            }
        }
        for (int a = 0; a < n; a++) {
            mean[a] /= z;
        }
        for (int k = 0; covariance != null && k < weight.length; k++) {
            final double[] s = m_cells.counts()[k];
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    covariance[a][b] += weight[k] / z * (s[a] - mean[a]) * (s[b] - mean[b]);
                }
            }
        }
        return mean;
    }

    /** The flow of the potentials' logarithms at fixed targets. */
    private final class Equation implements DifferentialEquation {
        private final double[] m_target;

        Equation(final double[] target) {
            m_target = target;
        }

        @Override
        public int dimension() {
            return m_gain.length;
        }

        @Override
        public void rates(final double[] x, final double[] into) {
            final double[] mean = moments(x, null);
            for (int a = 0; a < into.length; a++) {
                into[a] = m_gain[a] * (mean[a] * (1 - m_reverse * Math.exp(x[a]))
                    - m_alpha[a] * m_target[a] * (1 - m_reverse * Math.exp(-x[a])));
            }
        }

        @Override
        public void jacobian(final double[] x, final double[][] into) {
            throw new UnsupportedOperationException("solved by an explicit method");
        }
    }
}
