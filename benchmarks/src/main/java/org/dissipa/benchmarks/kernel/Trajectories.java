/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks.kernel;

import java.util.concurrent.TimeUnit;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.ReplicaSimulator;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.Simulator;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.method.DirectMethod;
import org.dissipa.dynamics.stochastic.method.SimulationMethods;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.models.ModelLibrary;
import org.dissipa.network.Monitor;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Single steps and recording: {@code events} is the number of reaction events per second; run with {@code -prof gc} for allocation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Trajectories {
    private static final double END = 20;
    private static final int REPLICAS = 256;

    @Param({"vilar-oscillator", "multistate"})
    private String m_model;
    private SimulationProblem m_problem;
    private Simulator m_direct;
    private Simulator m_rejection;
    private ReplicaSimulator m_replicas;
    private long m_index;

    /** Counts reaction events. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** Reaction events. */
        public long events;
    }

    /** Reads the model. */
    @Setup(Level.Trial)
    public void read() {
        m_problem = SimulationProblem.of(ModelLibrary.named(m_model).network(), END);
        m_direct = new DirectMethod().newSimulator(m_problem.network());
        m_rejection = SimulationMethods.named("rssa-cr").newSimulator(m_problem.network());
        m_replicas = new DirectMethod().newReplicaSimulator(m_problem.network()).orElseThrow();
    }

    private void run(final Simulator simulator, final TrajectoryObserver observer, final Counter counter) {
        counter.events += simulator.run(m_problem.initial(), 0, END, RandomStream.of(1, m_index++), observer, Monitor.NONE, m_problem.limits())
            .events();
    }

    @Benchmark
    public void direct(final Counter counter) {
        run(m_direct, TrajectoryObserver.NONE, counter);
    }

    @Benchmark
    public void rejectionComposition(final Counter counter) {
        run(m_rejection, TrajectoryObserver.NONE, counter);
    }

    @Benchmark
    public void directOnGrid(final Counter counter) {
        run(m_direct, GridRecorder.of(TimeGrid.linear(0, END, 1000)), counter);
    }

    @Benchmark
    public void directEveryEvent(final Counter counter) {
        run(m_direct, EventRecorder.of(10_000_000), counter);
    }

    @Benchmark
    public void sideBySide(final Counter counter) {
        for (final var end : m_replicas.run(m_problem, m_index++, 0, REPLICAS, i -> TrajectoryObserver.NONE, Monitor.NONE)) {
            counter.events += end.events();
        }
    }
}
