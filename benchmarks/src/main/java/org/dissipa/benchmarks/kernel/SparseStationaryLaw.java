/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks.kernel;

import java.util.concurrent.TimeUnit;

import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.thermodynamics.SteadyState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Enumeration, generator and stationary law of 0 &lt;-&gt; A &lt;-&gt; B &lt;-&gt; 0 with at most {@code side} - 1 molecules of each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SparseStationaryLaw {
    @Param({"32", "100"})
    private int m_side;
    private ReactionNetwork m_network;
    private Generator m_generator;

    /** Builds the network and its generator. */
    @Setup(Level.Trial)
    public void build() {
        m_network = CrnText.read("0 <-> A ; " + .5 * m_side + ", 1\nA <-> B ; 0.7, 0.2\nB <-> 0 ; 1, " + .125 * m_side + "\n");
        m_generator = generator();
    }

    @Benchmark
    public Generator generator() {
        final StateSpace space = StateSpace.within(m_network, m_network.initialCounts(), new long[]{m_side - 1L, m_side - 1L}, 1_000_000,
            Monitor.NONE);
        return Generator.of(m_network, space, Monitor.NONE);
    }

    @Benchmark
    public SteadyState stationaryLaw() {
        return SteadyState.of(m_generator, Monitor.NONE);
    }
}
