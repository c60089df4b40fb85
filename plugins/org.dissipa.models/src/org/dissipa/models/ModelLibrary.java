/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The well-known systems that come with the extension; each is a text file beside this class that cites its paper. */
public final class ModelLibrary {
    private static final List<String> NAMES = List.of("birth-death", "gene-expression", "dimer-decay", "michaelis-menten", "schloegl",
        "toggle-switch", "autoregulation", "vilar-oscillator", "brusselator", "lotka-volterra", "multistate", "phosphorylation-switch",
        "ring", "kinetic-proofreading", "minimal-replicator", "minimal-replicator-as-published");

    private ModelLibrary() {
    }

    /** Names of the models, in the order to offer them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The model of a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static LibraryModel named(final String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("There is no model '" + name + "'; choose one of " + String.join(", ", NAMES) + ".");
        }
        return LibraryModel.of(name, text(name));
    }

    /**
     * The text of a model, as a user may read and change it.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String text(final String name) {
        try (InputStream in = ModelLibrary.class.getResourceAsStream(name + ".crn")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no text of a model '" + name + "'.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
