/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.List;

import org.dissipa.dynamics.master.StateSpace;

/**
 * Finds the binary units of a network: species whose count is always 0 or 1, one of each complementary pair (the one whose name ends in 1, else the
 * later), leaving out those whose count is always the product of two others (edge species).
 */
final class BinaryUnits {
    private final StateSpace m_space;
    private final int[][] m_value;

    private BinaryUnits(final StateSpace space) {
        m_space = space;
        m_value = new int[space.species().size()][space.size()];
        final long[] counts = space.initial();
        for (int s = 0; s < space.size(); s++) {
            space.counts(s, counts);
            for (int i = 0; i < counts.length; i++) {
                m_value[i][s] = (int)Math.min(counts[i], 2);
            }
        }
    }

    static List<String> of(final StateSpace space) {
        return new BinaryUnits(space).find().stream().map(i -> space.species().get(i).name()).toList();
    }

    private List<Integer> find() {
        final List<Integer> units = new ArrayList<>();
        for (int i = 0; i < m_value.length; i++) {
            if (binary(i)) {
                units.add(i);
            }
        }
        for (int a = units.size() - 1; a >= 0; a--) {
            for (int b = a - 1; b >= 0; b--) {
                if (complementary(units.get(a), units.get(b))) {
                    final boolean later = name(units.get(a)).endsWith("1") || !name(units.get(b)).endsWith("1");
                    units.remove(later ? b : a);
                    a = Math.min(a, units.size());
                    break;
                }
            }
        }
        units.removeIf(c -> product(c, List.copyOf(units)));
        return units;
    }

    private String name(final int species) {
        return m_space.species().get(species).name();
    }

    private boolean binary(final int i) {
        int seen = 0;
        for (final int v : m_value[i]) {
            seen |= 1 << v;
        }
        return seen == 3;
    }

    private boolean complementary(final int i, final int j) {
        for (int s = 0; s < m_value[i].length; s++) {
            if (m_value[i][s] + m_value[j][s] != 1) {
                return false;
            }
        }
        return true;
    }

    private boolean product(final int c, final List<Integer> units) {
        for (final int a : units) {
            for (final int b : units) {
                if (a < b && a != c && b != c && isProduct(c, a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isProduct(final int c, final int a, final int b) {
        for (int s = 0; s < m_value[c].length; s++) {
            if (m_value[c][s] != m_value[a][s] * m_value[b][s]) {
                return false;
            }
        }
        return true;
    }
}
