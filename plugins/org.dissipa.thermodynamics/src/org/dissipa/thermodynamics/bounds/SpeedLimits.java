/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

import java.util.List;

import org.dissipa.dynamics.master.CommunicatingClasses;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.StationaryLaw;
import org.dissipa.dynamics.master.TransientLaw;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.Relaxation;

/**
 * The speed limits of a relaxation with constant rates: distances between the laws at both ends, cost, activity, and the ratio of bound and actual value for every limit.
 *
 * <p>Σ is entropy change plus heat, both exact; the mean mobility and the activity-only limit are integrals over time by tanh-sinh quadrature to 1e-9. Cost: some hundred transient laws.
 */
public final class SpeedLimits {
    private static final double PRECISION = 1e-10;
    /** min over x in (0, 1) of (x ln x + 1 − x)(1 + x)/(1 − x)². */
    static final double HATANO_SASA_FACTOR = 0.8961277511776028;

    private final Relaxation m_process;
    private final Monitor m_monitor;
    private final double[] m_first;
    private final double[] m_last;
    private final double m_duration;
    private final double m_entropy;
    private final double m_activity;

    private SpeedLimits(final Relaxation process, final Monitor monitor) {
        m_process = process;
        m_monitor = monitor;
        m_first = process.initialLaw();
        m_last = process.finalLaw();
        m_duration = process.duration();
        m_entropy = process.entropyProduction();
        m_activity = process.activity() / m_duration;
    }

    /** The speed limits of a relaxation. */
    public static SpeedLimits of(final Relaxation process, final Monitor monitor) {
        return new SpeedLimits(process, monitor);
    }

    /** L = Σ|p(τ) − p(0)|, between 0 and 2. */
    public double distance() {
        double sum = 0;
        for (int i = 0; i < m_first.length; i++) {
            sum += Math.abs(m_last[i] - m_first[i]);
        }
        return sum;
    }

    /** Wasserstein distance W₁ on the graph of jumps [jumps]. */
    public double wasserstein() {
        return WassersteinDistance.of(m_process.generator(), m_first, m_last);
    }

    /** Squared Hellinger distance 1 − Σ√(p(0)p(τ)), as ½ Σ(√p(τ) − √p(0))². */
    public double hellingerSquared() {
        double sum = 0;
        for (int i = 0; i < m_first.length; i++) {
            final double d = Math.sqrt(m_last[i]) - Math.sqrt(m_first[i]);
            sum += d * d / 2;
        }
        return sum;
    }

    /** Bhattacharyya angle arccos Σ√(p(0)p(τ)). */
    public double angle() {
        return 2 * Math.asin(Math.sqrt(Math.min(1, hellingerSquared() / 2)));
    }

    /** Entropy production Σ over the time [k_B]. */
    public double entropyProduction() {
        return m_entropy;
    }

    /** Mean activity ⟨A⟩ [1/time]. */
    public double activity() {
        return m_activity;
    }

    /** Mean mobility ⟨M⟩ = (1/τ) ∫ Σ_pairs (a − b)/ln(a/b) dt [1/time]. */
    public double mobility() {
        return TanhSinh.integrate(t -> mobility(law(t).probabilities()), m_duration, PRECISION) / m_duration;
    }

    private TransientLaw law(final double time) {
        m_monitor.check();
        return TransientLaw.of(m_process.generator(), m_first, time, 1e-17, m_monitor);
    }

    private double mobility(final double[] p) {
        final Generator g = m_process.generator();
        double sum = 0;
        for (int e = 0; e < g.edges(); e++) {
            final int reverse = g.reverse(e);
            if (reverse > e) {
                final double a = g.rate(e) * p[g.from(e)];
                final double b = g.rate(reverse) * p[g.from(reverse)];
                sum += logarithmicMean(a, b);
            }
        }
        return sum;
    }

    /** (a − b)/ln(a/b); a where both are equal, 0 where one is 0. */
    static double logarithmicMean(final double a, final double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        final double x = (a - b) / b;
        return x == 0 ? a : Math.abs(x) < .5 ? (a - b) / Math.log1p(x) : (a - b) / (Math.log(a) - Math.log(b));
    }

    /** ½ ∫₀^τ √𝔅(t)/t dt with 𝔅(t) the mean number of jumps until t. */
    private double activityLength() {
        final Generator g = m_process.generator();
        return TanhSinh.integrate(t -> {
            final double[] occupation = law(t).occupation();
            double jumps = 0;
            for (int e = 0; e < g.edges(); e++) {
                jumps += g.rate(e) * occupation[g.from(e)];
            }
            return Math.sqrt(jumps) / t;
        }, m_duration, PRECISION) / 2;
    }

    /** Excess entropy production D(p(0)‖π) − D(p(τ)‖π), or NaN where there is no single stationary law. */
    public double excessEntropy() {
        final CommunicatingClasses classes = CommunicatingClasses.of(m_process.generator());
        return classes.irreducible() ? m_process.excessEntropy(StationaryLaw.of(m_process.generator(), m_monitor))
            : Double.NaN;
    }

    /** Every speed limit for this relaxation. */
    public List<SpeedCheck> check() {
        final double l = distance();
        final double w = wasserstein();
        final double jumps = m_activity * m_duration;
        final double h = hellingerSquared();
        final boolean finite = Double.isFinite(m_entropy);
        final String reason = finite ? "constant rates, every jump reversible"
            : "an irreversible jump makes the entropy production infinite: the limit says nothing";
        final double excess = excessEntropy();
        return List.of(new SpeedCheck(SpeedLimit.SHIRAISHI, l * l / (2 * m_entropy * jumps), finite, reason),
            new SpeedCheck(SpeedLimit.HATANO_SASA, HATANO_SASA_FACTOR * l * l / (2 * excess * jumps),
                Double.isFinite(excess), Double.isFinite(excess) ? "constant rates, one stationary law"
                    : "there is no stationary law that all states share"),
            new SpeedCheck(SpeedLimit.WASSERSTEIN, 2 * w * w / (m_entropy * jumps), finite, reason),
            new SpeedCheck(SpeedLimit.WASSERSTEIN_ARTANH, 2 * w * artanh(w / jumps) / m_entropy, finite, reason),
            new SpeedCheck(SpeedLimit.MOBILITY,
                finite ? w * w / (m_entropy * mobility() * m_duration) : Double.NaN, finite, reason),
            new SpeedCheck(SpeedLimit.ACTIVITY, angle() / activityLength(), true, "constant rates"),
            new SpeedCheck(SpeedLimit.HELLINGER_AS_PUBLISHED, h / (2 * m_entropy * jumps), false,
                "not a theorem: for comparison with published figures only"));
    }

    private static double artanh(final double x) {
        return Math.log1p(2 * x / (1 - x)) / 2;
    }
}
