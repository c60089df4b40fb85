/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.List;

import org.knime.node.DefaultModel.ExecuteOutput;

/** Puts what a run has to warn of into the one message that a node may show. */
final class Warnings {
    private static final int SHOWN = 5;

    private Warnings() {
        // one function
    }

    static void show(final List<String> warnings, final ExecuteOutput out) {
        final List<String> different = warnings.stream().distinct().toList();
        if (!different.isEmpty()) {
            out.setWarningMessage(String.join("\n", different.subList(0, Math.min(SHOWN, different.size())))
                + (different.size() > SHOWN ? "\n... and " + (different.size() - SHOWN) + " more." : ""));
        }
    }
}
