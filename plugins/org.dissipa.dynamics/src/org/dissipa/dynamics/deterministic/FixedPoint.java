/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.dissipa.network.Monitor;

/**
 * A steady state of a differential equation, f(x) = 0, with the eigenvalues of its Jacobian. It is found by letting the solution relax and then by
 * Newton's method; conserved totals stay those of the start. Immutable.
 *
 * <p>Stable where every eigenvalue has a negative real part, apart from those that vanish because of conserved totals. Cost: the relaxation, then
 * n³ for each Newton step and the eigenvalues. Beyond {@value #DENSE_LIMIT} variables Newton's method is damped by a little of the identity, which keeps the totals (to 1e-9) and the matrix sparse, and
 * eigenvalues are not computed.
 */
public final class FixedPoint {
    private static final int NEWTON_STEPS = 40;
    private static final double CONVERGED = 1e-12;
    /** Most variables whose eigenvalues are computed. */
    public static final int DENSE_LIMIT = 400;
    private static final double DAMPING = 1e-6;
    private static final int DAMPED_STEPS = 300;
    private static final double DAMPED_CONVERGED = 1e-9;

    private final double[] m_values;
    private final double m_residual;
    private final List<Eigenvalue> m_eigenvalues;
    private final int m_conserved;

    private FixedPoint(final double[] values, final double residual, final List<Eigenvalue> eigenvalues, final int conserved) {
        m_values = values;
        m_residual = residual;
        m_eigenvalues = eigenvalues;
        m_conserved = conserved;
    }

    /**
     * The steady state that the solution from {@code start} runs into.
     *
     * @param horizon longest relaxation [time]
     * @throws OdeException if the solution does not come to rest by then: it may oscillate, grow, or need more time
     */
    public static FixedPoint reachedFrom(final DifferentialEquation equation, final double[] start, final double horizon,
        final Tolerance tolerance, final Monitor monitor) {
        final double[] x = start.clone();
        final double[] f = new double[x.length];
        double done = 0;
        for (double piece = horizon * 0x1p-10; done < horizon; piece *= 2) {
            final double length = Math.min(piece, horizon - done);
            new Rodas4().integrate(equation, 0, length, x, tolerance, step -> true, monitor);
            done += length;
            equation.rates(x, f);
            final double speed = norm(f) * horizon / (norm(x) + tolerance.absolute());
            if (speed < 1e-3) {
                final double[] root = x.length > DENSE_LIMIT ? damped(equation, x, monitor) : newton(equation, x, start);
                if (root != null) {
                    return at(equation, root);
                }
            }
        }
        equation.rates(x, f);
        throw new OdeException("No steady state was reached by time " + horizon + "; the largest rate left is "
            + Arrays.stream(f).map(Math::abs).max().orElse(0) + " per time. The solution may oscillate or grow, or need more time.");
    }

    /** Newton's method from x with the conserved totals of {@code start}; null where it leaves the neighbourhood or does not converge. */
    private static double[] newton(final DifferentialEquation equation, final double[] x, final double[] start) {
        final int n = x.length;
        final double[] at = x.clone();
        final double[] f = new double[n];
        final double[][] jacobian = new double[n][n];
        for (int step = 0; step < NEWTON_STEPS; step++) {
            equation.rates(at, f);
            equation.jacobian(at, jacobian);
            final double[] move = leastMove(jacobian, f);
            for (int i = 0; i < n; i++) {
                at[i] -= move[i];
            }
            final double size = norm(at) + 1;
            if (!(norm(move) < .1 * size)) {
                return null;
            }
            if (norm(move) < CONVERGED * size) {
                return drift(at, x) < 1e-2 * size ? at : null;
            }
        }
        return null;
    }

    /** Newton's method with (s I − J) in the place of −J, s small against the rates: slower, but conserved totals are kept as lᵀ(s I − J) = s lᵀ. */
    private static double[] damped(final DifferentialEquation equation, final double[] x, final Monitor monitor) {
        final double[] at = x.clone();
        final double[] f = new double[x.length];
        final LinearSolver solver = LinearSolver.of(equation, monitor);
        for (int step = 0; step < DAMPED_STEPS; step++) {
            monitor.check();
            solver.evaluate(at);
            if (!solver.factor(DAMPING * solver.largest())) {
                return null;
            }
            equation.rates(at, f);
            solver.solve(f);
            for (int i = 0; i < f.length; i++) {
                at[i] += f[i];
            }
            final double size = norm(at) + 1;
            if (!(norm(f) < .1 * size)) {
                return null;
            }
            if (norm(f) < DAMPED_CONVERGED * size) {
                return drift(at, x) < 1e-2 * size ? at : null;
            }
        }
        return null;
    }

    /** The shortest solution of J move = f; moves along conserved totals are left out as J has no image there. */
    private static double[] leastMove(final double[][] jacobian, final double[] f) {
        final Array2DRowRealMatrix j = new Array2DRowRealMatrix(jacobian, false);
        return new SingularValueDecomposition(j).getSolver().solve(new ArrayRealVector(f, false)).toArray();
    }

    private static FixedPoint at(final DifferentialEquation equation, final double[] x) {
        final double[] f = new double[x.length];
        equation.rates(x, f);
        final double residual = Arrays.stream(f).map(Math::abs).max().orElse(0);
        if (x.length > DENSE_LIMIT) {
            return new FixedPoint(x, residual, null, 0);
        }
        final double[][] jacobian = new double[x.length][x.length];
        equation.jacobian(x, jacobian);
        final Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(jacobian, false);
        final int rank = x.length == 0 ? 0 : new SingularValueDecomposition(matrix).getRank();
        final EigenDecomposition eigen = new EigenDecomposition(matrix);
        final double[] re = eigen.getRealEigenvalues();
        final double[] im = eigen.getImagEigenvalues();
        final List<Eigenvalue> values = IntStream.range(0, x.length).mapToObj(i -> new Eigenvalue(re[i], im[i]))
            .sorted(Comparator.comparingDouble(Eigenvalue::size)).toList();
        return new FixedPoint(x, residual, values, x.length - rank);
    }

    private static double norm(final double[] v) {
        return Math.sqrt(Arrays.stream(v).map(a -> a * a).sum());
    }

    private static double drift(final double[] a, final double[] b) {
        return Math.sqrt(IntStream.range(0, a.length).mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i])).sum());
    }

    /**
     * An eigenvalue of the Jacobian.
     *
     * @param real      growth rate [1/time]
     * @param imaginary angular frequency [1/time]
     */
    public record Eigenvalue(double real, double imaginary) {

        /** Time in which a deviation changes by a factor e, 1/|real part| [time]; infinite where the real part is 0. */
        public double timeConstant() {
            return 1 / Math.abs(real);
        }

        /** Period of the oscillation, 2π/|imaginary part| [time]; infinite where it does not oscillate. */
        public double period() {
            return 2 * Math.PI / Math.abs(imaginary);
        }

        /** Its modulus [1/time]. */
        double size() {
            return Math.hypot(real, imaginary);
        }
    }

    /** A copy of the values. */
    public double[] values() {
        return m_values.clone();
    }

    /** Largest |f_i| left [1/time]. */
    public double residual() {
        return m_residual;
    }

    /** Whether eigenvalues were computed: up to {@value #DENSE_LIMIT} variables. */
    public boolean hasEigenvalues() {
        return m_eigenvalues != null;
    }

    /**
     * Eigenvalues of the Jacobian [1/time] apart from those that vanish because of conserved totals, slowest first.
     *
     * @throws IllegalStateException if they were not computed
     */
    public List<Eigenvalue> eigenvalues() {
        if (m_eigenvalues == null) {
            throw new IllegalStateException("Eigenvalues are computed up to " + DENSE_LIMIT + " variables; there are " + m_values.length + ".");
        }
        return m_eigenvalues.subList(m_conserved, m_eigenvalues.size());
    }

    /** Whether small deviations that keep the conserved totals die out; like {@link #eigenvalues()} not known of large systems. */
    public boolean stable() {
        return eigenvalues().stream().allMatch(e -> e.real() < 0);
    }
}
