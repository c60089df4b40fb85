/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortType;
import org.knime.node.DefaultNode.RequireModel;

/** The stage that declares the ports of a node. */
public interface RequirePorts {

    /** Declares ports that are always there. */
    default RequireModel ports(final Consumer<PortsAdder> ports) {
        return dynamicPorts(groups -> ports.accept(new FixedPorts(groups)));
    }

    /** Declares groups of ports. */
    RequireModel dynamicPorts(Consumer<DynamicPortsAdder> ports);

    /** Adds ports that are always there. */
    interface PortsAdder {

        /** Adds an input port; the texts are HTML. */
        PortsAdder addInputPort(String name, String description, PortType type);

        /** Adds an output port. */
        PortsAdder addOutputPort(String name, String description, PortType type);

        /** Adds an input port for a table. */
        default PortsAdder addInputTable(final String name, final String description) {
            return addInputPort(name, description, BufferedDataTable.TYPE);
        }

        /** Adds an output port for a table. */
        default PortsAdder addOutputTable(final String name, final String description) {
            return addOutputPort(name, description, BufferedDataTable.TYPE);
        }
    }

    /** Adds groups of ports. */
    interface DynamicPortsAdder {

        /** Adds a group of input ports. */
        DynamicPortsAdder addInputPortGroup(String id, Function<RequirePortName, ConfigurablePort> group);

        /** Adds a group of output ports. */
        DynamicPortsAdder addOutputPortGroup(String id, Function<RequirePortName, ConfigurablePort> group);

        /** Adds a group that has as many input ports as output ports, of the same types. */
        DynamicPortsAdder addInputAndOutputPortGroup(String id, Function<RequireInputPortName, ConfigurablePort> group);
    }

    /** The stage that names the ports of a group. */
    interface RequirePortName {

        /** The name. */
        RequirePortDescription name(String name);
    }

    /** The stage that describes the ports of a group. */
    interface RequirePortDescription {

        /** The description, in HTML. */
        RequireConfigurablePortMode description(String description);
    }

    /** The stage that names the input ports of a group. */
    interface RequireInputPortName {

        /** The name. */
        RequireInputPortDescription inputName(String name);
    }

    /** The stage that describes the input ports of a group. */
    interface RequireInputPortDescription {

        /** The description, in HTML. */
        RequireOutputPortName inputDescription(String description);
    }

    /** The stage that names the output ports of a group. */
    interface RequireOutputPortName {

        /** The name. */
        RequireOutputPortDescription outputName(String name);
    }

    /** The stage that describes the output ports of a group. */
    interface RequireOutputPortDescription {

        /** The description, in HTML. */
        RequireConfigurablePortMode outputDescription(String description);
    }

    /** The stage that says what the user can do with a group. */
    interface RequireConfigurablePortMode {

        /** Nothing: there is one port of a type. */
        ConfigurablePort.FinalConfigurablePort fixed(PortType type);

        /** Add one port, or not. */
        RequireSupportedTypes<ConfigurablePort.OptionalConfigurablePort> optional();

        /** Add any number of ports. */
        RequireSupportedTypes<ConfigurablePort.ExtendableConfigurablePort> extendable();

        /** Add as many ports, of the same types, as to another group. */
        ConfigurablePort.BoundExtendableConfigurablePort boundExtendable(String otherId);

        /** Choose the type of the one port. */
        RequireSupportedTypes<ConfigurablePort.FinalConfigurablePort> exchangable(PortType type);
    }

    /**
     * The stage that says which types the user can choose.
     *
     * @param <T> the next stage
     */
    interface RequireSupportedTypes<T> {

        /** Some types. */
        T supportedTypes(PortType... types);

        /** All types that fulfil a condition. */
        T supportedTypes(Predicate<PortType> types);
    }

    /** The end of the declaration of a group. */
    interface ConfigurablePort {

        /** Nothing more can be said. */
        final class FinalConfigurablePort implements ConfigurablePort {
        }

        /** A port to begin with can be given. */
        interface OptionalConfigurablePort extends ConfigurablePort {

            /** There is a port to begin with. */
            FinalConfigurablePort defaultPortType(PortType type);
        }

        /** Ports to begin with can be given. */
        interface ExtendableConfigurablePort extends ConfigurablePort {

            /** There are ports that cannot be removed. */
            ExtendableConfigurablePort fixedTypes(PortType... types);

            /** There are ports to begin with that can be removed. */
            ExtendableConfigurablePort defaultNonFixedTypes(PortType... types);
        }

        /** Numbers of ports to begin with can be given. */
        interface BoundExtendableConfigurablePort extends ConfigurablePort {

            /** There are ports that cannot be removed. */
            BoundExtendableConfigurablePort fixedNumPorts(int number);

            /** There are ports to begin with that can be removed. */
            BoundExtendableConfigurablePort defaultNumPorts(int number);
        }
    }
}
