/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

/** Bounds of the coherence of oscillations, with their status. */
public enum CoherenceBound {
    /** By the affinity and length of cycles. */
    CYCLES("Barato-Seifert", "R ≤ max cot(π/N) tanh(A/2N) over cycles of N states with affinity A",
        "conjecture: no violation is known; equality on uniform rings", "Barato, Seifert 2017, doi:10.1103/PhysRevE.95.062409"),
    /** By what a period dissipates. */
    DISSIPATION("Oberreiter-Seifert-Barato", "σ 2π/|Im λ| ≥ 4π² R/2π",
        "conjecture for the slowest mode, proved for limit cycles in weak noise; fails for modes that are not slowest",
        "Oberreiter, Seifert, Barato 2022, doi:10.1103/PhysRevE.106.014106; Santolin, Falasco 2025, arXiv:2501.18469");

    private final String m_title;
    private final String m_statement;
    private final String m_status;
    private final String m_reference;

    CoherenceBound(final String title, final String statement, final String status, final String reference) {
        m_title = title;
        m_statement = statement;
        m_status = status;
        m_reference = reference;
    }

    /** Short name. */
    public String title() {
        return m_title;
    }

    /** The inequality. */
    public String statement() {
        return m_statement;
    }

    /** That it is a conjecture, and what is known. */
    public String status() {
        return m_status;
    }

    /** Papers. */
    public String reference() {
        return m_reference;
    }
}
