/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

/**
 * Speed limits: each bounds the time a process takes from one law to another from below by distance, cost and activity. Written as ratio bound/actual, at most 1 where the limit applies. Σ is the entropy
 * production over the time τ, ⟨A⟩ the mean activity, ⟨M⟩ the mean of the mobility Σ_pairs (a − b)/ln(a/b).
 */
public enum SpeedLimit {
    /** Total variation, entropy production, activity. */
    SHIRAISHI("Shiraishi-Funo-Saito", "τ ≥ L²/(2 Σ ⟨A⟩), L = Σ|p(τ) − p(0)|", "theorem", "any driving; loose where housekeeping dissipates",
        "Shiraishi, Funo, Saito 2018, doi:10.1103/PhysRevLett.121.070601"),
    /** The excess entropy production alone. */
    HATANO_SASA("Hatano-Sasa", "τ ≥ c L²/(2 Σ_ex ⟨A⟩), c = 0.8961277512", "theorem", "constant rates with a stationary law",
        "Shiraishi, Funo, Saito 2018, doi:10.1103/PhysRevLett.121.070601"),
    /** Wasserstein distance on the graph of jumps. */
    WASSERSTEIN("Wasserstein", "τ ≥ 2 W₁²/(Σ ⟨A⟩)", "theorem", "W₁ with unit cost a jump on the graph of the process",
        "Dechant 2022, doi:10.1088/1751-8121/ac4ac0; Van Vu, Saito 2023, doi:10.1103/PhysRevX.13.011013"),
    /** Its tight form. */
    WASSERSTEIN_ARTANH("Wasserstein, tight form", "Σ ≥ 2 W₁ artanh(W₁/(τ ⟨A⟩))", "theorem", "W₁ with unit cost a jump on the graph of the process",
        "Dechant 2022, doi:10.1088/1751-8121/ac4ac0"),
    /** With the mobility instead of the activity. */
    MOBILITY("log-mean mobility", "τ ≥ W₁²/(Σ ⟨M⟩)", "theorem", "tightest of the Wasserstein forms",
        "Van Vu, Saito 2023, doi:10.1103/PhysRevX.13.011013"),
    /** Activity alone. */
    ACTIVITY("activity, Bhattacharyya angle", "arccos Σ√(p(0)p(τ)) ≤ ½ ∫₀^τ √𝔅(t)/t dt, 𝔅(t) = ∫₀ᵗ A", "theorem", "constant rates",
        "Hasegawa 2023, doi:10.1038/s41467-023-38074-8"),
    /** The form that fails, kept for reproduction only. */
    HELLINGER_AS_PUBLISHED("squared Hellinger distance, as published", "τ ≥ H²/(2 Σ ⟨A⟩), H² = 1 − Σ√(p(0)p(τ))",
        "not a theorem: fails, for example by a factor 31 for two states", "none; do not use as a bound", "");

    private final String m_title;
    private final String m_statement;
    private final String m_status;
    private final String m_assumptions;
    private final String m_reference;

    SpeedLimit(final String title, final String statement, final String status, final String assumptions,
        final String reference) {
        m_title = title;
        m_statement = statement;
        m_status = status;
        m_assumptions = assumptions;
        m_reference = reference;
    }

    /** Short name. */
    public String title() {
        return m_title;
    }

    /** Whether its ratio times the duration is the shortest duration allowed at the same distance, cost and mean activity. */
    public boolean boundsTime() {
        return this != WASSERSTEIN_ARTANH && this != ACTIVITY && this != HELLINGER_AS_PUBLISHED;
    }

    /** The inequality. */
    public String statement() {
        return m_statement;
    }

    /** Whether it is a theorem. */
    public String status() {
        return m_status;
    }

    /** What must hold for it. */
    public String assumptions() {
        return m_assumptions;
    }

    /** Papers with DOI. */
    public String reference() {
        return m_reference;
    }
}
