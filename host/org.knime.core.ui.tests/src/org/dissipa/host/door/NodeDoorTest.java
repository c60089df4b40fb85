/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.dissipa.host.door.NodeDoor.Choice;
import org.dissipa.host.door.NodeDoor.Parameter;
import org.dissipa.host.door.NodeDoor.Port;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.port.PortType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;
import org.knime.node.RequirePorts.DynamicPortsAdder;

final class NodeDoorTest {

    private final NodeDoor m_scale = NodeDoor.open(new SampleNodes.Scale());

    @Test
    void textsAreThoseOfTheDeclaration() {
        assertEquals("Scale", m_scale.name());
        assertEquals("Scales a column.", m_scale.shortDescription());
        assertEquals("<p>Scales <i>a</i> column.</p>\n<p><a href=\"https://doi.org/x\">A paper</a></p>",
            m_scale.fullDescription());
        assertEquals(List.of("multiply", "stretch"), m_scale.keywords());
        assertEquals("1.2.3", m_scale.sinceVersion());
        assertEquals("Manipulator", m_scale.nodeType());
        assertEquals("Visualizer", NodeDoor.open(new SampleNodes.Probe(null)).nodeType());
    }

    @Test
    void portsAreThoseOfTheDeclaration() {
        assertEquals(List.of(new Port("In", "Numbers", BufferedDataTable.TYPE, false)), m_scale.inPorts());
        final List<Port> ports = NodeDoor.open(new SampleNodes.Probe(null)).inPorts();
        assertEquals(List.of(false, true), ports.stream().map(Port::optional).toList());
        assertEquals(List.of("Polynomial", "Table"), ports.stream().map(Port::name).toList());
    }

    @Test
    void parametersAreListedByTheirKeys() {
        assertEquals(List.of( //
            new Parameter("column", "Column", "The numbers.", "text", null, List.of(), false, ""),
            new Parameter("operation", "Operation", "What is done with <b>each</b> number.", "choice",
                SampleNodes.Operation.TIMES,
                List.of(new Choice("TIMES", "Times", "Multiplies."), new Choice("RAISED_TO", "Raised to", "")), false,
                ""),
            new Parameter("factor", "Factor", "What it is done with.", "number", 2.0, List.of(), true,
                "The value must be greater than 0. The value must not exceed 10."),
            new Parameter("more/times", "Times", "How often.", "integer", 1, List.of(), true, "")),
            m_scale.parameters());
    }

    @Test
    void theViewIsThere() {
        assertTrue(m_scale.view().isEmpty());
        final NodeDoor.ViewDeclaration view = NodeDoor.open(new SampleNodes.Probe(null)).view().orElseThrow();
        assertEquals("What was found", view.description());
        assertEquals("view.html", view.page().getRelativePath());
    }

    @Test
    void whatKnimeWouldFindWrongIsFound() {
        final List<String> problems = NodeDoor.open(new DefaultNodeFactory(DefaultNode.create().name("Wrong")
            .icon("./nowhere.png").shortDescription("<b>Bold</b>").fullDescription("a < b").sinceVersion(1, 0, 0)
            .ports(ports -> ports.addOutputTable("Out", "<h1>Big</h1> & more"))
            .model(model -> model.withoutParameters().configure((in, out) -> { }).execute((in, out) -> { }))) {
        }).problems();
        assertEquals(4, problems.size(), problems::toString);
        assertEquals("The short description has elements that KNIME does not know there: <b>", problems.get(0));
        assertTrue(problems.get(1).startsWith("The full description is not well-formed XML: "), problems.get(1));
        assertTrue(problems.get(2).startsWith("The description of port 'Out' is not well-formed XML: "),
            problems.get(2));
        assertEquals("There is no icon at './nowhere.png', relative to the factory.", problems.get(3));
    }

    private static NodeDoor withPorts(final Consumer<DynamicPortsAdder> ports) {
        return NodeDoor.open(new DefaultNodeFactory(DefaultNode.create().name("Dynamic").icon("").shortDescription("")
            .fullDescription("").sinceVersion(1, 0, 0).dynamicPorts(ports)
            .model(model -> model.withoutParameters().configure((in, out) -> { }).execute((in, out) -> { }))) {
        });
    }

    @Test
    void portGroupsBeginAsDeclared() {
        final PortType table = BufferedDataTable.TYPE;
        final NodeDoor door = withPorts(ports -> ports
            .addInputPortGroup("one", g -> g.name("one").description("").optional().supportedTypes(table))
            .addInputPortGroup("two",
                g -> g.name("two").description("").optional().supportedTypes(table).defaultPortType(table))
            .addInputPortGroup("many",
                g -> g.name("many").description("").extendable().supportedTypes(type -> true).fixedTypes(table)
                    .defaultNonFixedTypes(table, table))
            .addInputAndOutputPortGroup("both", g -> g.inputName("in").inputDescription("").outputName("out")
                .outputDescription("").exchangable(table).supportedTypes(table))
            .addOutputPortGroup("bound",
                g -> g.name("bound").description("").boundExtendable("many").fixedNumPorts(1).defaultNumPorts(1)));
        assertEquals(List.of("two", "many", "many", "many", "in"), door.inPorts().stream().map(Port::name).toList());
        assertEquals(List.of("out", "bound", "bound"), door.outPorts().stream().map(Port::name).toList());
    }

    @Test
    void nodesOfTheOldStyleAreRefused() {
        final NodeFactory<?> none = null;
        assertThrows(NullPointerException.class, () -> NodeDoor.open(none));
        assertNull(m_scale.icon());
    }
}
