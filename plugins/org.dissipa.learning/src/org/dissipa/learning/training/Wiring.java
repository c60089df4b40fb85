/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.training;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.learning.LearningException;
import org.dissipa.learning.machine.BoltzmannMachine;
import org.dissipa.learning.machine.Edge;

/** Which units of a machine are joined. */
public enum Wiring {
    /** Every visible unit with every hidden one. Sums run over the smaller side only. */
    RESTRICTED(false, false),
    /** As restricted, and every pair of visible units. */
    VISIBLE_PAIRS(true, false),
    /** Every pair of units. */
    FULL(true, true);

    private final boolean m_visiblePairs;
    private final boolean m_hiddenPairs;

    Wiring(final boolean visiblePairs, final boolean hiddenPairs) {
        m_visiblePairs = visiblePairs;
        m_hiddenPairs = hiddenPairs;
    }

    /**
     * A machine to start learning from: biases 0, weights uniform in (−spread, spread), which breaks the symmetry between hidden units (all zero
     * is a saddle point).
     *
     * @param visible names of the visible units, which come first
     * @param hidden  number of hidden units, named H1, H2, ...
     * @param spread  greatest weight [kT]
     */
    public BoltzmannMachine start(final List<String> visible, final int hidden, final double spread,
        final RandomStream random) {
        if (hidden < 0 || !(spread >= 0) || Double.isInfinite(spread)) {
            throw new LearningException("There are " + hidden + " hidden units and a spread of " + spread
                + "; neither may be negative.");
        }
        final List<String> units = new ArrayList<>(visible);
        for (int h = 1; h <= hidden; h++) {
            String name = "H" + h;
            while (visible.contains(name)) {
                name = "H" + name;
            }
            units.add(name);
        }
        final List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                if (joined(i < visible.size(), j < visible.size())) {
                    edges.add(new Edge(i, j, spread * (2 * random.nextDouble() - 1)));
                }
            }
        }
        return BoltzmannMachine.of(units, new double[units.size()], edges);
    }

    private boolean joined(final boolean firstVisible, final boolean secondVisible) {
        return firstVisible != secondVisible || (firstVisible ? m_visiblePairs : m_hiddenPairs);
    }
}
