/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.dynamics.stochastic.EndState;
import org.dissipa.dynamics.stochastic.SimulationProblem;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.method.RejectionCompositionMethod;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.file.NetworkFile;
import org.dissipa.network.file.NetworkFile.Format;

/**
 * Every contender on every model in one run. Contenders take turns, a sample each, so that a machine that is busy for a while slows all of them;
 * what is compared is the median over rounds of the ratio to the reference loop in the same round.
 */
final class Comparison {
    private Comparison() {
    }

    static void run(final Options options, final PrintStream out) throws IOException, InterruptedException {
        out.println("CPU time of one thread; medians of " + options.rounds() + " rounds; M/s: million reaction events per second.");
        for (final BenchmarkModel model : options.models()) {
            model(model, options, out);
        }
    }

    private static void model(final BenchmarkModel full, final Options options, final PrintStream out) throws IOException, InterruptedException {
        final ReactionNetwork network = full.network();
        final EndState pilot = pilot(network, full.end());
        final BenchmarkModel model = full.until(pilot.time());
        out.printf(Locale.ROOT, "%n## %s: %d species, %d channels; trajectories to time %.4g, about %.3g events%n%n", model.name(),
            network.species().size(), network.channels().size(), model.end(), (double)pilot.events());
        out.println("| contender | M/s | ratio to reference loop | lowest to highest | bytes per event | |");
        out.println("|---|---|---|---|---|---|");
        final List<Entrant> entrants = new ArrayList<>();
        try {
            for (final String name : options.contenders().isEmpty() ? Contender.names() : options.contenders()) {
                final WorkerProcess worker = new WorkerProcess(name, model, options);
                if (worker.reason().isEmpty()) {
                    entrants.add(worker);
                } else {
                    out.println("| " + name + " | - | - | - | - | " + worker.reason() + " |");
                    worker.close();
                }
            }
            addPeers(entrants, model, network, pilot, options, out);
            final Sample[][] samples = new Sample[options.rounds()][entrants.size()];
            for (final Sample[] round : samples) {
                for (int i = 0; i < round.length; i++) {
                    round[i] = entrants.get(i).sample();
                }
            }
            print(entrants, samples, out);
        } finally {
            entrants.forEach(Entrant::close);
        }
    }

    /** One trajectory that ends early where it gets too long. */
    private static EndState pilot(final ReactionNetwork network, final double end) {
        final SimulationProblem problem = SimulationProblem.of(network, end);
        final long[] events = {0};
        return new RejectionCompositionMethod().newSimulator(problem.network()).run(problem.initial(), 0, end, RandomStream.of(1, 1),
            new TrajectoryObserver() {
                @Override
                public void event(final double time, final int channel, final long[] counts) {
                    events[0]++;
                }

                @Override
                public boolean finished() {
                    return events[0] >= BenchmarkModel.MOST_EVENTS;
                }
            }, Monitor.NONE, problem.limits());
    }

    private static void addPeers(final List<Entrant> entrants, final BenchmarkModel model, final ReactionNetwork network, final EndState pilot,
        final Options options, final PrintStream out) throws IOException {
        if (options.peers().isEmpty()) {
            return;
        }
        final Map<String, String> places = new HashMap<>();
        places.put("end", Double.toString(model.end()));
        places.put("model", write(network, Format.SBML));
        places.put("crn", write(network, Format.CRN));
        if (model.source().endsWith(".net")) {
            places.put("net", Path.of(model.source()).toAbsolutePath().toString());
        }
        final long runs = Math.max(1, (long)(options.seconds() * 1e7 / Math.max(1, pilot.events())));
        options.peers().forEach((name, command) -> {
            if (Peer.lacks(command, places)) {
                out.println("| " + name + " | - | - | - | - | the model has no .net file |");
            } else {
                entrants.add(new Peer(name, command, places, runs, pilot.events()));
            }
        });
    }

    private static String write(final ReactionNetwork network, final Format format) throws IOException {
        final Path file = Files.createTempFile("model", "." + format.extension());
        file.toFile().deleteOnExit();
        Files.writeString(file, NetworkFile.write(network, format));
        return file.toString();
    }

    private static void print(final List<Entrant> entrants, final Sample[][] samples, final PrintStream out) {
        for (int i = 0; i < entrants.size(); i++) {
            final int entrant = i;
            final double[] speeds = Arrays.stream(samples).mapToDouble(round -> round[entrant].speed()).sorted().toArray();
            final boolean reference = entrants.get(0).name().equals(Contender.REFERENCE);
            final double ratio = reference
                ? median(Arrays.stream(samples).mapToDouble(round -> round[entrant].speed() / round[0].speed()).toArray()) : Double.NaN;
            final double bytes = median(Arrays.stream(samples).mapToDouble(round -> round[entrant].bytes() / round[entrant].events()).toArray());
            out.printf(Locale.ROOT, "| %s | %.3g | %s | %.3g to %.3g | %s | %s |%n", entrants.get(i).name(), median(speeds),
                reference ? String.format(Locale.ROOT, "%.2f", ratio) : "-", speeds[0], speeds[speeds.length - 1],
                Double.isNaN(bytes) ? "-" : String.format(Locale.ROOT, "%.2g", bytes), entrants.get(i).remark());
        }
        out.flush();
    }

    private static double median(final double[] values) {
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
