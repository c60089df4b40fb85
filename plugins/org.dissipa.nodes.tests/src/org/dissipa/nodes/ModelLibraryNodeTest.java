/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.dissipa.models.ModelLibrary;
import org.dissipa.network.text.CrnText;
import org.dissipa.nodes.models.ModelLibraryFactory;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.simulation.MasterEquationSolverFactory;
import org.junit.jupiter.api.Test;
import org.knime.core.node.InvalidSettingsException;

/** Model Library: every model by name, changed parameters, refusals. */
class ModelLibraryNodeTest {

    private static NodeRun library(final String model, final String parameters) {
        return NodeRun.of(new ModelLibraryFactory()).set("model", model).set("parameters", parameters);
    }

    @Test
    void everyModelComesWithItsPaperAndParameters() throws Exception {
        for (final String model : ModelLibrary.names()) {
            final NodeRun run = library(model, "").execute();
            assertTrue(run.cell(1, "link", model).toString().startsWith("https://doi.org/10."));
            final var network = ((NetworkPortObject)run.out(0)).network();
            assertEquals(network, CrnText.read(run.cell(1, "text", model).toString()));
            assertEquals(network.parameters().size(), run.rows(2).size());
            run.rows(2).forEach(row -> assertTrue(!row.getCell(3).isMissing(), row.toString()));
        }
    }

    @Test
    void speciesAreKnownBeforeItRuns() throws Exception {
        assertEquals(List.of("U", "V"), ((NetworkPortObjectSpec)library("toggle-switch", "").configure().spec(0)).species().orElseThrow());
    }

    /** The mean of birth and death is k/g; the default stands beside the value. */
    @Test
    void parametersChangeTheNetwork() throws Exception {
        final NodeRun run = library("birth-death", "# twice as fast\nk = 6\ng=2 # decay\nX0 = 4").execute();
        assertEquals(6, run.number(2, "value", "k"));
        assertEquals(10, run.number(2, "default", "k"));
        assertEquals(4, ((NetworkPortObject)run.out(0)).network().species().get(0).initial());
        final NodeRun solved = NodeRun.of(new MasterEquationSolverFactory()).set("bounds", "X = 60").execute(run.out(0));
        assertEquals(3, solved.number(2, "mean", "Infinity", "X"), 1e-9);
    }

    @Test
    void slipsAreRefused() {
        refused("perpetuum-mobile", "", "perpetuum-mobile", "birth-death");
        refused("ring", "A : 3", "A : 3", "name = number");
        refused("ring", "A = much", "much", "finite number");
        refused("ring", "A = 1\nA = 2", "twice");
        refused("ring", "B = 1", "B", "forward");
        refused("birth-death", "k = -1", "-1");
    }

    private static void refused(final String model, final String parameters, final String... words) {
        final String message = assertThrows(InvalidSettingsException.class, () -> library(model, parameters).configure()).getMessage();
        for (final String word : words) {
            assertTrue(message.contains(word), message);
        }
    }
}
