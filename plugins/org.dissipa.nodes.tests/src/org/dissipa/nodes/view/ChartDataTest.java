/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dissipa.nodes.view.HeatMap.Scale;
import org.junit.jupiter.api.Test;

/** What the chart page is given: numbers as JSON takes them, thinned out without loss of extremes, heat maps from tidy tables. */
class ChartDataTest {
    private static List<Double> numbers(final int n, final java.util.function.IntToDoubleFunction f) {
        return IntStream.range(0, n).mapToDouble(f).boxed().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> series(final ChartData chart, final int i) {
        return ((List<Map<String, Object>>)chart.toMap().get("series")).get(i);
    }

    @Test
    void missingAndInfiniteNumbersBecomeNullAndTheirNames() {
        final ChartData chart = ChartData.of("t", "y").line("a", List.of(0., 1., 2.), Arrays.asList(null, Double.NaN, Double.NEGATIVE_INFINITY));
        assertEquals(Arrays.asList(null, null, "-Infinity"), series(chart, 0).get("y"));
        assertEquals(List.of(0., 1., 2.), series(chart, 0).get("x"));
    }

    @Test
    void aLongLineKeepsItsExtremesAndSaysThatItIsThinned() {
        final int n = 100_000;
        final List<Double> y = new ArrayList<>(Collections.nCopies(n, 1.));
        y.set(77_777, 50.);
        y.set(12_345, -50.);
        y.set(3, null);
        final ChartData chart = ChartData.of("t", "y").line("a", numbers(n, i -> i), y);
        final List<?> kept = (List<?>)series(chart, 0).get("y");
        assertTrue(kept.size() <= Thinning.LINE_POINTS + 4, () -> kept.size() + " points");
        assertTrue(kept.contains(50.) && kept.contains(-50.));
        final List<?> x = (List<?>)series(chart, 0).get("x");
        assertEquals(0., x.get(0));
        assertEquals(n - 1., x.get(x.size() - 1));
        assertEquals(1, ((List<?>)chart.toMap().get("notes")).size());
    }

    @Test
    void onALogAxisEveryDecadeKeepsItsShare() {
        final double[] x = DoubleStream.iterate(0, v -> v + 1).limit(1_000_001).toArray();
        final int[] kept = Thinning.line(x, x, true, 2000);
        for (int decade = 2; decade < 6; decade++) {
            final double from = Math.pow(10, decade);
            final long inside = IntStream.of(kept).filter(i -> x[i] >= from && x[i] < 10 * from).count();
            assertTrue(inside > 80, "decade " + decade + " has " + inside);
        }
        assertEquals(0, kept[0]);
    }

    @Test
    void lowAndHighOfABandKeepTheSamePlaces() {
        final int n = 50_000;
        final List<Double> high = new ArrayList<>(Collections.nCopies(n, 1.));
        high.set(40_001, 9.);
        final Map<String, Object> band = series(ChartData.of("t", "y").band("a", numbers(n, i -> i), numbers(n, i -> -i), high), 0);
        final int at = ((List<?>)band.get("high")).indexOf(9.);
        assertEquals(40_001., ((List<?>)band.get("x")).get(at));
        assertEquals(-40_001., ((List<?>)band.get("low")).get(at));
    }

    @Test
    void aCloudIsThinnedEvenlyAndSaysSo() {
        final int n = 20_000;
        final ChartData chart = ChartData.of("t", "y").points("a", numbers(n, i -> -i), numbers(n, i -> i), null, null);
        assertEquals(Thinning.CLOUD_POINTS, ((List<?>)series(chart, 0).get("x")).size());
        assertTrue(chart.toMap().get("notes").toString().contains("20000"));
    }

    @Test
    void edgesLieMidwayOnLinearAndGeometricallyOnLogAxes() {
        assertArrayEquals(new double[]{-0.5, 0.5, 2, 4}, HeatMap.edges(new double[]{0, 1, 3}, false), 1e-12);
        assertArrayEquals(new double[]{Math.sqrt(.1), Math.sqrt(10), Math.sqrt(1000)}, HeatMap.edges(new double[]{1, 10}, true), 1e-12);
        assertArrayEquals(new double[]{6.5, 7.5}, HeatMap.edges(new double[]{7}, false), 1e-12);
    }

    @Test
    void aTidyTableBecomesAGridWithGaps() {
        final HeatMap map = HeatMap.ofPlaces("z", List.of(2., 1., 2.), false, List.of(10., 10., 20.), false, Arrays.asList(1., 2., 3.), Scale.VALUE);
        assertArrayEquals(new double[]{2, 1}, map.values()[0]);
        assertArrayEquals(new double[]{Double.NaN, 3}, map.values()[1]);
        assertArrayEquals(new double[]{0.5, 1.5, 2.5}, map.xEdges());
        assertNull(((List<?>)((List<?>)map.toMap().get("values")).get(1)).get(0));
    }

    @Test
    void aLargeMapIsAveragedAndKeepsItsEnds() {
        final int n = 400;
        final double[] edges = IntStream.rangeClosed(0, n).asDoubleStream().toArray();
        final double[][] values = new double[n][n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                values[j][i] = i;
            }
        }
        final HeatMap coarse = HeatMap.of("z", edges, edges, values, Scale.VALUE).coarse(HeatMap.MOST_CELLS);
        assertEquals(134, coarse.values().length);
        assertEquals(1, coarse.values()[0][0]); // mean of 0, 1, 2
        assertEquals(399, coarse.values()[0][133]); // the last column stands alone
        assertEquals(400, coarse.xEdges()[134]);
    }
}
