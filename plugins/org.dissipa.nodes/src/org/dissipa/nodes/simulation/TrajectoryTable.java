/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.simulation;

import java.util.List;

import org.dissipa.dynamics.stochastic.CompiledNetwork;
import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.dynamics.stochastic.ensemble.Ensemble;
import org.dissipa.dynamics.stochastic.record.EventRecorder;
import org.dissipa.dynamics.stochastic.record.EventSequence;
import org.dissipa.dynamics.stochastic.record.GridRecorder;
import org.dissipa.dynamics.stochastic.record.TimeGrid;
import org.dissipa.dynamics.stochastic.record.Trajectory;
import org.dissipa.network.Channel;
import org.dissipa.network.Monitor;
import org.dissipa.nodes.simulation.StochasticSimulatorParameters.Recording;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;

/** The table of trajectories: a row a replicate and time, a column of counts a species. */
final class TrajectoryTable {
    private final Recording m_recording;
    private final TableLayout m_layout;
    private final int m_first;

    private TrajectoryTable(final Recording recording, final TableLayout layout, final int first) {
        m_recording = recording;
        m_layout = layout;
        m_first = first;
    }

    /** The table for those species and that recording. */
    static TrajectoryTable of(final List<String> species, final Recording recording) {
        TableLayout layout = TableLayout.of().integer("replicate").number("time");
        if (recording == Recording.EVENTS) {
            layout = layout.text("reaction");
        }
        for (final String name : species) {
            layout = layout.count(name);
        }
        return new TrajectoryTable(recording, layout, recording == Recording.EVENTS ? 3 : 2);
    }

    /** Its columns. */
    TableLayout layout() {
        return m_layout;
    }

    /** Runs the ensemble and writes it down. */
    Provenance record(final Ensemble ensemble, final StochasticSimulatorParameters settings, final TableWriter rows,
        final Monitor monitor) {
        return switch (m_recording) {
            case GRID -> {
                final TimeGrid grid = TimeGrid.linear(0, settings.m_endTime, settings.m_timePoints);
                yield ensemble.run(i -> GridRecorder.of(grid),
                    (i, recorder, end) -> write(i, recorder.trajectory(), rows), monitor);
            }
            case EVENTS -> ensemble.run(i -> EventRecorder.of(settings.m_maxRecordedEvents),
                (i, recorder, end) -> write(i, recorder.events(), ensemble.problem().network(), rows), monitor);
            case END -> ensemble.run(i -> TrajectoryObserver.NONE,
                (i, nothing, end) -> rows.row(values(i, end.time(), null, end.counts())), monitor);
        };
    }

    private void write(final int replicate, final Trajectory trajectory, final TableWriter rows) {
        for (int t = 0; t < trajectory.size(); t++) {
            rows.row(values(replicate, trajectory.time(t), null, trajectory.state(t)));
        }
    }

    private void write(final int replicate, final EventSequence events, final CompiledNetwork network,
        final TableWriter rows) {
        final List<Channel> channels = network.network().channels();
        events.replay(network.changes(), new TrajectoryObserver() {
            @Override
            public void start(final double time, final long[] counts) {
                rows.row(values(replicate, time, null, counts));
            }

            @Override
            public void event(final double time, final int channel, final long[] counts) {
                rows.row(values(replicate, time, channels.get(channel).name(), counts));
            }

            @Override
            public void end(final double time, final long[] counts) {
                rows.row(values(replicate, time, null, counts));
            }
        });
    }

    private Object[] values(final int replicate, final double time, final String reaction, final long[] counts) {
        final Object[] values = new Object[m_first + counts.length];
        values[0] = replicate;
        values[1] = time;
        if (m_first > 2) {
            values[2] = reaction;
        }
        for (int i = 0; i < counts.length; i++) {
            values[m_first + i] = counts[i];
        }
        return values;
    }
}
