/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Whatever the classes of a node bundle use of KNIME is there: in KNIME 5.8.3 by its signatures, and in the
 * stand-ins.
 */
final class NodeReferencesTest {

    private static final Signatures KNIME = Signatures.ofKnime();

    @Test
    void theNodesUseOnlyWhatKnimeHas() throws IOException {
        check(Path.of("plugins/org.dissipa.nodes/target/classes"));
    }

    @Test
    void theTableCreatorUsesOnlyWhatKnimeHas() throws IOException {
        check(Path.of("host/org.knime.base/target/classes"));
    }

    @Test
    void whatIsNotThereIsFound() {
        final List<String> missing = missing(new ClassReferences(
            Set.of("org.knime.core.data.DataTableSpec", "org.knime.core.data.NoSuchSpec"),
            Set.of("org.knime.core.data.DataTableSpec#getNumColumns()I",
                "org.knime.core.data.DataTableSpec#getNumRows()I")));
        assertEquals(List.of("org.knime.core.data.NoSuchSpec is not known of KNIME",
            "org.knime.core.data.NoSuchSpec is not in the stand-ins",
            "org.knime.core.data.DataTableSpec#getNumRows()I is not known of KNIME",
            "org.knime.core.data.DataTableSpec#getNumRows()I is not in the stand-ins"), missing);
    }

    private static void check(final Path relative) throws IOException {
        final Path classes = Path.of(System.getProperty("dissipa.root", ".")).resolve(relative);
        assumeTrue(Files.isDirectory(classes), classes + " is not there: the bundle is not compiled yet");
        final ClassReferences references = ClassReferences.in(classes, "org.knime.");
        assertFalse(references.members().isEmpty(), "No reference to KNIME was found below " + classes);
        assertEquals(List.of(), missing(references));
    }

    private static List<String> missing(final ClassReferences references) {
        final Map<String, Class<?>> standIns = new HashMap<>();
        StandIns.all().stream().filter(StandIns::isVisible).forEach(type -> standIns.put(type.getName(), type));
        final List<String> missing = new ArrayList<>();
        references.classes().stream().filter(name -> !name.startsWith("org.knime.base.")).sorted().forEach(name -> {
            add(missing, name, KNIME.of(name).isPresent(), standIns.containsKey(name));
        });
        references.members().stream().filter(name -> !name.startsWith("org.knime.base.")).sorted().forEach(name -> {
            final String owner = name.substring(0, name.indexOf('#'));
            final String key = name.substring(name.indexOf('#') + 1);
            add(missing, name, KNIME.hasMember(owner, key), JavaClasses.hasMember(standIns.get(owner), key));
        });
        return missing;
    }

    private static void add(final List<String> missing, final String name, final boolean known, final boolean there) {
        Stream.of(known ? null : name + " is not known of KNIME", there ? null : name + " is not in the stand-ins")
            .filter(text -> text != null).forEach(missing::add);
    }
}
