/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dissipa.network.NetworkException;
import org.dissipa.network.RandomNetworks;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;
import org.junit.jupiter.api.Test;

/** Tables and networks go back and forth; what is wrong in a table is named with row, column, value and remedy. */
class NetworkTableTest {
    private static final Columns EQUATION = new Columns("id", "equation", null, null, "k", "k back", "name", "n0", "fixed", "parameter", "value");
    private static final Columns APART = new Columns(null, null, "left", "right", "k", "k back", "name", "n0", "fixed", "parameter", "value");

    private static ReactionNetwork network(final List<SpeciesRow> species, final List<ParameterRow> parameters,
        final ReactionRow... reactions) {
        return NetworkTable.toNetwork("", 1, List.of(reactions), species, parameters,
            reactions[0].equation() == null && reactions[0].reactants() != null ? APART : EQUATION);
    }

    private static void refused(final String message, final int row, final String column, final List<SpeciesRow> species,
        final List<ParameterRow> parameters, final ReactionRow... reactions) {
        final TableException e = assertThrows(TableException.class, () -> network(species, parameters, reactions));
        assertEquals(message, e.getMessage());
        assertEquals(row + " " + column, e.row() + " " + e.column());
    }

    private static void refused(final String message, final int row, final String column, final ReactionRow... reactions) {
        refused(message, row, column, List.of(), List.of(), reactions);
    }

    private static ReactionRow row(final String equation, final Object forward, final Object reverse) {
        return ReactionRow.of(null, equation, forward == null ? null : forward.toString(), reverse == null ? null : reverse.toString());
    }

    @Test
    void equationsAndSidesApartGiveTheSameNetwork() {
        final ReactionNetwork expected = CrnText.read("A + 2 B <-> C ; 0.5, 2\nC -> 0 ; 3\n0 -> A ; 1");
        assertEquals(expected, network(List.of(), List.of(), row("A + 2 B <-> C", 0.5, 2.0), row("C -> 0", "3", null), row("∅ -> A", 1, null)));
        assertEquals(expected, network(List.of(), List.of(), ReactionRow.of(null, "A + 2 B", "C", "0.5", "2.0"),
            ReactionRow.of(null, "C", null, "3.0", null), ReactionRow.of(null, " ", "A", "1", null)));
    }

    @Test
    void speciesAndParametersAreTaken() {
        final ReactionNetwork network = network(
            List.of(new SpeciesRow("B", 5.0, null), new SpeciesRow("A", null, true)), List.of(new ParameterRow("kf", 0.25)),
            ReactionRow.of("first", "A -> B", "2*kf", null), ReactionRow.of("", "B -> A", "[kf*B/(1 + A)]", null));
        assertEquals(CrnText.read("""
            kf = 0.25
            species B, A
            first: A -> B ; 2*kf
            B -> A ; [kf*B/(1 + A)]
            chemostat A
            B(0) = 5
            """), network);
    }

    @Test
    void networksSurviveTheirTables() {
        final SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            final ReactionNetwork network = RandomNetworks.next(random);
            final ReactionNetwork values = ReactionNetwork.of(network.name(), network.species(), network.reactions(), network.parameters(),
                network.volume());
            final List<ReactionRow> rows = NetworkTable.reactions(network);
            assertEquals(values, NetworkTable.toNetwork(network.name(), network.volume(), rows, NetworkTable.species(network),
                NetworkTable.parameters(network), Columns.STANDARD));
            final List<ReactionRow> apart = new ArrayList<>();
            for (final ReactionRow r : rows) {
                apart.add(ReactionRow.of(r.name(), r.reactants(), r.products(), r.forward(), r.reverse()));
            }
            if (rows.stream().noneMatch(r -> r.equation().matches("0 <?-> 0"))) {
                assertEquals(values, NetworkTable.toNetwork(network.name(), network.volume(), apart, NetworkTable.species(network),
                    NetworkTable.parameters(network), new Columns("n", null, "l", "r", "f", "b", "s", "i", "c", "p", "v")));
            }
        }
    }

    @Test
    void badRateConstantsAreNamedWithReactionAndColumn() {
        final ReactionRow good = row("A -> B", 1, null);
        refused("Rate constant of reaction 3 (A + B -> C) is -0.5; it must be positive, or zero to switch the reaction off. Correct column 'k'.",
            3, "k", good, good, row("A + B -> C", -0.5, null));
        refused("Reverse rate constant of reaction 1 (A <-> B) is -1.0; it must be positive, or zero to switch the reaction off. "
            + "Correct column 'k back'.", 1, "k back", row("A <-> B", 1, -1.0));
        refused("Rate constant of reaction 2 (A -> C) is NaN; it must be a finite positive number. Correct column 'k'.", 2, "k", good,
            row("A -> C", Double.NaN, null));
        refused("Rate constant of reaction 2 (A -> C) is missing. Fill in column 'k'.", 2, "k", good, row("A -> C", null, null));
        refused("Reaction 1 (A <-> C) is reversible, but its reverse rate constant is missing. Fill in column 'k back', or write -> for an "
            + "irreversible reaction.", 1, "k back", row("A <-> C", 1, null));
        refused("Reaction 1 (A -> C) is irreversible, but has the reverse rate constant 2.0. Write <-> for a reversible reaction, or leave "
            + "column 'k back' missing in this row.", 1, "k back", row("A -> C", 1, 2.0));
        refused("Rate constant of reaction 1 (A -> C) reads kf, which is not among the parameters. Add a parameter row for it, or correct "
            + "column 'k'.", 1, "k", row("A -> C", "kf", null));
        refused("Rate constant of reaction 1 (A -> C) reads A, which is a species; a law that reads species stands in brackets, such as [k*A].",
            1, "k", row("A -> C", "2*A", null));
        refused("Rate constant of reaction 1 (A -> C) reads kf, which is not among the parameters. Add a parameter row for it, or correct "
            + "column 'k'. Did you mean kff?", 1, "k", List.of(), List.of(new ParameterRow("kff", 1.0)), row("A -> C", "[kf*A]", null));
        refused("Row 1, column 'k', character 3 of '1 2': Found '2' where an operator or the end of the rate constant is expected.", 1, "k",
            row("A -> C", "1 2", null));
    }

    @Test
    void badEquationsAreNamedWithCharacter() {
        refused("Row 2, column 'equation', character 5 of 'A + + B -> C': Found '+' where a species, or 0 for the empty complex, is expected.",
            2, "equation", row("A -> B", 1, null), row("A + + B -> C", 1, null));
        refused("Row 1 has no reaction equation. Fill in column 'equation', such as 'A + 2 B -> C', or remove the row.", 1, "equation",
            row(null, 1, null));
        refused("Row 1, column 'right', character 3 of 'B C': Found 'C' where '+' or the end of the products is expected.", 1, "right",
            ReactionRow.of(null, "A", "B C", "1", null));
        refused("Row 1 has neither reactants nor products. Fill in column 'left' or 'right', or remove the row.", 1, "left",
            ReactionRow.of(null, " ", null, "1", null));
        refused("Row 1, column 'equation', character 8 of 'A -> B ; 3': Found ';' where '+' or the end of the equation is expected.", 1,
            "equation", row("A -> B ; 3", 1, null));
    }

    @Test
    void badSpeciesAndParametersAreNamed() {
        final ReactionRow reaction = row("A -> B", 1, null);
        refused("Reaction 1 (A -> B) names species B, which is not in the table of species. Add a row for it, or correct column 'equation'. "
            + "Did you mean Bb?", 1, "equation", List.of(new SpeciesRow("A", 1.0, false), new SpeciesRow("Bb", 1.0, false)), List.of(), reaction);
        refused("Initial amount of species A (row 1) is -3.0; it must be a finite number that is not negative. Correct column 'n0'.", 1, "n0",
            List.of(new SpeciesRow("A", -3.0, false)), List.of(), reaction);
        refused("Row 2 of the species: Species A is declared twice; species names must be unique. Correct column 'name'.", 2, "name",
            List.of(new SpeciesRow("A", 1.0, false), new SpeciesRow("A", 1.0, false)), List.of(), reaction);
        refused("Row 2 has no species name. Fill in column 'name', or remove the row.", 2, "name",
            List.of(new SpeciesRow("A", 1.0, false), new SpeciesRow(null, 1.0, false)), List.of(), reaction);
        refused("Value of parameter k (row 1) is missing; it must be a finite number. Correct column 'value'.", 1, "value", List.of(),
            List.of(new ParameterRow("k", null)), reaction);
        refused("Row 2 of the parameters: Parameter k is defined twice; keep one definition. Correct column 'parameter'.", 2, "parameter",
            List.of(), List.of(new ParameterRow("k", 1.0), new ParameterRow("k", 2.0)), reaction);
        refused("Reaction 2 (A -> B): Reaction name x occurs twice; names must be unique. Correct column 'id'.", 2, "id",
            ReactionRow.of("x", "A -> B", "1", null), ReactionRow.of("x", "A -> B", "1", null));
        assertEquals("Volume is 0.0; it must be a finite positive number.", assertThrows(NetworkException.class, () ->
            NetworkTable.toNetwork("", 0, List.of(reaction), List.of(), List.of(), EQUATION)).getMessage());
    }
}
