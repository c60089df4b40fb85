/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.dissipa.dynamics.master.StateSpace;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.autonomous.ClampingSimulator;
import org.dissipa.learning.autonomous.EnsembleSettings;
import org.dissipa.learning.autonomous.Environment;
import org.dissipa.learning.autonomous.HaltingTime;
import org.dissipa.learning.autonomous.NetworkEnvironment;
import org.dissipa.learning.autonomous.QuasiEquilibriumClamp;
import org.dissipa.learning.autonomous.ScheduledTargets;
import org.dissipa.learning.autonomous.StochasticClamp;
import org.dissipa.learning.autonomous.TargetSchedule;
import org.dissipa.learning.clamping.PotentiatedNetwork;
import org.dissipa.learning.equilibrium.DetailedBalancedNetwork;
import org.dissipa.learning.equilibrium.ReachabilityClass;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.learning.PotentialClampingSimulatorParameters.Kind;

/**
 * What a run of Potential Clamping Simulator found.
 *
 * @param clamped   names of the clamped species, in the order of the targets
 * @param times     times of the course
 * @param targets   Q of every clamped species at each time, as scheduled
 * @param molecules the network with potentials as molecules
 * @param ensemble  the ensemble's run, if asked for
 * @param solution  at each time the potentials, then the means, at quasi-equilibrium, if asked for
 * @param rates     relaxation rates of the means at the end [1/time]
 * @param truncated whether counts were cut off near a mean for the quasi-equilibrium equations
 * @param halting   halting time, if asked for
 * @param seconds   wall-clock time [s]
 */
record ClampingRun(List<String> clamped, double[] times, double[][] targets, ReactionNetwork molecules,
    Optional<ClampingSimulator.Result> ensemble, double[][] solution, double[] rates, boolean truncated, Optional<HaltingTime> halting,
    double seconds) {
    private static final int MOST_STATES = 1_000_000;

    static ClampingRun of(final ReactionNetwork network, final PotentialClampingSimulatorParameters settings, final Monitor monitor) {
        final long begin = System.nanoTime();
        return new Builder(network, settings, monitor).run(begin);
    }

    /** One run while it is being put together. */
    private static final class Builder {
        private final ReactionNetwork m_network;
        private final DetailedBalancedNetwork m_balanced;
        private final PotentialClampingSimulatorParameters m_settings;
        private final Monitor m_monitor;
        private final List<String> m_clamped;
        private final double[] m_target;
        private final double[] m_initial;
        private final TargetSchedule m_schedule;
        private final TreeMap<Double, double[]> m_pieces = new TreeMap<>();

        Builder(final ReactionNetwork network, final PotentialClampingSimulatorParameters settings, final Monitor monitor) {
            m_network = network;
            m_settings = settings;
            m_monitor = monitor;
            m_balanced = DetailedBalancedNetwork.recognise(network);
            final Map<String, Double> targets = UnitText.numbers(settings.m_targets);
            m_clamped = List.copyOf(targets.keySet());
            m_clamped.forEach(s -> EquilibriumRun.index(network, s));
            m_target = targets.values().stream().mapToDouble(Double::doubleValue).toArray();
            final Map<String, Double> initial = UnitText.numbers(settings.m_initialPotentials);
            initial.keySet().forEach(this::requireClamped);
            m_initial = m_clamped.stream().mapToDouble(s -> initial.getOrDefault(s, 1.0)).toArray();
            m_schedule = schedule();
        }

        private void requireClamped(final String species) {
            if (!m_clamped.contains(species)) {
                throw new LearningException("Species '" + species + "' has no target; the clamped species are " + String.join(", ", m_clamped) + ".");
            }
        }

        private TargetSchedule schedule() {
            m_pieces.put(0.0, m_target);
            if (m_settings.m_environment == Kind.SCHEDULE) {
                for (final String line : m_settings.m_schedule.lines().map(String::trim).filter(l -> !l.isEmpty()).toList()) {
                    change(line);
                }
            }
            final List<Double> starts = new ArrayList<>(m_pieces.keySet());
            final double[] lengths = new double[starts.size()];
            for (int k = 0; k < lengths.length; k++) {
                lengths[k] = k + 1 < lengths.length ? starts.get(k + 1) - starts.get(k) : 1;
            }
            return TargetSchedule.once(lengths, m_pieces.values().toArray(double[][]::new));
        }

        private void change(final String line) {
            final String[] word = line.split("\\s+", 2);
            final double time;
            try {
                time = Double.parseDouble(word[0]);
            } catch (NumberFormatException e) {
                throw new LearningException("Line '" + line + "' of the schedule is not of the form 'time species = target'.");
            }
            if (word.length < 2 || !(time > 0) || time < m_pieces.lastKey()) {
                throw new LearningException("Line '" + line + "' of the schedule is not of the form 'time species = target' with times above 0 in ascending order.");
            }
            final double[] values = m_pieces.floorEntry(time).getValue().clone();
            UnitText.numbers(word[1]).forEach((species, target) -> {
                requireClamped(species);
                values[m_clamped.indexOf(species)] = target;
            });
            m_pieces.put(time, values);
        }

        ClampingRun run(final long begin) {
            final double[] times = new double[m_settings.m_timePoints + 1];
            Arrays.setAll(times, k -> m_settings.m_endTime * k / m_settings.m_timePoints);
            final double[][] targets = Arrays.stream(times).mapToObj(t -> m_pieces.floorEntry(t).getValue()).toArray(double[][]::new);
            final ReactionNetwork molecules = molecules();
            final Optional<HaltingTime> halting = m_settings.m_halting ? Optional.of(halting(molecules)) : Optional.empty();
            double[][] solution = new double[0][];
            double[] rates = new double[0];
            boolean truncated = false;
            if (m_settings.m_quasiEquilibrium) {
                final ReachabilityClass states = states();
                final QuasiEquilibriumClamp clamp = QuasiEquilibriumClamp.of(states, m_balanced.countEnergies(), m_clamped,
                    filled(m_settings.m_epsilon * m_settings.m_vesicles), filled(m_settings.m_scale), m_settings.m_reverse);
                solution = clamp.solve(m_initial, m_schedule, times, m_monitor);
                truncated = states.space().truncated() && near(solution);
                rates = clamp.relaxationRates(Arrays.copyOf(solution[solution.length - 1], m_clamped.size()));
            }
            final Optional<ClampingSimulator.Result> ensemble = m_settings.m_ensemble ? Optional.of(ensemble()) : Optional.empty();
            return new ClampingRun(m_clamped, times, targets, molecules, ensemble, solution, rates, truncated, halting,
                (System.nanoTime() - begin) * 1e-9);
        }

        /** Whether a mean comes within ten standard deviations of a Poisson law of the largest count. */
        private boolean near(final double[][] solution) {
            return Arrays.stream(solution).flatMapToDouble(row -> Arrays.stream(row, m_clamped.size(), row.length))
                .anyMatch(mean -> mean + 10 * Math.sqrt(mean + 1) > m_settings.m_largestCount);
        }

        private double[] filled(final double value) {
            final double[] filled = new double[m_clamped.size()];
            Arrays.fill(filled, value);
            return filled;
        }

        private ReactionNetwork molecules() {
            final Map<String, Double> baths = new LinkedHashMap<>();
            m_clamped.forEach(s -> baths.put(s, 0.0));
            final PotentiatedNetwork potentiated = PotentiatedNetwork.of(m_balanced, baths);
            final Map<String, Double> start = UnitText.numbers(m_settings.m_molecules);
            start.keySet().forEach(this::requireClamped);
            final long[] potentials = potentiated.clamped().stream()
                .mapToLong(s -> Math.round(start.getOrDefault(s, m_initial[m_clamped.indexOf(s)]))).toArray();
            final long[] targets = potentiated.clamped().stream().mapToLong(s -> Math.round(m_target[m_clamped.indexOf(s)])).toArray();
            return new StochasticClamp(m_settings.m_epsilon, m_settings.m_scale, m_settings.m_reverse).network(potentiated, potentials, targets);
        }

        private HaltingTime halting(final ReactionNetwork molecules) {
            final long[] bounds = new long[molecules.species().size()];
            Arrays.fill(bounds, Math.min(m_settings.m_largestCount, 40));
            return HaltingTime.of(molecules, bounds, MOST_STATES, m_monitor);
        }

        private ReachabilityClass states() {
            final long[] bounds = new long[m_network.species().size()];
            Arrays.fill(bounds, m_settings.m_largestCount);
            return ReachabilityClass.of(m_network,
                StateSpace.within(m_network, m_network.initialCounts(), bounds, MOST_STATES, m_monitor));
        }

        private ClampingSimulator.Result ensemble() {
            final Environment environment = m_settings.m_environment == Kind.NETWORK
                ? new NetworkEnvironment(CrnText.read(m_settings.m_environmentText), m_settings.shown()) : new ScheduledTargets(m_schedule);
            final EnsembleSettings how = EnsembleSettings.of(m_settings.m_vesicles, m_settings.m_step, m_settings.m_endTime, m_settings.m_seed)
                .with(m_settings.m_update, m_settings.m_rule);
            return new ClampingSimulator(m_network, m_clamped, environment, m_settings.m_epsilon, m_settings.m_scale, m_settings.m_reverse, m_initial)
                .run(how, m_settings.m_timePoints, m_settings.m_settle, m_monitor);
        }
    }
}
