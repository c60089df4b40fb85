/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.benchmarks;

import java.io.IOException;

/** Someone in a comparison, ready to be measured again and again. */
interface Entrant extends AutoCloseable {

    /** Name in the table. */
    String name();

    /** What is worth knowing besides speed, such as the time for loading; empty where nothing is. */
    String remark();

    /** Measures once. */
    Sample sample() throws IOException, InterruptedException;

    @Override
    void close();
}
