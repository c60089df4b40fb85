/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks.kernel;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.random.RandomStreams;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Uniform and exponential variates: the engine's stream, its lanes, the JDK's generator of the same family, and the logarithm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RandomNumbers {
    private static final int LANES = 256;

    private final RandomStream m_stream = RandomStream.of(1, 1);
    private final RandomStreams m_lanes = RandomStreams.of(LANES);
    private final RandomGenerator m_jdk = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(1);
    private final double[] m_values = new double[LANES];

    /** Starts the lanes. */
    public RandomNumbers() {
        for (int i = 0; i < LANES; i++) {
            m_lanes.start(i, RandomStream.of(1, i));
        }
    }

    @Benchmark
    public double uniform() {
        return m_stream.nextDouble();
    }

    @Benchmark
    public double uniformJdk() {
        return m_jdk.nextDouble();
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public double[] uniformLanes() {
        m_lanes.nextDoubles(m_values, LANES);
        return m_values;
    }

    @Benchmark
    public double exponential() {
        return m_stream.nextExponential();
    }

    @Benchmark
    public double exponentialJdk() {
        return m_jdk.nextExponential();
    }

    @Benchmark
    public double exponentialByLogarithm() {
        return -Math.log(m_stream.nextDoubleOpenZero());
    }

    @Benchmark
    @OperationsPerInvocation(LANES)
    public double[] exponentialLanes() {
        m_lanes.nextExponentials(m_values, LANES);
        return m_values;
    }
}
