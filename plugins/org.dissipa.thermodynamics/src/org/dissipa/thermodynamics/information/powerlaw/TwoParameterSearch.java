/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.dissipa.thermodynamics.ThermodynamicsException;

/** Maximum of a smooth function of two numbers by Nelder–Mead, begun anew where it ended until that gains nothing. */
final class TwoParameterSearch {
    private static final int EVALUATIONS = 20_000;
    private static final int RESTARTS = 20;

    private TwoParameterSearch() {
    }

    /** A function of two numbers; −∞ outside of its domain. */
    interface Function {
        double at(double a, double b);
    }

    static double[] maximum(final Function function, final double a, final double b, final double step) {
        final ObjectiveFunction objective = new ObjectiveFunction(x -> {
            final double value = function.at(x[0], x[1]);
            return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
        });
        double[] point = {a, b};
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < RESTARTS; i++) {
            try {
                final PointValuePair found = new SimplexOptimizer(1e-12, 1e-12).optimize(new MaxEval(EVALUATIONS), objective,
                    GoalType.MAXIMIZE, new InitialGuess(point), new NelderMeadSimplex(2, step / (1 + i)));
                final double gain = found.getValue() - height;
                point = found.getPoint();
                height = found.getValue();
                if (gain <= 1e-12 * Math.abs(height)) {
                    return point;
                }
            } catch (final TooManyEvaluationsException e) {
                throw new ThermodynamicsException("A tail law's likelihood has no maximum that was found in " + EVALUATIONS
                    + " evaluations. Choose another start of the tail.");
            }
        }
        return point;
    }
}
