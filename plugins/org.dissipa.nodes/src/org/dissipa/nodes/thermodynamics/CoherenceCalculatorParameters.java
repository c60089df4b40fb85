/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.thermodynamics;

/** What Coherence Calculator asks its user. */
final class CoherenceCalculatorParameters extends ExactParameters {
    CoherenceCalculatorParameters() {
        m_maxStates = 1000;
    }
}
