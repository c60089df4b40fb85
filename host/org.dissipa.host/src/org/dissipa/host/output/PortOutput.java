/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

/**
 * What came out of a port and the file that holds it.
 *
 * @param port the number of the port, from 1
 * @param name the name of the port
 * @param file the file, relative to the output folder
 * @param content what it holds
 */
public record PortOutput(int port, String name, String file, Content content) {

    /** What a file holds. */
    public sealed interface Content permits Table, Image, Summary {
    }

    /** A table. */
    public record Table(TablePreview preview) implements Content {
    }

    /** An image; the ending of its file name tells its format. */
    public record Image(byte[] bytes, String ending) implements Content {
    }

    /** Anything else: a summary in words. */
    public record Summary(String text) implements Content {
    }
}
