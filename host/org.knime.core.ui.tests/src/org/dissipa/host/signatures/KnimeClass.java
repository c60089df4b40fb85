/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signatures of a class of KNIME.
 *
 * @param header the class as javap prints it
 * @param members the lines of its public and protected members, by name and descriptor
 */
record KnimeClass(String header, Map<String, String> members) {

    private static final Pattern KIND = Pattern.compile("(?:class|interface) ([\\w.$]+)");

    private static final Pattern CLASS_NAME = Pattern.compile("[a-z]\\w*(?:\\.[\\w$]+)+");

    KnimeClass(final String header) {
        this(header, new LinkedHashMap<>());
    }

    /** The name of the class in a header. */
    static String nameIn(final String header) {
        final Matcher matcher = KIND.matcher(header);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No class: " + header);
        }
        return matcher.group(1);
    }

    /** Adds a line: the member as javap prints it, two blanks, '#', the descriptor. */
    void add(final String line) {
        final int mark = line.lastIndexOf("  #");
        final String text = line.substring(0, mark).trim();
        final String descriptor = line.substring(mark + 3);
        members.put(memberName(text, nameIn(header)) + descriptor, text);
    }

    /** The simple name of a member in its line; that of a constructor is &lt;init&gt;. */
    static String memberName(final String text, final String className) {
        final int parameters = text.indexOf('(');
        final String upToName = parameters >= 0 ? text.substring(0, parameters) : text.replaceAll(" = .*", "");
        final String name = upToName.substring(upToName.lastIndexOf(' ') + 1);
        return name.equals(className) ? "<init>" : name;
    }

    /** Whether the class is an interface. */
    boolean isInterface() {
        return (" " + header).contains(" interface ");
    }

    /** The superclass and interfaces, by name. */
    Set<String> parents() {
        final String name = nameIn(header);
        final String rest = withoutArguments(header.substring(header.indexOf(name) + name.length()));
        final Set<String> parents = new TreeSet<>();
        final Matcher matcher = CLASS_NAME.matcher(rest);
        while (matcher.find()) {
            parents.add(matcher.group());
        }
        return parents;
    }

    /** The abstract methods, by name and descriptor. */
    List<String> abstractMembers() {
        final List<String> keys = new ArrayList<>();
        members.forEach((key, text) -> {
            if (text.contains("abstract ")) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static String withoutArguments(final String text) {
        final StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (final char c : text.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return plain.toString();
    }
}
