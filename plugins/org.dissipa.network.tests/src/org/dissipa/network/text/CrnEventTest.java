/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.dissipa.network.Event;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.expression.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observables and events are read and written, and wrong ones are named with their place. */
class CrnEventTest {
    private static final String TEXT = """
        k = 2
        species A, B
        observable total = A + B
        observable late = total*(time > 5)
        A -> B ; k
        event pulse: time >= 22.5 and total < 3 ; A = A + 20, k = 2*k
        event "second pulse": A > 30 ; B = 0 ; delay = k, priority = 3, initially = 0, persistent = 0, early = 0
        """;

    @Test
    void observablesAndEventsAreRead() {
        final ReactionNetwork network = CrnText.read(TEXT);
        assertEquals(Map.of("total", Expression.of("A + B"), "late", Expression.of("total*(time > 5)")), network.definitions().observables());
        assertEquals(List.of(
            Event.of("pulse", Expression.of("time >= 22.5 and total < 3"), List.of(new Event.Assignment("A", Expression.of("A + 20")),
                new Event.Assignment("k", Expression.of("2*k")))),
            new Event("second pulse", Expression.of("A > 30"), false, false, Expression.symbol("k"), Expression.of(3), false,
                List.of(new Event.Assignment("B", Expression.of(0))))), network.events());
        assertEquals(7, network.scope().evaluator(Expression.symbol("late")).value(new long[]{3, 4}, 1, 5.1));
        assertEquals(0, network.scope().evaluator(Expression.symbol("late")).value(new long[]{3, 4}, 1, 5));
        assertEquals(TEXT, CrnText.write(network));
        assertEquals(network, CrnText.read(CrnText.write(network)));
        assertEquals(2, network.withInitial(Map.of("A", 5.0)).withVolume(2).withParameters(Map.of("k", 3.0)).events().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "event e: A > 3                       | 15 | what the event sets",
        "event e A > 3 ; A = 0                | 9  | ':' after the event's name",
        "event e: A > 3 ; X = 0               | 7  | sets X, which is neither",
        "event e: C > 3 ; A = 0               | 10 | C is neither a parameter nor a species",
        "event e: A > 3 ; A = 0, A = 1        | 7  | sets the same quantity twice",
        "event e: A > 3 ; A = 0 ; dely = 3    | 26 | There is no option dely",
        "event e: A > 3 ; A = 0 ; early = 2   | 34 | 1 (yes) or 0 (no)",
        "event e: A > 3 ; A = 0 ; early=0, early=0 | 35 | second time",
        "observable A = 3                     | 12 | is taken",
        "observable k = 3                     | 12 | is taken",
        "observable time = 3                  | 12 | meaning of its own",
        "observable x = y                     | 16 | y is neither",
        "A -> B ; [k*o*time]                  | 10 | depends on time",
        "A -> B ; o                           | 10 | not defined",
    })
    void errorsNameThePlace(final String line, final int column, final String part) {
        final CrnTextException e = assertThrows(CrnTextException.class, () ->
            CrnText.read("k = 1\nspecies A, B\nobservable o = A\nA -> B ; k\n" + line));
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertEquals("5:" + column, e.line() + ":" + e.column(), e.getMessage());
    }

    @Test
    void doubleDefinitionsAreNamed() {
        assertTrue(assertThrows(CrnTextException.class, () -> CrnText.read("observable a = b\nobservable b = 1")).getMessage()
            .contains("Observable b is defined in line 2, which does not stand above this line"));
        assertTrue(assertThrows(CrnTextException.class, () -> CrnText.read("species A\nevent e: A > 1 ; A = 0\nevent e: A > 1 ; A = 0"))
            .getMessage().contains("Event e is defined a second time; it was given first in line 2"));
    }
}
