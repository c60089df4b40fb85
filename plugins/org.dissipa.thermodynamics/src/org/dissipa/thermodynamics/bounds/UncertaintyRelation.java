/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

/**
 * The uncertainty relations: each bounds a dimensionless quantity from below by the precision of a current and its cost. Long-time forms are written with rates (V = lim Var/t, σ, A), finite-time forms with
 * integrals over the time T (Var, Σ, 𝔄).
 */
public enum UncertaintyRelation {
    /** Long-time thermodynamic uncertainty relation. */
    STEADY_STATE("steady-state TUR", "V σ / J² ≥ 2", "theorem",
        "steady state, constant rates, every jump reversible, current antisymmetric under reversal; long times",
        "Barato, Seifert 2015, doi:10.1103/PhysRevLett.114.158101; Gingrich et al. 2016, doi:10.1103/PhysRevLett.116.120601"),
    /** The same at any time. */
    FINITE_TIME("finite-time TUR", "Var(J) Σ / ⟨J⟩² ≥ 2", "theorem",
        "start in the steady state, constant rates, every jump reversible; any duration",
        "Pietzonka, Ritort, Seifert 2017, doi:10.1103/PhysRevE.96.012101; Horowitz, Gingrich 2017, doi:10.1103/PhysRevE.96.020103"),
    /** From any initial law. */
    ARBITRARY_START("arbitrary-initial-state TUR", "Var(J) Σ / [T j(T)]² ≥ 2", "theorem",
        "constant rates, any initial law, every jump reversible; j(T) the instantaneous current at the end",
        "Liu, Gong, Ueda 2020, doi:10.1103/PhysRevLett.125.140602"),
    /** Driven by a protocol of speed v. */
    DRIVEN("time-dependent-driving TUR", "Var(J) Σ / [T ∂⟨J⟩/∂T − v ∂⟨J⟩/∂v]² ≥ 2", "theorem",
        "rates that depend on time through v t, fixed initial law, every jump reversible; needs the response to the speed v",
        "Koyuk, Seifert 2020, doi:10.1103/PhysRevLett.125.260604"),
    /** One cycle of N states. */
    UNICYCLIC("unicyclic affinity bound", "V σ / J² ≥ (A/N) coth(A/2N)", "theorem",
        "steady state of a single cycle of N states with affinity A; long times",
        "Barato, Seifert 2015, doi:10.1103/PhysRevLett.114.158101; Pietzonka, Barato, Seifert 2016, doi:10.1088/1751-8113/49/34/34LT01"),
    /** With the pseudo entropy production, which is at most σ. */
    PSEUDO_ENTROPY("pseudo-entropy TUR", "V Π / J² ≥ 2", "theorem",
        "steady state, constant rates, current antisymmetric; Π = Σ 2(a−b)²/(a+b) ≤ σ; long times",
        "Shiraishi 2021, doi:10.1007/s10955-021-02829-8"),
    /** With the dynamical activity alone. */
    KINETIC("kinetic uncertainty relation", "V A / J² ≥ 1", "theorem", "steady state, constant rates, any counting observable; long times",
        "Garrahan 2017, doi:10.1103/PhysRevE.95.032134; Di Terlizzi, Baiesi 2019, doi:10.1088/1751-8121/aaee34"),
    /** The same at any time. */
    FINITE_TIME_KINETIC("finite-time kinetic uncertainty relation", "Var(O) 𝔄 / ⟨O⟩² ≥ 1", "theorem",
        "start in the steady state, constant rates, any counting observable; any duration",
        "Di Terlizzi, Baiesi 2019, doi:10.1088/1751-8121/aaee34"),
    /** Joins the thermodynamic and the kinetic relation. */
    THERMO_KINETIC("thermo-kinetic uncertainty relation", "V/J² ≥ (4A/σ²) Φ(σ/2A)²", "theorem",
        "steady state, constant rates, every jump reversible; Φ the inverse of x tanh x; given as the ratio of both sides, at least 1",
        "Vo, Van Vu, Hasegawa 2022, doi:10.1088/1751-8121/ac9099"),
    /** Several currents together. */
    MULTIDIMENSIONAL("multidimensional TUR", "σ / (Jᵀ C⁻¹ J) ≥ 2", "theorem",
        "steady state, constant rates, every jump reversible; C the covariance rates of the currents (pseudo-inverse)",
        "Dechant 2019, doi:10.1088/1751-8121/aaf3ff"),
    /** Discrete time, or a time-symmetric periodic drive. */
    DISCRETE_TIME("discrete-time TUR", "n Var(Jₙ) / ⟨Jₙ⟩² ≥ 2 / (e^Δs − 1)", "theorem",
        "steady state of a Markov chain in discrete time, or a time-symmetric periodic drive; Δs entropy production a step; long times",
        "Proesmans, Van den Broeck 2017, doi:10.1209/0295-5075/119/20001");

    private final String m_title;
    private final String m_statement;
    private final String m_status;
    private final String m_assumptions;
    private final String m_reference;

    UncertaintyRelation(final String title, final String statement, final String status, final String assumptions,
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

    /** The inequality. */
    public String statement() {
        return m_statement;
    }

    /** Whether it is a theorem, a conjecture or a heuristic. */
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
