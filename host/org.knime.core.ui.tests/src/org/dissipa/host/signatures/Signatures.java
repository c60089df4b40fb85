/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the signatures of KNIME 5.8.3: the lines of api-5.8.3.txt for the classes that have a stand-in, and
 * a few more that were read in KNIME's public sources.
 */
final class Signatures {

    private final Map<String, KnimeClass> m_classes = new LinkedHashMap<>();

    private Signatures() {
    }

    static Signatures ofKnime() {
        final Signatures signatures = new Signatures();
        signatures.read("knime-5.8.3.txt");
        signatures.read("knime-5.8.3-read-in-source.txt");
        return signatures;
    }

    private void read(final String resource) {
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(Signatures.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            KnimeClass current = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith(" ")) {
                    current.add(line);
                } else {
                    current = new KnimeClass(line);
                    m_classes.put(KnimeClass.nameIn(line), current);
                }
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The signatures of a class, if they are known. */
    Optional<KnimeClass> of(final String className) {
        return Optional.ofNullable(m_classes.get(className));
    }

    /** Whether a class, or something that it extends or implements, has a member of a name and descriptor. */
    boolean hasMember(final String className, final String key) {
        final KnimeClass type = m_classes.get(className);
        if (type == null) {
            return JavaClasses.hasMember(className, key);
        }
        return type.members().containsKey(key)
            || type.parents().stream().anyMatch(parent -> hasMember(parent, key))
            || type.isInterface() && JavaClasses.hasMember("java.lang.Object", key);
    }
}
