/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dissipa.host.door.NodeDoor.Parameter;
import org.dissipa.host.door.NodeDoor.Port;
import org.dissipa.host.node.Markup;
import org.dissipa.host.parameters.DialogCheck;

/** Finds what KNIME would find wrong with the declaration of a node. */
final class DeclarationCheck {

    private final List<String> m_problems = new ArrayList<>();

    private DeclarationCheck() {
    }

    static List<String> of(final NodeDoor node) {
        final DeclarationCheck check = new DeclarationCheck();
        check.add("The short description", Markup.inText(node.shortDescription()));
        check.add("The full description", Markup.inFullDescription(node.fullDescription()));
        Stream.concat(node.inPorts().stream(), node.outPorts().stream()).forEach(check::port);
        node.parameters().forEach(check::parameter);
        node.view().ifPresent(view -> check.add("The description of the"
            + " view", Markup.inDescription(view.description())));
        check.m_problems.addAll(DialogCheck.of(node.parameterClasses(), node.noInput()));
        if (node.icon() == null) {
            check.m_problems.add("There is no icon at '" + node.declaration().texts().icon()
                + "', relative to the factory.");
        }
        return List.copyOf(check.m_problems);
    }

    private void port(final Port port) {
        add("The description of port '" + port.name() + "'", Markup.inDescription(port.description()));
    }

    private void parameter(final Parameter parameter) {
        add("The description of parameter"
            + " '" + parameter.key() + "'", Markup.inFullDescription(parameter.description()));
    }

    private void add(final String subject, final Optional<String> problem) {
        problem.ifPresent(text -> m_problems.add(subject + " " + text));
    }
}
