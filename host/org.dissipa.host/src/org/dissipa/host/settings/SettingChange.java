/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.dissipa.host.HostException;
import org.dissipa.host.door.NodeDoor.Choice;
import org.dissipa.host.door.NodeDoor.Parameter;
import org.dissipa.host.table.CsvRecords;
import org.dissipa.host.table.CsvRecords.Record;
import org.dissipa.host.workflow.WorkflowNode;
import org.knime.core.node.NodeSettings;

/**
 * A value that the user puts in the place of a stored one ({@code --set}).
 *
 * @param node the node
 * @param key the path of the entry, parts joined by '/'
 * @param value the value as typed; for an array its elements, separated by commas
 */
public record SettingChange(WorkflowNode node, String key, String value) {

    /**
     * Writes the value.
     *
     * @param model the settings to change
     * @param defaults the settings of a fresh node, which tell the type of an entry that is not stored
     * @param parameters the parameters of the node
     * @throws HostException if there is no such entry, or the value does not fit its type or choices
     */
    public void apply(final NodeSettings model, final NodeSettings defaults, final List<Parameter> parameters) {
        final SettingPath path = SettingPath.of(key);
        final NodeSettings typed = path.holderIn(model).or(() -> path.holderIn(defaults))
            .orElseThrow(() -> unknown(model, defaults));
        final Optional<Parameter> parameter = parameters.stream().filter(p -> p.key().equals(key)).findFirst();
        final NodeSettings former = SettingTexts.part(typed, path.entry());
        if (former != null) {
            final SettingKind kind = elementKind(former, parameter);
            writeArray((NodeSettings)path.madeIn(model).addNodeSettings(path.entry()), kind);
        } else {
            final SettingKind kind = SettingKind.of(typed, path.entry()).orElseThrow(
                () -> new HostException(title() + " is of a type that cannot be set here. Set it in KNIME."));
            write(path.madeIn(model), path.entry(), kind, value);
        }
        parameter.ifPresent(this::checkChoice);
    }

    private SettingKind elementKind(final NodeSettings former, final Optional<Parameter> parameter) {
        if (!SettingTexts.isArray(former)) {
            throw new HostException(title() + " is a group of settings: " + SettingTexts.of(former).keySet().stream()
                .map(name -> key + "/" + name).collect(Collectors.joining(", ")) + ". Set one of these.");
        }
        return SettingKind.of(former, "0")
            .or(() -> parameter.map(Parameter::defaultValue).map(Object::getClass).map(Class::getComponentType)
                .flatMap(SettingKind::of))
            .orElseThrow(() -> new HostException(title()
                + " is an empty list, so the type of its elements is not known. Set it in KNIME."));
    }

    private void writeArray(final NodeSettings array, final SettingKind kind) {
        final List<Record> records = CsvRecords.parse(value, title());
        final List<String> elements = records.isEmpty() ? List.of() : records.get(0).texts();
        array.addInt("array-size", elements.size());
        for (int i = 0; i < elements.size(); i++) {
            write(array, Integer.toString(i), kind, elements.get(i));
        }
    }

    private void write(final NodeSettings settings, final String entry, final SettingKind kind, final String text) {
        try {
            kind.write(settings, entry, text);
        } catch (final IllegalArgumentException e) {
            throw new HostException(title() + " is \"" + text + "\"; it must be " + kind.words() + ".", e);
        }
    }

    private void checkChoice(final Parameter parameter) {
        final List<String> ids = parameter.choices().stream().map(Choice::id).toList();
        if (!ids.isEmpty() && !ids.contains(value)) {
            throw new HostException(title() + " is \"" + value + "\"; it must be one of " + String.join(", ", ids)
                + ".");
        }
    }

    private HostException unknown(final NodeSettings model, final NodeSettings defaults) {
        final Set<String> known = new LinkedHashSet<>(SettingTexts.of(defaults).keySet());
        known.addAll(SettingTexts.of(model).keySet());
        return new HostException("Node " + node.labelledTitle() + " has no setting \"" + key + "\". Its settings are "
            + (known.isEmpty() ? "none" : String.join(", ", known)) + ".");
    }

    private String title() {
        return "Setting \"" + key + "\" of node " + node.labelledTitle();
    }
}
