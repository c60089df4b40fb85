/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow.contextv2;

import java.nio.file.Path;

/** A program on the user's machine. */
public class AnalyticsPlatformExecutorInfo extends ExecutorInfo {

    AnalyticsPlatformExecutorInfo(final Path workflow) {
        super(workflow);
    }

    /** Whether the program was started to execute workflows and end. */
    public boolean isBatchMode() {
        return true;
    }

    @Override
    public boolean isHeadless() {
        return true;
    }
}
