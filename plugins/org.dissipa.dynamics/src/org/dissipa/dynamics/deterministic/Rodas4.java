/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import org.dissipa.network.Monitor;

/**
 * Rosenbrock method of order 4 with embedded order 3, six stages, L-stable and stiffly accurate: one factorisation of 1/(γh) − J a step, no Newton
 * iteration. Use it for stiff problems, where reactions of very different speed meet; the default.
 *
 * <p>Dense output of order 3. Cost a step: a Jacobian, a factorisation (n³/3 where dense, the squares of the fill rows where sparse), six solutions. E. Hairer, G. Wanner, Solving Ordinary Differential
 * Equations II (Springer 1996), section IV.10 and code RODAS, doi:10.1007/978-3-642-05221-7.
 */
public final class Rodas4 extends OdeMethod {
    private static final double GAMMA = .25;
    private static final double[][] A = {{}, {1.544}, {.9466785280815826, .2557011698983284},
        {3.314825187068521, 2.896124015972201, .9986419139977817},
        {1.221224509226641, 6.019134481288629, 12.53708332932087, -.6878860361058950}};
    private static final double[][] C = {{}, {-5.6688}, {-2.430093356833875, -.2063599157091915},
        {-.1073529058151375, -9.594562251023355, -20.47028614809616},
        {7.496443313967647, -10.24680431464352, -33.99990352819905, 11.70890893206160},
        {8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054}};
    private static final double[][] D = {{10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823,
        1.025137723295662}, {-.6762803392801253, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872}};

    @Override
    public String name() {
        return "rodas4";
    }

    @Override
    public String use() {
        return "Stiff problems: reactions of very different speed; safe for any.";
    }

    @Override
    int order() {
        return 4;
    }

    @Override
    Stepper newStepper(final DifferentialEquation equation, final Monitor monitor) {
        return new Work(equation, monitor);
    }

    private static final class Work implements Stepper {
        private final DifferentialEquation m_equation;
        private final int m_n;
        private final double[][] m_k;
        private final double[] m_at;
        private final double[] m_rates;
        private final LinearSolver m_solver;
        private boolean m_fresh;

        Work(final DifferentialEquation equation, final Monitor monitor) {
            m_equation = equation;
            m_n = equation.dimension();
            m_k = new double[6][m_n];
            m_at = new double[m_n];
            m_rates = new double[m_n];
            m_solver = LinearSolver.of(equation, monitor);
        }

        @Override
        public void accepted() {
            m_fresh = false;
        }

        @Override
        public boolean attempt(final double[] x, final double h, final double[] after, final double[] error) {
            if (!m_fresh) {
                m_solver.evaluate(x);
                m_fresh = true;
            }
            if (!m_solver.factor(1 / (GAMMA * h))) {
                return false;
            }
            for (int s = 0; s < 6; s++) {
                stage(s, x, h, after);
            }
            for (int i = 0; i < m_n; i++) {
                error[i] = m_k[5][i];
                after[i] += m_k[5][i];
            }
            return true;
        }

        /** Stage s; {@code after} holds the values of the last two stages, where the method is evaluated at the running solution. */
        private void stage(final int s, final double[] x, final double h, final double[] after) {
            for (int i = 0; i < m_n; i++) {
                if (s < 5) {
                    double at = x[i];
                    for (int j = 0; j < s; j++) {
                        at += A[s][j] * m_k[j][i];
                    }
                    m_at[i] = at;
                } else {
                    m_at[i] = after[i] + m_k[4][i];
                }
                if (s >= 4) {
                    after[i] = m_at[i];
                }
            }
            m_equation.rates(m_at, m_rates);
            for (int i = 0; i < m_n; i++) {
                double sum = m_rates[i];
                for (int j = 0; j < s; j++) {
                    sum += C[s][j] * m_k[j][i] / h;
                }
                m_k[s][i] = sum;
            }
            m_solver.solve(m_k[s]);
        }

        @Override
        public void interpolate(final double theta, final double[] before, final double[] after, final double[] into) {
            final double rest = 1 - theta;
            for (int i = 0; i < m_n; i++) {
                double c3 = 0;
                double c4 = 0;
                for (int j = 0; j < 5; j++) {
                    c3 += D[0][j] * m_k[j][i];
                    c4 += D[1][j] * m_k[j][i];
                }
                into[i] = before[i] * rest + theta * (after[i] + rest * (c3 + theta * c4));
            }
        }
    }
}
