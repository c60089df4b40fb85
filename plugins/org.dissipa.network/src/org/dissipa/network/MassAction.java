/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/**
 * Mass action: a(x) = k V^(1-m) ∏ᵢ xᵢ (xᵢ-1) ... (xᵢ-nᵢ+1), with nᵢ the coefficients of the reactant complex and m their sum.
 * Falling factorials without 1/n!: 2X -> ... with constant k fires at k x (x-1) / V.
 *
 * <p>Units: k is in volume^(m-1)/time with molecules counted; V in the unit of volume. Mean field: k V^(1-m) ∏ᵢ xᵢ^nᵢ.
 *
 * @param constant  the rate constant k
 * @param reactants the reactant complex
 */
public record MassAction(RateConstant constant, Complex reactants) implements RateLaw {

    @Override
    public double propensity(final long[] counts, final double volume) {
        double a = scaled(volume);
        for (int i = 0; i < reactants.size(); i++) {
            final long x = counts[reactants.species(i)];
            final int n = reactants.coefficient(i);
            if (x < n) {
                return 0;
            }
            for (int j = 0; j < n; j++) {
                a *= x - j;
            }
        }
        return a;
    }

    @Override
    public double meanField(final double[] amounts, final double volume) {
        double a = scaled(volume);
        for (int i = 0; i < reactants.size(); i++) {
            final double x = amounts[reactants.species(i)];
            for (int j = 0; j < reactants.coefficient(i); j++) {
                a *= x;
            }
        }
        return a;
    }

    @Override
    public Gradient gradient() {
        return (amounts, volume, gradient) -> {
            final double c = scaled(volume);
            for (int i = 0; i < reactants.size(); i++) {
                gradient[i] = c * reactants.coefficient(i);
                for (int j = 0; j < reactants.size(); j++) {
                    final double x = amounts[reactants.species(j)];
                    for (int n = j == i ? 1 : 0; n < reactants.coefficient(j); n++) {
                        gradient[i] *= x;
                    }
                }
            }
        };
    }

    /** The propensity written out, such as {@code k*A*(A - 1)/volume}: an expression over counts, parameters and {@code volume}. */
    public Expression formula(final List<Species> species) {
        final List<Expression> factors = new ArrayList<>();
        if (constant.definition() instanceof Expression.Call call && call.operation() == Operation.MULTIPLY) {
            factors.addAll(call.arguments());
        } else {
            factors.add(constant.definition());
        }
        for (int i = 0; i < reactants.size(); i++) {
            final Expression x = Expression.symbol(species.get(reactants.species(i)).name());
            for (int j = 0; j < reactants.coefficient(i); j++) {
                factors.add(Calculus.subtract(x, Expression.of(j)));
            }
        }
        final Expression volume = Expression.symbol("volume");
        final int m = reactants.order();
        if (m == 0) {
            factors.add(volume);
        }
        final Expression product = factors.size() == 1 ? factors.get(0) : new Expression.Call(Operation.MULTIPLY, factors);
        return m < 2 ? product : Calculus.divide(product, m == 2 ? volume : Calculus.power(volume, Expression.of(m - 1.0)));
    }

    /** The constant that multiplies the falling factorials: k V^(1-m) [1/time]. */
    public double scaled(final double volume) {
        final int m = reactants.order();
        double c = constant.value();
        for (int j = 1; j < m; j++) {
            c /= volume;
        }
        return m == 0 ? c * volume : c;
    }

    @Override
    public int[] dependencies() {
        final int[] species = new int[reactants.size()];
        for (int i = 0; i < species.length; i++) {
            species[i] = reactants.species(i);
        }
        return species;
    }

    @Override
    public List<String> parameterNames() {
        return constant.parameterNames();
    }

    @Override
    public MassAction withParameters(final Map<String, Double> values) {
        final RateConstant changed = constant.withParameters(values);
        return changed == constant ? this : new MassAction(changed, reactants);
    }

    @Override
    public String toText(final List<Species> species) {
        return constant.toText();
    }
}
