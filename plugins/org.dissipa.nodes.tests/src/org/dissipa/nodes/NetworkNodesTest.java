/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes;

import static org.dissipa.nodes.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.dissipa.host.door.HostWork;
import org.dissipa.network.ReactionNetwork;
import org.dissipa.nodes.networks.NetworkCreatorFactory;
import org.dissipa.nodes.networks.NetworkToTableFactory;
import org.dissipa.nodes.networks.TableToNetworkFactory;
import org.dissipa.nodes.port.NetworkPortObject;
import org.dissipa.nodes.port.NetworkPortObjectSpec;
import org.dissipa.nodes.table.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Network Creator, Table to Network, Network to Table and the network's port. */
class NetworkNodesTest {

    private static ReactionNetwork network(final NodeRun run) {
        return ((NetworkPortObject)run.out(0)).network();
    }

    @Test
    void creatorKnowsSpeciesBeforeItRuns() throws Exception {
        final NodeRun run = NodeRun.of(new NetworkCreatorFactory()).set("text", "A -> B ; 2\ninit A = 3").configure();
        assertEquals(List.of("A", "B"), ((NetworkPortObjectSpec)run.spec(0)).species().orElseThrow());
        assertEquals(2, network(run.execute()).species().size());
        assertTrue(run.view().contains("\"A -> B\""), run.view());
    }

    @Test
    void creatorNamesLineAndColumn() {
        final var e = assertThrows(InvalidSettingsException.class,
            () -> NodeRun.of(new NetworkCreatorFactory()).set("text", "A -> B ; 1\nA - B ; 2").configure());
        assertTrue(e.getMessage().contains("line 2") || e.getMessage().contains("Line 2"), e.getMessage());
    }

    @Test
    void tablesBecomeANetwork() throws Exception {
        final NodeRun run = NodeRun.of(new TableToNetworkFactory()).set("useNames", true)
            .execute(Tables.reactions(row("up", "A + 2 B <-> C", 2.0, 0.5), row("out", "C -> 0", 1.0, null)),
                Tables.species(row("C", 0.0), row("B", 7.0), row("A", 3.0)));
        final ReactionNetwork network = network(run);
        assertEquals("up", network.reactions().get(0).name());
        assertTrue(network.reactions().get(0).reversible());
        assertEquals(3, network.channels().size());
        assertEquals(7, network.species().get(network.indexOf("B")).initial());
    }

    @Test
    void badTablesAreRefusedWithRowColumnAndRemedy() {
        assertRefused("A + B -> C", -0.5, "-0.5", "forward", "positive", "negative");
        assertRefused("A + -> C", 1.0, "A + -> C", "reaction", "row 1", "Row 1", "Row0");
    }

    /** Refused with a message that has the first two words and one of the others. */
    private static void assertRefused(final String equation, final double constant, final String first, final String second,
        final String... oneOf) {
        final String message = assertThrows(KNIMEException.class,
            () -> NodeRun.of(new TableToNetworkFactory()).set("useNames", true)
                .execute(Tables.reactions(row("bad", equation, constant, null)), Tables.species())).getMessage();
        assertTrue(message.contains(first) && message.contains(second), message);
        assertTrue(List.of(oneOf).stream().anyMatch(message::contains), message);
    }

    @Test
    void missingAndWrongColumnsAreNamed() {
        final BufferedDataTable species = Tables.species();
        final String missing = assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new TableToNetworkFactory())
            .set("forwardColumn", "kf").execute(Tables.reactions(), species)).getMessage();
        assertTrue(missing.contains("'Reactions' has no column 'kf'") && missing.contains("'forward'"), missing);
        final String wrong = assertThrows(InvalidSettingsException.class, () -> NodeRun.of(new TableToNetworkFactory())
            .set("forwardColumn", "name").execute(Tables.reactions(), species)).getMessage();
        assertTrue(wrong.contains("'name'") && wrong.contains("must hold numbers"), wrong);
    }

    @Test
    void unknownSpeciesIsNamed() {
        final String message = assertThrows(KNIMEException.class,
            () -> NodeRun.of(new TableToNetworkFactory()).set("useNames", true).execute(
                Tables.reactions(row("r", "A -> X", 1.0, null)), Tables.species(row("A", 3.0), row("B", 1.0))))
            .getMessage();
        assertTrue(message.contains("X"), message);
    }

    @Test
    void networkGoesToTablesAndBack() throws Exception {
        final NodeRun creator = NodeRun.of(new NetworkCreatorFactory())
            .set("text", "network \"N\"\none: 2 A <-> B ; 0.1, 3\nB -> 0 ; 0.3333333333333333\ninit A = 5\nchemostat B")
            .execute();
        final NodeRun tables = NodeRun.of(new NetworkToTableFactory()).execute(creator.out(0));
        final NodeRun back = NodeRun.of(new TableToNetworkFactory()).set("useNames", true).set("useChemostats", true)
            .set("networkName", "N").execute(tables.out(0), tables.out(1));
        assertEquals(network(creator), network(back));
    }

    @Test
    void portSurvivesSaveAndLoad(@TempDir final Path dir) throws Exception {
        final NodeRun creator = NodeRun.of(new NetworkCreatorFactory())
            .set("text", "volume = 2.5\nk = 0.1\nA + B <-> C ; k, 1e-300\ninit A = 5").execute();
        HostWork.savePortObject(creator.out(0), dir.resolve("network.zip"));
        final NetworkPortObject loaded = (NetworkPortObject)HostWork.loadPortObject(dir.resolve("network.zip"));
        assertEquals(network(creator), loaded.network());
        assertEquals(creator.out(0).getSummary(), loaded.getSummary());
        assertEquals(List.of("A", "B", "C"), loaded.getSpec().species().orElseThrow());
    }

    @Test
    void columnsAreGuessedForANewNode() throws Exception {
        final BufferedDataTable reactions = Tables.table(TableLayout.of().text("equation").number("kf").number("kr"),
            row("A <-> B", 1.0, 2.0));
        final BufferedDataTable species = Tables.table(TableLayout.of().text("name").count("count"), row("A", 4L), row("B", 0L));
        final var instance = org.dissipa.host.door.NodeDoor.open(new TableToNetworkFactory()).newInstance();
        instance.useDefaults(new org.knime.core.node.port.PortObjectSpec[]{reactions.getDataTableSpec(),
            species.getDataTableSpec()});
        final var out = instance.execute(new org.knime.core.node.port.PortObject[]{reactions, species}, NodeRun.context());
        assertEquals(4, ((NetworkPortObject)out[0]).network().species().get(0).initial());
    }
}
