/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic.record;

import java.util.List;

import org.dissipa.dynamics.stochastic.TrajectoryObserver;
import org.dissipa.network.ReactionNetwork;

/** Shows one trajectory to several observers, in order. It is finished when any of them is. */
public final class JointObserver implements TrajectoryObserver {
    private final TrajectoryObserver[] m_observers;
    private TrajectoryObserver[] m_eventObservers = {};

    private JointObserver(final List<? extends TrajectoryObserver> observers) {
        m_observers = observers.toArray(new TrajectoryObserver[0]);
    }

    /** An observer that stands for several. */
    public static JointObserver of(final TrajectoryObserver... observers) {
        return new JointObserver(List.of(observers));
    }

    @Override
    public void start(final double time, final long[] counts) {
        for (final TrajectoryObserver observer : m_observers) {
            observer.start(time, counts);
        }
        m_eventObservers = List.of(m_observers).stream().filter(TrajectoryObserver::seesEvents)
            .toArray(TrajectoryObserver[]::new);
    }

    @Override
    public boolean seesEvents() {
        return m_eventObservers.length > 0;
    }

    @Override
    public void event(final double time, final int channel, final long[] counts) {
        for (final TrajectoryObserver observer : m_eventObservers) {
            observer.event(time, channel, counts);
        }
    }

    @Override
    public void jump(final double time, final long[] counts) {
        for (final TrajectoryObserver observer : m_observers) {
            observer.jump(time, counts);
        }
    }

    @Override
    public void parametersSet(final ReactionNetwork network) {
        for (final TrajectoryObserver observer : m_observers) {
            observer.parametersSet(network);
        }
    }

    @Override
    public double nextSampleTime() {
        double next = Double.POSITIVE_INFINITY;
        for (final TrajectoryObserver observer : m_observers) {
            next = Math.min(next, observer.nextSampleTime());
        }
        return next;
    }

    @Override
    public void sample(final double time, final long[] counts) {
        for (final TrajectoryObserver observer : m_observers) {
            if (observer.nextSampleTime() == time) {
                observer.sample(time, counts);
            }
        }
    }

    @Override
    public boolean finished() {
        for (final TrajectoryObserver observer : m_observers) {
            if (observer.finished()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void end(final double time, final long[] counts) {
        for (final TrajectoryObserver observer : m_observers) {
            observer.end(time, counts);
        }
    }
}
