/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dissipa.host.HostException;
import org.dissipa.host.run.Changes;
import org.dissipa.host.settings.SettingChange;
import org.dissipa.host.workflow.NodeName;
import org.dissipa.host.workflow.NodeName.Split;
import org.dissipa.host.workflow.Workflow;

/** What stands behind {@code dissipa run}. Relative paths are relative to the directory of the user. */
record RunArguments(Path workflow, Optional<Path> out, List<String> settings, List<String> tables) {

    /**
     * Takes the arguments apart.
     *
     * @param arguments the arguments
     * @param directory the user's working directory
     * @throws Usage if an argument is missing, unknown or malformed
     */
    static RunArguments of(final List<String> arguments, final Path directory) {
        final List<String> folders = new ArrayList<>();
        final Map<String, List<String>> options =
            Map.of("--out", new ArrayList<>(), "--set", new ArrayList<>(), "--table", new ArrayList<>());
        for (int i = 0; i < arguments.size(); i++) {
            final String argument = arguments.get(i);
            if (options.containsKey(argument)) {
                if (i + 1 == arguments.size()) {
                    throw new Usage(argument + " needs a value.");
                }
                options.get(argument).add(arguments.get(++i));
            } else if (argument.startsWith("-")) {
                throw new Usage("Unknown option " + argument + ".");
            } else {
                folders.add(argument);
            }
        }
        if (folders.size() != 1) {
            throw new Usage(folders.isEmpty() ? "run needs the folder of a workflow."
                : "run takes one workflow; " + folders.size() + " were given: " + String.join(", ", folders) + ".");
        }
        if (options.get("--out").size() > 1) {
            throw new Usage("--out was given " + options.get("--out").size() + " times.");
        }
        options.get("--set").forEach(text -> checkForm(text, "--set", "NODE.key=value", "\\s*[^.]+\\..*[^=]=.*"));
        options.get("--table").forEach(text -> checkForm(text, "--table", "NODE=FILE.csv", "[^=]+=.+"));
        return new RunArguments(path(folders.get(0), directory),
            options.get("--out").stream().findFirst().map(out -> path(out, directory)), options.get("--set"),
            options.get("--table"));
    }

    private static void checkForm(final String text, final String option, final String form, final String pattern) {
        if (!text.matches("(?s)" + pattern)) {
            throw new Usage(option + " needs \"" + form + "\", not \"" + text + "\".");
        }
    }

    private static Path path(final String text, final Path directory) {
        try {
            return directory.resolve(text);
        } catch (final InvalidPathException e) {
            throw new Usage("\"" + text + "\" is no path: " + e.getReason() + ".");
        }
    }

    /** The changes that the arguments ask for in a workflow; table files are relative to a directory. */
    Changes changes(final Workflow read, final Path directory) {
        final NodeName names = NodeName.in(read);
        final List<SettingChange> changes = new ArrayList<>();
        for (final String text : settings) {
            final Split split = names.split(text, '.');
            final int equals = split.rest().indexOf('=');
            if (equals < 1) {
                throw new Usage("--set needs \"NODE.key=value\", not \"" + text + "\".");
            }
            changes.add(new SettingChange(split.node(), split.rest().substring(0, equals).strip(),
                split.rest().substring(equals + 1)));
        }
        final Map<Integer, Path> files = new HashMap<>();
        for (final String text : tables) {
            final Split split = names.split(text, '=');
            if (files.put(split.node().id(), path(split.rest(), directory)) != null) {
                throw new HostException("Node " + split.node().labelledTitle() + " is given two tables. Give it one.");
            }
        }
        return new Changes(changes, files);
    }
}
