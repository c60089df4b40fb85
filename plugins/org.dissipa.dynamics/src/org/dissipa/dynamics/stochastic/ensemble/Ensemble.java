/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.ensemble;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.SimulationMethod;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.Monitor;

/**
 * Independent replicates of one simulation, run over several threads.
 *
 * <p>Replicate i draws from {@link RandomStream#of RandomStream.of(seed, i)} and nothing else. Replicates are grouped in blocks
 * whose size depends on their number alone, and results are taken and merged in order, so what comes out is equal to the last
 * bit for any number of threads. Few blocks wait at a time: memory does not grow with the number of replicates. Replicates run side by side where
 * the method can do that ({@link SimulationMethod#newReplicaSimulator}).
 *
 * @param problem    what to simulate
 * @param method     by which method
 * @param seed       seed of the replicates' random streams
 * @param replicates number of replicates, at least 1
 * @param threads    number of threads, at least 1; no influence on the result
 */
public record Ensemble(SimulationProblem problem, SimulationMethod method, long seed, int replicates, int threads) {
    /** @throws IllegalArgumentException if the number of replicates or threads is not positive */
    public Ensemble {
        if (replicates < 1) {
            throw new IllegalArgumentException("Number of replicates is " + replicates + "; it must be at least 1.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("Number of threads is " + threads + "; it must be at least 1.");
        }
    }

    /** An ensemble on as many threads as the machine has processors. */
    public static Ensemble of(final SimulationProblem problem, final SimulationMethod method, final long seed,
        final int replicates) {
        return new Ensemble(problem, method, seed, replicates, Runtime.getRuntime().availableProcessors());
    }

    /** The same ensemble on another number of threads. */
    public Ensemble withThreads(final int number) {
        return new Ensemble(problem, method, seed, replicates, number);
    }

    /**
     * Runs the ensemble with an observer of its own for every replicate.
     *
     * @param observers makes the observer of a replicate; called from several threads
     * @param consumer  takes the finished replicates in order, on the calling thread
     * @param monitor   progress and cancel
     * @throws org.dissipa.dynamics.stochastic.SimulationException if a replicate fails
     * @throws Monitor.CancelledException if the monitor says so; the consumer keeps what it got
     */
    public <O extends TrajectoryObserver> Provenance run(final IntFunction<? extends O> observers,
        final ReplicateConsumer<? super O> consumer, final Monitor monitor) {
        return blocks((crew, from, to, inner) -> {
            final List<O> block = IntStream.range(from, to).<O>mapToObj(observers).toList();
            final EndState[] ends = crew.run(from, to, i -> block.get(i - from), inner);
            return IntStream.range(from, to).mapToObj(i -> new Replicate<O>(i, block.get(i - from), ends[i - from])).toList();
        }, block -> {
            long events = 0;
            for (final Replicate<O> replicate : block) {
                consumer.accept(replicate.index, replicate.observer, replicate.end);
                events += replicate.end.events();
            }
            return events;
        }, monitor);
    }

    /**
     * Runs the ensemble and sums it up on the way.
     *
     * @param empty   makes an empty accumulator; called from several threads
     * @param monitor progress and cancel
     * @return the sum over all replicates, taken in their order, with its provenance
     * @throws org.dissipa.dynamics.stochastic.SimulationException if a replicate fails
     * @throws Monitor.CancelledException if the monitor says so
     */
    public <A extends Accumulator<A>> Summary<A> accumulate(final Supplier<? extends A> empty, final Monitor monitor) {
        final A sum = empty.get();
        final Provenance provenance = blocks((crew, from, to, inner) -> {
            final A part = empty.get();
            return new Part<>(part, crew.accumulate(from, to, part, inner));
        }, part -> {
            sum.merge(part.sum);
            return part.events;
        }, monitor);
        return new Summary<>(sum, provenance);
    }

    private <B> Provenance blocks(final BlockPipeline.Work<Crew, B> work, final BlockPipeline.Sink<B> sink,
        final Monitor monitor) {
        final LongAdder simulating = new LongAdder();
        final SimulationMethod chosen = method.chosenFor(problem.network());
        final boolean many = replicates >= Crew.LEAST_SIDE_BY_SIDE
            && chosen.newReplicaSimulator(problem.network()).isPresent();
        final int size = Crew.blockSize(replicates, problem.network().species(), many);
        final int atWork = Math.min(threads, (replicates - 1) / size + 1);
        final long events = new BlockPipeline(replicates, size, atWork).run(() -> Crew.of(problem, chosen, seed, many), (crew, from, to, inner) -> {
            final long begin = System.nanoTime();
            final B block = work.apply(crew, from, to, inner);
            simulating.add(System.nanoTime() - begin);
            return block;
        }, sink, monitor);
        final String name = chosen == method ? method.name() : chosen.name() + " (" + method.name() + ")";
        return new Provenance(name, chosen.settings(), Provenance.ENGINE_VERSION, seed, replicates, events,
            simulating.sum() * 1e-9 / atWork);
    }

    /**
     * A sum over replicates and where it comes from.
     *
     * @param <A>        type of the accumulator
     * @param sum        the accumulator after all replicates
     * @param provenance where it comes from
     */
    public record Summary<A>(A sum, Provenance provenance) {
    }

    private record Replicate<O>(int index, O observer, EndState end) {
    }

    private record Part<A>(A sum, long events) {
    }
}
