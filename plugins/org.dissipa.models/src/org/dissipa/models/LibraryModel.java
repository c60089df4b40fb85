/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dissipa.network.ReactionNetwork;
import org.dissipa.network.text.CrnText;

/**
 * A well-known system.
 *
 * @param name      name by which it is chosen, such as {@code toggle-switch}
 * @param title     what it is called
 * @param about     what it does, in a sentence or two
 * @param citation  the paper it comes from
 * @param doi       DOI of that paper
 * @param constants where the constants come from, and how they were converted
 * @param network   the network, with its parameters at their default values
 * @param meanings  what the parameters mean, with their units, by name
 */
public record LibraryModel(String name, String title, String about, String citation, String doi, String constants,
    ReactionNetwork network, Map<String, String> meanings) {
    private static final Pattern HEAD = Pattern.compile("(?m)^# (title|about|cites|doi|constants): (.*)$");

    private static final Pattern MEANING = Pattern.compile("(?m)^([A-Za-z_]\\w*) *= *[^#\\n]*# *(.*)$");

    /** Copies the map. */
    public LibraryModel {
        meanings = Map.copyOf(meanings);
    }

    /**
     * The model that a text describes: the CRN text form, with a head of comments {@code # title: ...}, {@code about}, {@code cites}, {@code doi} and
     * {@code constants}, and a comment behind each parameter that says what it means.
     *
     * @throws IllegalArgumentException if a part of the head or the meaning of a parameter is missing, or the network is not valid
     */
    static LibraryModel of(final String name, final String text) {
        final Map<String, String> head = pairs(HEAD, text);
        for (final String key : new String[]{"title", "about", "cites", "doi", "constants"}) {
            require(head.containsKey(key), name, "'# " + key + ": ...' at its head");
        }
        final ReactionNetwork network = CrnText.read(text);
        final Map<String, String> meanings = pairs(MEANING, text);
        meanings.keySet().retainAll(network.parameters().keySet());
        network.parameters().keySet().forEach(p -> require(meanings.containsKey(p), name, "a comment that says what parameter " + p + " means"));
        return new LibraryModel(name, head.get("title"), head.get("about"), head.get("cites"), head.get("doi"), head.get("constants"),
            network, meanings);
    }

    private static Map<String, String> pairs(final Pattern pattern, final String text) {
        final Map<String, String> pairs = new HashMap<>();
        for (final Matcher m = pattern.matcher(text); m.find();) {
            pairs.put(m.group(1), m.group(2).strip());
        }
        return pairs;
    }

    private static void require(final boolean there, final String name, final String what) {
        if (!there) {
            throw new IllegalArgumentException("Model " + name + " lacks " + what + ".");
        }
    }

    /** The network with some parameters set to other values; what follows from them follows. */
    public ReactionNetwork network(final Map<String, Double> parameters) {
        return network.withParameters(parameters);
    }
}
