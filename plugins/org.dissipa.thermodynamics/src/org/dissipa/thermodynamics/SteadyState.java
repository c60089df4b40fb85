/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.network.Monitor;

/**
 * Stochastic thermodynamics of a jump process in its stationary law π: every mechanism between two states counts for itself.
 *
 * <p>Fluxes a_e = w_e π_from(e), net current a − ã, affinity ln(a/ã), entropy production rate σ = Σ_pairs (a − ã) ln(a/ã) ≥ 0 [k_B/time], activity
 * Σ (a + ã), pseudo entropy production Σ 2 (a − ã)²/(a + ã) ≤ σ. A jump without a reverse makes σ infinite; it is reported, never dropped. To
 * give it a finite dissipation use {@link Generator#withReverseJumps}.
 *
 * <p>Cost: the stationary law, then one pass over the edges a quantity. J. Schnakenberg, Rev. Mod. Phys. 48, 571 (1976), doi:10.1103/RevModPhys.48.571;
 * M. Esposito, C. Van den Broeck, Phys. Rev. E 82, 011143 (2010), doi:10.1103/PhysRevE.82.011143.
 */
public final class SteadyState {
    /** Net currents below this part of the activity are rounding errors. */
    private static final double ROUNDING = 1e-15;

    private final StationaryLaw m_law;
    private final Generator m_generator;
    private final TrafficTree m_tree;
    private final double[] m_current;

    private SteadyState(final StationaryLaw law) {
        m_law = law;
        m_generator = law.generator();
        m_tree = TrafficTree.of(law);
        m_current = m_tree.currents();
    }

    /** The steady state of a process with one recurrent class. */
    public static SteadyState of(final Generator generator, final Monitor monitor) {
        return new SteadyState(StationaryLaw.of(generator, monitor));
    }

    /** The steady state of a law already solved, such as that of one of several recurrent classes. */
    public static SteadyState of(final StationaryLaw law) {
        return new SteadyState(law);
    }

    /** The stationary law. */
    public StationaryLaw law() {
        return m_law;
    }

    /** The process. */
    public Generator generator() {
        return m_generator;
    }

    /** Flux a_e = w_e π_from(e) [1/time]. */
    public double flux(final int edge) {
        return m_generator.rate(edge) * m_law.probability(m_generator.from(edge));
    }

    /** Net current a_e − ã_e of an edge against its reverse [1/time]; from Kirchhoff's law where the edge is much faster than the cycles it is part of. */
    public double current(final int edge) {
        return m_current[edge];
    }

    /** Affinity ln(a_e/ã_e) of an edge against its reverse [kT]; ∞ where it has none. */
    public double affinity(final int edge) {
        final int reverse = m_generator.reverse(edge);
        return reverse < 0 ? Double.POSITIVE_INFINITY : PairFlux.affinity(m_current[edge], flux(edge), flux(reverse));
    }

    /** Mean rate of a current, Σ_e a_e d_e [1/time]. */
    public double current(final Current current) {
        return CurrentCumulants.mean(this, m_tree.reduced(current));
    }

    /** Entropy production rate σ [k_B/time]; ∞ where an irreversible jump happens. */
    public double entropyProduction() {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            sum += first(e) ? dissipation(pair(e)) : 0;
        }
        return sum;
    }

    /** Pseudo entropy production rate Π ≤ σ [k_B/time]; finite also where jumps are irreversible. */
    public double pseudoEntropyProduction() {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            sum += first(e) ? pair(e).pseudoEntropyProduction() : 0;
        }
        return sum;
    }

    /** Dynamical activity: mean number of jumps [1/time], in both directions of all mechanisms. */
    public double activity() {
        double sum = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            sum += flux(e);
        }
        return sum;
    }

    /** Mechanism by mechanism: firings, net current and dissipation, summed over all states. */
    public List<MechanismFlux> mechanisms() {
        final int n = m_generator.mechanisms().size();
        final double[] current = new double[n];
        final double[] forward = new double[n];
        final double[] backward = new double[n];
        final double[] sigma = new double[n];
        final double[] medium = new double[n];
        final boolean[] open = new boolean[n];
        for (int e = 0; e < m_generator.edges(); e++) {
            if (first(e)) {
                final PairFlux pair = pair(e);
                current[pair.mechanism()] += pair.current();
                forward[pair.mechanism()] += pair.forward();
                backward[pair.mechanism()] += pair.backward();
                sigma[pair.mechanism()] += dissipation(pair);
                medium[pair.mechanism()] += mediumEntropy(e, pair);
                open[pair.mechanism()] |= !pair.reversible() && pair.activity() > 0;
            }
        }
        final List<MechanismFlux> fluxes = new ArrayList<>(n);
        for (int m = 0; m < n; m++) {
            fluxes.add(new MechanismFlux(m_generator.mechanisms().get(m), current[m], forward[m], backward[m], sigma[m], medium[m],
                !open[m]));
        }
        return fluxes;
    }

    /**
     * Entropy production rate of a pair; 0 where its two fluxes are equal up to rounding. Where one flux of a reversible pair is 0 its state is less probable than the smallest number, 1e-308; so, in the
     * stationary law, is then the other flux, and the pair's dissipation is nothing rather than infinite.
     */
    private static double dissipation(final PairFlux pair) {
        final boolean underflow = pair.reversible() && (pair.forward() == 0 || pair.backward() == 0);
        return underflow || Math.abs(pair.current()) <= ROUNDING * pair.activity() ? 0 : pair.entropyProduction();
    }

    /** (a − b) ln(w/w̃) of a pair; infinite where a jump that happens has no reverse. */
    private double mediumEntropy(final int edge, final PairFlux pair) {
        final int reverse = m_generator.reverse(edge);
        if (reverse < 0) {
            return pair.activity() > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        return m_current[edge] * PairFlux.logRatio(m_generator.rate(edge), m_generator.rate(reverse));
    }

    /** All pairs of edges that reverse each other, and irreversible edges alone. As many records as there are pairs. */
    public List<PairFlux> pairs() {
        final List<PairFlux> pairs = new ArrayList<>();
        for (int e = 0; e < m_generator.edges(); e++) {
            if (first(e)) {
                pairs.add(pair(e));
            }
        }
        return pairs;
    }

    /** Edges without a reverse that are taken in the steady state; where there is one, σ is infinite. */
    public int[] irreversibleEdges() {
        return java.util.stream.IntStream.range(0, m_generator.edges())
            .filter(e -> m_generator.reverse(e) < 0 && flux(e) > 0).toArray();
    }

    /** Exact long-time means and covariances of some currents. */
    public CurrentCumulants cumulants(final List<Current> currents) {
        return CurrentCumulants.of(this, currents.stream().map(Current::name).toList(), currents.stream().map(m_tree::reduced).toList());
    }

    /** The exact uncertainty product V σ/J² of a current in the limit of long times. */
    public UncertaintyProduct uncertaintyProduct(final Current current) {
        final CurrentCumulants cumulants = cumulants(List.of(current));
        return new UncertaintyProduct(current.name(), cumulants.mean(0), cumulants.varianceRate(0), entropyProduction());
    }

    /** Whether an edge stands for its pair: the forward one of two, or the only one. */
    private boolean first(final int edge) {
        return m_generator.forward(edge) || m_generator.reverse(edge) < 0;
    }

    private PairFlux pair(final int e) {
        final int reverse = m_generator.reverse(e);
        final boolean forward = m_generator.forward(e);
        final double there = flux(e);
        final double back = reverse < 0 ? 0 : flux(reverse);
        return new PairFlux(e, forward ? m_generator.from(e) : m_generator.to(e),
            forward ? m_generator.to(e) : m_generator.from(e), m_generator.mechanism(e), forward ? m_current[e] : -m_current[e],
            forward ? there : back, forward ? back : there, reverse >= 0);
    }
}
