/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Graphs with the parameters of the reference tables: θᵢ = 0.4 sin(1 + 2i), w = 1.5 cos(1 + a + 3b), rounded to six digits. */
public final class Graphs {
    private static final Map<String, int[][]> EDGES = new LinkedHashMap<>();

    static {
        EDGES.put("path3", new int[][]{{0, 1}, {1, 2}});
        EDGES.put("triangle", new int[][]{{0, 1}, {1, 2}, {0, 2}});
        EDGES.put("star4", new int[][]{{0, 1}, {0, 2}, {0, 3}});
        EDGES.put("K4", new int[][]{{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}});
        EDGES.put("cycle5", new int[][]{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}});
        EDGES.put("isolated+edge", new int[][]{{0, 1}});
    }

    private Graphs() {
    }

    /** The machine of a graph's name. */
    public static BoltzmannMachine of(final String name, final int units) {
        final double[] bias = new double[units];
        for (int i = 0; i < units; i++) {
            bias[i] = round(0.4 * Math.sin(1 + 2 * i));
        }
        final List<Edge> edges = new ArrayList<>();
        for (final int[] e : EDGES.get(name)) {
            edges.add(new Edge(e[0], e[1], round(1.5 * Math.cos(1 + e[0] + 3 * e[1]))));
        }
        return BoltzmannMachine.of(bias, edges);
    }

    /** The triangle with all parameters multiplied. */
    public static BoltzmannMachine triangle(final double scale) {
        final BoltzmannMachine m = of("triangle", 3);
        return m.withParameters(java.util.Arrays.stream(m.biases()).map(b -> scale * b).toArray(),
            java.util.Arrays.stream(m.weights()).map(w -> scale * w).toArray());
    }

    private static double round(final double x) {
        return Math.round(x * 1e6) / 1e6;
    }
}
