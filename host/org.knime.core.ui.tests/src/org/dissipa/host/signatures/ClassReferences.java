/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What class files refer to outside themselves, read from their constant pools (The Java Virtual Machine Specification,
 * Java SE 17, section 4.4).
 *
 * @param classes the names of classes
 * @param members owner, name and descriptor of members, as 'owner#namedescriptor'
 */
record ClassReferences(Set<String> classes, Set<String> members) {

    private static final int MAGIC = 0xCAFEBABE;

    /** What the class files below a directory refer to in packages that begin with a prefix. */
    static ClassReferences in(final Path directory, final String prefix) throws IOException {
        final ClassReferences references = new ClassReferences(new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(directory)) {
            for (final Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    references.read(new DataInputStream(in), prefix);
                }
            }
        }
        return references;
    }

    private void read(final DataInputStream in, final String prefix) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("No class file");
        }
        in.readInt();
        final Object[] pool = new Object[in.readUnsignedShort()];
        final int[][] pairs = new int[pool.length][];
        final int[] tags = new int[pool.length];
        for (int i = 1; i < pool.length; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> pool[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++; // NOSONAR these take two places
                }
                case 7, 8, 16, 19, 20 -> pairs[i] = new int[] {in.readUnsignedShort()};
                case 9, 10, 11, 12, 17, 18 -> pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> pairs[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
                default -> throw new IOException("Unknown constant " + tags[i]);
            }
        }
        for (int i = 1; i < pool.length; i++) {
            if (tags[i] == 7) {
                addClass((String)pool[pairs[i][0]], prefix);
            } else if (tags[i] >= 9 && tags[i] <= 11) {
                final String owner = ((String)pool[pairs[pairs[i][0]][0]]).replace('/', '.');
                final int[] nameAndType = pairs[pairs[i][1]];
                if (owner.startsWith(prefix)) {
                    members.add(owner + "#" + pool[nameAndType[0]] + pool[nameAndType[1]]);
                }
            } else if (tags[i] == 1) {
                addDescribed((String)pool[i], prefix);
            }
        }
    }

    private void addClass(final String name, final String prefix) {
        if (name.startsWith("[")) {
            addDescribed(name, prefix);
        } else if (name.replace('/', '.').startsWith(prefix)) {
            classes.add(name.replace('/', '.'));
        }
    }

    private void addDescribed(final String descriptor, final String prefix) {
        final String start = "L" + prefix.replace('.', '/');
        for (int i = descriptor.indexOf(start); i >= 0; i = descriptor.indexOf(start, i + 1)) {
            int end = i + 1;
            while (end < descriptor.length() && ";<".indexOf(descriptor.charAt(end)) < 0) {
                end++;
            }
            if (end < descriptor.length()) {
                classes.add(descriptor.substring(i + 1, end).replace('/', '.'));
            }
        }
    }
}
