/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.dissipa.dynamics.master.Generator;
import org.dissipa.dynamics.master.TransientLaw;

/**
 * Stochastic thermodynamics of a jump process driven by a protocol from a fixed initial law over a time T: the moments of one current, dissipation, activity, and the response of the mean current to the speed of the
 * protocol.
 *
 * <p>Integrates ṗ = Wp, ṁ = Wm + W'p, ṡ = Ws + 2W'm + W''p, the medium entropy and the activity by Dormand and Prince's method of order 8(5,3) with absolute and relative tolerance 1e-12. The
 * derivative by v is a central difference of relative step 1e-3 with one extrapolation. Assumes rates smooth in the phase. For small processes without stiffness (up to some hundred
 * states).
 */
public final class DrivenProcess {
    private static final double TOLERANCE = 1e-12;
    private static final double STEP = 1e-3;

    private final Generator m_generator;
    private final Protocol m_protocol;
    private final double[] m_initial;
    private final double m_speed;
    private final double m_duration;

    private DrivenProcess(final Generator generator, final Protocol protocol, final double[] initial, final double speed,
        final double duration) {
        m_generator = generator;
        m_protocol = protocol;
        m_initial = initial;
        m_speed = speed;
        m_duration = duration;
    }

    /**
     * A driven process.
     *
     * @param generator gives states and jumps; its rates are not used
     * @param protocol  rates at a phase v t
     * @param initial   one probability a state
     * @param speed     v [1/time]
     * @param duration  T [time], positive
     */
    public static DrivenProcess of(final Generator generator, final Protocol protocol, final double[] initial,
        final double speed, final double duration) {
        if (!(duration > 0)) {
            throw new ThermodynamicsException("The duration is " + duration + "; it must be positive.");
        }
        TransientLaw.of(generator, initial, 0, TOLERANCE, org.dissipa.network.Monitor.NONE);
        return new DrivenProcess(generator, protocol, initial.clone(), speed, duration);
    }

    /**
     * What one current does over the time.
     *
     * @param moments           its moments
     * @param entropyProduction total entropy production Σ [k_B]; ∞ where a jump has no reverse
     * @param activity          mean number of jumps
     * @param speedResponse     v ∂⟨J⟩/∂v
     */
    public record Outcome(CurrentMoments moments, double entropyProduction, double activity, double speedResponse) {
    }

    /** The outcome for a current. */
    public Outcome outcome(final Current current) {
        final Equations equations = new Equations(current, m_speed);
        final double[] end = integrate(equations);
        final int n = m_generator.states();
        double mean = 0;
        double square = 0;
        final double[] law = new double[n];
        for (int i = 0; i < n; i++) {
            law[i] = end[i];
            mean += end[n + i];
            square += end[2 * n + i];
        }
        double rate = 0;
        for (int e = 0; e < m_generator.edges(); e++) {
            rate += current.increment(e) * m_protocol.rate(e, m_speed * m_duration) * law[m_generator.from(e)];
        }
        final double entropy = irreversible() ? Double.POSITIVE_INFINITY
            : end[3 * n] + Relaxation.entropy(law) - Relaxation.entropy(m_initial);
        return new Outcome(new CurrentMoments(current.name(), m_duration, mean, square - mean * mean, rate), entropy,
            end[3 * n + 1], speedResponse(current));
    }

    private boolean irreversible() {
        for (int e = 0; e < m_generator.edges(); e++) {
            if (m_generator.reverse(e) < 0) {
                return true;
            }
        }
        return false;
    }

    private double speedResponse(final Current current) {
        final double coarse = difference(current, STEP);
        final double fine = difference(current, STEP / 2);
        return (4 * fine - coarse) / 3;
    }

    /** v ∂⟨J⟩/∂v by a central difference of a relative step. */
    private double difference(final Current current, final double step) {
        return (mean(current, m_speed * (1 + step)) - mean(current, m_speed * (1 - step))) / (2 * step);
    }

    private double mean(final Current current, final double speed) {
        final double[] end = integrate(new Equations(current, speed));
        double mean = 0;
        for (int i = 0; i < m_generator.states(); i++) {
            mean += end[m_generator.states() + i];
        }
        return mean;
    }

    private double[] integrate(final Equations equations) {
        final double[] start = new double[equations.getDimension()];
        System.arraycopy(m_initial, 0, start, 0, m_initial.length);
        final double[] end = new double[start.length];
        new DormandPrince853Integrator(m_duration * 1e-14, m_duration, TOLERANCE, TOLERANCE).integrate(equations, 0, start,
            m_duration, end);
        return end;
    }

    /** p, m, s one after the other, then medium entropy and activity. */
    private final class Equations implements FirstOrderDifferentialEquations {
        private final double[] m_increment;
        private final double m_atSpeed;

        Equations(final Current current, final double speed) {
            m_atSpeed = speed;
            m_increment = new double[m_generator.edges()];
            for (int e = 0; e < m_increment.length; e++) {
                m_increment[e] = current.increment(e);
            }
        }

        @Override
        public int getDimension() {
            return 3 * m_generator.states() + 2;
        }

        @Override
        public void computeDerivatives(final double t, final double[] x, final double[] dx) {
            final int n = m_generator.states();
            java.util.Arrays.fill(dx, 0);
            for (int e = 0; e < m_increment.length; e++) {
                final int from = m_generator.from(e);
                final int to = m_generator.to(e);
                final double w = rate(e, t);
                final double d = m_increment[e];
                for (int k = 0; k < 3; k++) {
                    dx[k * n + to] += w * x[k * n + from];
                    dx[k * n + from] -= w * x[k * n + from];
                }
                dx[n + to] += w * d * x[from];
                dx[2 * n + to] += w * d * (2 * x[n + from] + d * x[from]);
                final int reverse = m_generator.reverse(e);
                dx[3 * n] += reverse < 0 ? 0 : w * x[from] * Math.log(w / rate(reverse, t));
                dx[3 * n + 1] += w * x[from];
            }
        }

        private double rate(final int edge, final double t) {
            final double w = m_protocol.rate(edge, m_atSpeed * t);
            if (!(w > 0) || Double.isInfinite(w)) {
                throw new ThermodynamicsException("The protocol gives " + m_generator.edgeName(edge) + " the rate " + w
                    + " at time " + t + "; rates must be finite and positive at all times.");
            }
            return w;
        }
    }
}
