/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * The exact stationary law π of a jump process, W π = 0 and Σπ = 1, with the means to solve W r = b.
 *
 * <p>Method: state reduction without subtractions (Grassmann, Taksar, Heyman), dense for small classes and sparse for large ones; every probability, however small,
 * is right to about 1e-12 relative. Where elimination would take too long or too much memory: iteration, with two starts compared; errors are then absolute, below 1e-11 in total
 * probability. {@link #method()} says which was used. A process with transient states has π = 0 there. One with several recurrent classes has no unique law:
 * choose the class, or give an initial law.
 *
 * <p>Cost: a 10^6-state process in which two species vary takes some ten seconds and 1 GB by elimination.
 */
public final class StationaryLaw {
    private final Generator m_generator;
    private final int[] m_states;
    private final StationarySolver m_solver;
    private final double[] m_probability;
    private final double m_imbalance;

    private StationaryLaw(final Generator generator, final int[] states, final RateMatrix rates, final Monitor monitor) {
        m_generator = generator;
        m_states = states;
        m_solver = StationarySolver.of(rates, monitor);
        final double[] law = m_solver.law();
        m_imbalance = rates.imbalance(law);
        m_probability = spread(law);
    }

    /**
     * The stationary law of a process with one recurrent class.
     *
     * @throws MasterEquationException if there are several recurrent classes
     */
    public static StationaryLaw of(final Generator generator, final Monitor monitor) {
        final CommunicatingClasses classes = CommunicatingClasses.of(generator);
        if (classes.recurrent() > 1) {
            throw new MasterEquationException("The process has " + classes.recurrent()
                + " recurrent classes, so its stationary law depends on where it starts; the first states of two are ("
                + generator.stateName(classes.states(0)[0]) + ") and (" + generator.stateName(classes.states(1)[0])
                + "). Start in one class only, or choose the class.");
        }
        return of(generator, classes.states(0), monitor);
    }

    /** The stationary law on one recurrent class of a process that may have several; 0 on all other states. */
    public static StationaryLaw of(final Generator generator, final CommunicatingClasses classes,
        final int recurrentClass, final Monitor monitor) {
        return of(generator, classes.states(recurrentClass), monitor);
    }

    private static StationaryLaw of(final Generator generator, final int[] states, final Monitor monitor) {
        return new StationaryLaw(generator, states, RateMatrix.of(generator, states), monitor);
    }

    /** The process. */
    public Generator generator() {
        return m_generator;
    }

    /** Probability of a state. */
    public double probability(final int state) {
        return m_probability[state];
    }

    /** The probabilities of all states. */
    public double[] probabilities() {
        return m_probability.clone();
    }

    /** States of the recurrent class that carries the law, ascending. */
    public int[] support() {
        return m_states.clone();
    }

    /** Imbalance Σ_i |inflow_i − outflow_i| / Σ_i outflow_i of the law found. */
    public double imbalance() {
        return m_imbalance;
    }

    /** Name of the method that found the law. */
    public String method() {
        return m_solver.method();
    }

    /** Mean Σ_i π_i f_i of a function of the state. */
    public double mean(final double[] f) {
        double sum = 0;
        for (final int i : m_states) {
            sum += m_probability[i] * f[i];
        }
        return sum;
    }

    /**
     * The solution r of W r = b with Σr = 0, for Σb = 0 on the recurrent class; r is 0 elsewhere. This is the group inverse of W applied to b.
     *
     * @param b one entry a state; entries outside the recurrent class are not read
     */
    public double[] solve(final double[] b) {
        return spread(m_solver.solve(gather(b)));
    }

    /**
     * The solution u of Wᵀu = c − π·c with π·u = 0 on the recurrent class; 0 elsewhere. Then −u is the relative value of the reward rate c.
     *
     * @param c one entry a state; entries outside the recurrent class are not read
     */
    public double[] solveAdjoint(final double[] c) {
        return spread(m_solver.solveAdjoint(gather(c)));
    }

    private double[] gather(final double[] x) {
        return Arrays.stream(m_states).mapToDouble(i -> x[i]).toArray();
    }

    private double[] spread(final double[] x) {
        final double[] all = new double[m_generator.states()];
        for (int k = 0; k < x.length; k++) {
            all[m_states[k]] = x[k];
        }
        return all;
    }
}
