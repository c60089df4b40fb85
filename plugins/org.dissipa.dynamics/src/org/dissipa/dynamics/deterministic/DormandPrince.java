/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import org.dissipa.network.Monitor;

/**
 * Runge-Kutta method of order 5 with embedded order 4, seven stages of which the last serves as the next step's first. Use it for problems that are not stiff;
 * there it takes fewer and cheaper steps than an implicit method.
 *
 * <p>Dense output of order 4. J. R. Dormand, P. J. Prince, J. Comput. Appl. Math. 6, 19 (1980), doi:10.1016/0771-050X(80)90013-3; dense output:
 * E. Hairer, S. P. Nørsett, G. Wanner, Solving Ordinary Differential Equations I (Springer 1993), section II.6.
 */
public final class DormandPrince extends OdeMethod {
    private static final double[][] A = {{}, {1. / 5}, {3. / 40, 9. / 40}, {44. / 45, -56. / 15, 32. / 9},
        {19372. / 6561, -25360. / 2187, 64448. / 6561, -212. / 729},
        {9017. / 3168, -355. / 33, 46732. / 5247, 49. / 176, -5103. / 18656},
        {35. / 384, 0, 500. / 1113, 125. / 192, -2187. / 6784, 11. / 84}};
    private static final double[] E = {71. / 57600, 0, -71. / 16695, 71. / 1920, -17253. / 339200, 22. / 525, -1. / 40};
    private static final double[] D = {-12715105075. / 11282082432., 0, 87487479700. / 32700410799., -10690763975. / 1880347072.,
        701980252875. / 199316789632., -1453857185. / 822651844., 69997945. / 29380423.};

    @Override
    public String name() {
        return "dormand-prince";
    }

    @Override
    public String use() {
        return "Problems that are not stiff; fewer and cheaper steps.";
    }

    @Override
    int order() {
        return 5;
    }

    @Override
    Stepper newStepper(final DifferentialEquation equation, final Monitor monitor) {
        return new Work(equation);
    }

    private static final class Work implements Stepper {
        private final DifferentialEquation m_equation;
        private final int m_n;
        private final double[][] m_k;
        private final double[] m_at;
        private boolean m_first = true;
        private double m_h;

        Work(final DifferentialEquation equation) {
            m_equation = equation;
            m_n = equation.dimension();
            m_k = new double[7][m_n];
            m_at = new double[m_n];
        }

        @Override
        public void accepted() {
            System.arraycopy(m_k[6], 0, m_k[0], 0, m_n);
        }

        @Override
        public boolean attempt(final double[] x, final double h, final double[] after, final double[] error) {
            if (m_first) {
                m_equation.rates(x, m_k[0]);
                m_first = false;
            }
            m_h = h;
            for (int s = 1; s < 7; s++) {
                for (int i = 0; i < m_n; i++) {
                    double sum = 0;
                    for (int j = 0; j < s; j++) {
                        sum += A[s][j] * m_k[j][i];
                    }
                    m_at[i] = x[i] + h * sum;
                }
                m_equation.rates(m_at, m_k[s]);
            }
            for (int i = 0; i < m_n; i++) {
                double sum = 0;
                for (int s = 0; s < 7; s++) {
                    sum += E[s] * m_k[s][i];
                }
                after[i] = m_at[i];
                error[i] = h * sum;
            }
            return true;
        }

        @Override
        public void interpolate(final double theta, final double[] before, final double[] after, final double[] into) {
            final double rest = 1 - theta;
            for (int i = 0; i < m_n; i++) {
                final double difference = after[i] - before[i];
                final double start = m_h * m_k[0][i] - difference;
                final double end = difference - m_h * m_k[6][i] - start;
                double fifth = 0;
                for (int s = 0; s < 7; s++) {
                    fifth += D[s] * m_k[s][i];
                }
                into[i] = before[i] + theta * (difference + rest * (start + theta * (end + rest * m_h * fifth)));
            }
        }
    }
}
