/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dissipa.host.node.PortGroup;
import org.dissipa.host.node.PortGroup.Text;
import org.knime.core.node.port.PortType;
import org.knime.node.RequirePorts.ConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.BoundExtendableConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.ExtendableConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.FinalConfigurablePort;
import org.knime.node.RequirePorts.ConfigurablePort.OptionalConfigurablePort;
import org.knime.node.RequirePorts.DynamicPortsAdder;
import org.knime.node.RequirePorts.RequireConfigurablePortMode;
import org.knime.node.RequirePorts.RequireInputPortName;
import org.knime.node.RequirePorts.RequirePortName;
import org.knime.node.RequirePorts.RequireSupportedTypes;

/** Collects the port groups that a node declares. */
final class PortGroups implements DynamicPortsAdder {

    private final List<PortGroup> m_groups = new ArrayList<>();

    static List<PortGroup> of(final Consumer<DynamicPortsAdder> ports) {
        final PortGroups groups = new PortGroups();
        ports.accept(groups);
        return List.copyOf(groups.m_groups);
    }

    @Override
    public DynamicPortsAdder addInputPortGroup(final String id,
            final Function<RequirePortName, ConfigurablePort> group) {
        group.apply(name -> description -> new Mode(id, new Text(name, description), null));
        return this;
    }

    @Override
    public DynamicPortsAdder addOutputPortGroup(final String id,
            final Function<RequirePortName, ConfigurablePort> group) {
        group.apply(name -> description -> new Mode(id, null, new Text(name, description)));
        return this;
    }

    @Override
    public DynamicPortsAdder addInputAndOutputPortGroup(final String id,
            final Function<RequireInputPortName, ConfigurablePort> group) {
        group.apply(inName -> inDescription -> outName -> outDescription -> new Mode(id,
            new Text(inName, inDescription), new Text(outName, outDescription)));
        return this;
    }

    /** A group that was added and can still change. */
    private final class Added implements OptionalConfigurablePort, ExtendableConfigurablePort {

        private final int m_index = m_groups.size();

        private PortType[] m_fixed = {};

        Added(final PortGroup group) {
            m_groups.add(group);
        }

        private void change(final UnaryOperator<PortGroup> change) {
            m_groups.set(m_index, change.apply(m_groups.get(m_index)));
        }

        @Override
        public FinalConfigurablePort defaultPortType(final PortType type) {
            change(group -> group.beginningWith(type));
            return new FinalConfigurablePort();
        }

        @Override
        public ExtendableConfigurablePort fixedTypes(final PortType... types) {
            m_fixed = types.clone();
            change(group -> group.beginningWith(types));
            return this;
        }

        @Override
        public ExtendableConfigurablePort defaultNonFixedTypes(final PortType... types) {
            change(group -> group.beginningWith(
                Stream.concat(Arrays.stream(m_fixed), Arrays.stream(types)).toArray(PortType[]::new)));
            return this;
        }
    }

    /** The stage that says what the user can do with a group. */
    private final class Mode implements RequireConfigurablePortMode {

        private final String m_id;

        private final Text m_in;

        private final Text m_out;

        Mode(final String id, final Text in, final Text out) {
            m_id = id;
            m_in = in;
            m_out = out;
        }

        private PortGroup group(final List<PortType> ports, final Predicate<PortType> supported) {
            return new PortGroup(m_id, m_in, m_out, ports, supported);
        }

        private <T> RequireSupportedTypes<T> types(final List<PortType> ports, final Function<Added, T> next) {
            return new RequireSupportedTypes<>() {
                @Override
                public T supportedTypes(final PortType... types) {
                    return supportedTypes(List.of(types)::contains);
                }

                @Override
                public T supportedTypes(final Predicate<PortType> types) {
                    return next.apply(new Added(group(ports, types)));
                }
            };
        }

        @Override
        public FinalConfigurablePort fixed(final PortType type) {
            m_groups.add(PortGroup.fixed(m_id, m_in, m_out, type));
            return new FinalConfigurablePort();
        }

        @Override
        public RequireSupportedTypes<OptionalConfigurablePort> optional() {
            return types(List.of(), added -> added);
        }

        @Override
        public RequireSupportedTypes<ExtendableConfigurablePort> extendable() {
            return types(List.of(), added -> added);
        }

        @Override
        public RequireSupportedTypes<FinalConfigurablePort> exchangable(final PortType type) {
            return types(List.of(type), added -> new FinalConfigurablePort());
        }

        @Override
        public BoundExtendableConfigurablePort boundExtendable(final String otherId) {
            final PortGroup other = m_groups.stream().filter(group -> group.id().equals(otherId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Port group '" + m_id + "' is bound to '" + otherId
                    + "', which must be declared before it."));
            final PortType type = other.ports().isEmpty() ? null : other.ports().get(0);
            return new Bound(new Added(group(List.of(), other.supported())), type);
        }
    }

    /** A group that has ports of the type of another group. */
    private static final class Bound implements BoundExtendableConfigurablePort {

        private final Added m_added;

        private final PortType m_type;

        private int m_fixed;

        Bound(final Added added, final PortType type) {
            m_added = added;
            m_type = type;
        }

        @Override
        public BoundExtendableConfigurablePort fixedNumPorts(final int number) {
            m_fixed = number;
            return beginWith(number);
        }

        @Override
        public BoundExtendableConfigurablePort defaultNumPorts(final int number) {
            return beginWith(m_fixed + number);
        }

        private BoundExtendableConfigurablePort beginWith(final int number) {
            m_added.change(group -> group.beginningWith(
                IntStream.range(0, number).mapToObj(i -> m_type).toArray(PortType[]::new)));
            return this;
        }
    }
}
