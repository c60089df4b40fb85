/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.ChemicalBoltzmannMachine;
import org.dissipa.learning.machine.Construction;
import org.dissipa.learning.training.BinaryData;
import org.dissipa.learning.training.ContrastiveDivergence;
import org.dissipa.learning.training.IndependentColumns;
import org.dissipa.learning.training.Likelihood;
import org.dissipa.learning.training.TrainedMachine;
import org.dissipa.learning.training.Wiring;
import org.dissipa.network.Monitor;
import org.dissipa.nodes.learning.BoltzmannMachineToNetworkParameters.Kind;
import org.dissipa.nodes.learning.ChemicalBoltzmannMachineLearnerParameters.Joined;

/**
 * What a run of Chemical Boltzmann Machine Learner found.
 *
 * @param start    machine before learning
 * @param trained  machine after, with its learning curve
 * @param chemical the trained machine as a network
 * @param rows     rows learned
 * @param heldOut  rows watched, or {@code null}
 * @param others   machines to compare with, by name
 * @param seconds  wall-clock time [s]
 */
record LearningRun(BoltzmannMachine start, TrainedMachine trained, ChemicalBoltzmannMachine chemical, BinaryData rows,
    BinaryData heldOut, Map<String, BoltzmannMachine> others, double seconds) {
    private static final long SPLIT = 3;

    private static final long START = 0;

    private static final int BATCH = 32;

    static LearningRun of(final BinaryData data, final ChemicalBoltzmannMachineLearnerParameters settings, final Monitor monitor) {
        final long begin = System.nanoTime();
        final BoltzmannMachine start = start(data.columns(), settings);
        final Construction construction = construction(start, settings);
        final List<BinaryData> parts = settings.m_heldOut == 0 ? List.of(data)
            : data.split(settings.m_heldOut, RandomStream.of(settings.m_seed, SPLIT));
        final BinaryData heldOut = parts.size() > 1 ? parts.get(1) : null;
        final TrainedMachine trained = settings.learner().train(start, parts.get(0), heldOut, monitor);
        final Map<String, BoltzmannMachine> others = new LinkedHashMap<>();
        others.put("independent columns", IndependentColumns.fit(parts.get(0), 1).machine());
        if (settings.m_compare) {
            others.put("restricted Boltzmann machine, contrastive divergence", restricted(parts.get(0), settings, monitor));
        }
        return new LearningRun(start, trained, construction.build(trained.machine()), parts.get(0), heldOut, others,
            (System.nanoTime() - begin) * 1e-9);
    }

    private static BoltzmannMachine start(final List<String> visible, final ChemicalBoltzmannMachineLearnerParameters settings) {
        final Wiring wiring = switch (settings.m_wiring) {
            case AUTO -> settings.m_hiddenUnits > 0 ? Wiring.RESTRICTED : Wiring.VISIBLE_PAIRS;
            case RESTRICTED -> Wiring.RESTRICTED;
            case VISIBLE_PAIRS -> Wiring.VISIBLE_PAIRS;
            case FULL, EDGES -> Wiring.FULL;
        };
        final BoltzmannMachine drawn = wiring.start(visible, settings.m_hiddenUnits, settings.m_spread,
            RandomStream.of(settings.m_seed, START));
        return settings.m_wiring == Joined.EDGES ? StartText.read(settings.m_edges, drawn) : drawn;
    }

    private static Construction construction(final BoltzmannMachine machine, final ChemicalBoltzmannMachineLearnerParameters settings) {
        final boolean tooLarge = Kind.EDGE_SPECIES.with(1, 1).size(machine).reactions() > settings.m_maxReactions;
        final Construction construction = settings.construction(tooLarge).with(1, 1);
        final double reactions = construction.size(machine).reactions();
        if (reactions > settings.m_maxReactions) {
            throw new LearningException("The " + construction.name() + " network of " + machine.size() + " units and "
                + machine.edges().size() + " edges would have " + reactions + " reactions, more than " + settings.m_maxReactions
                + ". Use fewer edges at a unit, set 'Network' to 'Field', or raise 'Largest number of reactions'.");
        }
        return construction;
    }

    private static BoltzmannMachine restricted(final BinaryData rows, final ChemicalBoltzmannMachineLearnerParameters settings,
        final Monitor monitor) {
        final int batch = settings.m_batch > 0 ? settings.m_batch : Math.min(BATCH, rows.size());
        final int epochs = (int)Math.max(1, (long)settings.m_steps * batch / rows.size());
        return new ContrastiveDivergence(Math.max(1, settings.m_hiddenUnits), epochs, batch, Math.min(0.1, settings.m_learningRate), 1,
            true, settings.m_weightDecay, settings.m_seed).train(rows, monitor);
    }

    /** Mean ln p of rows under a machine [nat/row]; NaN where there are none or the machine is too large for exact sums. */
    static double score(final BoltzmannMachine machine, final BinaryData rows) {
        return rows == null || !Likelihood.tractable(machine) ? Double.NaN : Likelihood.of(machine, rows).logLikelihood();
    }
}
