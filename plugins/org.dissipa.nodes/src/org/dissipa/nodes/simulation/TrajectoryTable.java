/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.EventSequence;
import org.dissipa.dynamics.stochastic.record.FirstPassage;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.Observables;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.dynamics.stochastic.record.Trajectory;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Expression;
import org.dissipa.nodes.simulation.StochasticSimulatorParameters.Recording;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;

/** The table of trajectories: a row a replicate and time, a column of counts a species, a column of numbers an observable. */
final class TrajectoryTable {
    /** In the column of reactions where an event of the network has set something. */
    private static final String EVENT = "(event)";

    private final Recording m_recording;
    private final TableLayout m_layout;
    private final int m_first;

    private TrajectoryTable(final Recording recording, final TableLayout layout, final int first) {
        m_recording = recording;
        m_layout = layout;
        m_first = first;
    }

    /** The table for those species and observables and that recording. */
    static TrajectoryTable of(final List<String> species, final List<String> observables, final Recording recording) {
        TableLayout layout = TableLayout.of().integer("replicate").number("time");
        if (recording == Recording.EVENTS) {
            layout = layout.text("reaction");
        } else if (recording == Recording.PASSAGE) {
            layout = layout.flag("reached");
        }
        final int first = layout.spec().getNumColumns();
        for (final String name : species) {
            layout = layout.count(name);
        }
        for (final String name : observables) {
            layout = layout.number(name);
        }
        return new TrajectoryTable(recording, layout, first);
    }

    /** Its columns. */
    TableLayout layout() {
        return m_layout;
    }

    /** Runs the ensemble and writes it down. */
    Provenance record(final Ensemble ensemble, final StochasticSimulatorParameters settings, final TableWriter rows, final Monitor monitor) {
        final ReactionNetwork network = ensemble.problem().network().network();
        final Observables observables = settings.m_observables ? Observables.of(network) : Observables.NONE;
        return switch (m_recording) {
            case EVENTS -> ensemble.run(i -> EventRecorder.of(settings.m_maxRecordedEvents),
                (i, recorder, end) -> write(i, recorder.events(), ensemble, observables, rows), monitor);
            case PASSAGE -> {
                final Expression condition = Expression.of(settings.m_passage);
                yield ensemble.run(i -> FirstPassage.when(network, condition), (i, passage, end) -> rows.row(values(i, passage.time(),
                    passage.reached(), passage.counts(), observables.values(passage.counts(), passage.time()))), monitor);
            }
            default -> {
                final TimeGrid grid = m_recording == Recording.END ? TimeGrid.of(settings.m_endTime)
                    : TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints);
                yield ensemble.run(i -> GridRecorder.of(grid, observables), (i, recorder, end) -> write(i, recorder.trajectory(), rows), monitor);
            }
        };
    }

    private void write(final int replicate, final Trajectory trajectory, final TableWriter rows) {
        for (int t = 0; t < trajectory.size(); t++) {
            rows.row(values(replicate, trajectory.time(t), null, trajectory.state(t), trajectory.observables(t)));
        }
    }

    private void write(final int replicate, final EventSequence events, final Ensemble ensemble, final Observables observables,
        final TableWriter rows) {
        final List<Channel> channels = ensemble.problem().network().network().channels();
        events.replay(ensemble.problem().network().changes(), new TrajectoryObserver() {
            private Observables m_now = observables;

            private void row(final double time, final String reaction, final long[] counts) {
                rows.row(values(replicate, time, reaction, counts, m_now.values(counts, time)));
            }

            @Override
            public void start(final double time, final long[] counts) {
                row(time, null, counts);
            }

            @Override
            public void parametersSet(final ReactionNetwork network) {
                m_now = observables.at(network);
            }

            @Override
            public void event(final double time, final int channel, final long[] counts) {
                row(time, channels.get(channel).name(), counts);
            }

            @Override
            public void jump(final double time, final long[] counts) {
                row(time, EVENT, counts);
            }

            @Override
            public void end(final double time, final long[] counts) {
                row(time, null, counts);
            }
        });
    }

    private Object[] values(final int replicate, final double time, final Object third, final long[] counts, final double[] observables) {
        final Object[] values = new Object[m_first + counts.length + observables.length];
        values[0] = replicate;
        values[1] = time;
        if (m_first > 2) {
            values[2] = third;
        }
        for (int i = 0; i < counts.length; i++) {
            values[m_first + i] = counts[i];
        }
        for (int i = 0; i < observables.length; i++) {
            values[m_first + counts.length + i] = observables[i];
        }
        return values;
    }
}
