/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.stochastic;

import org.dissipa.network.Channel;
import org.dissipa.network.MassAction;
import org.dissipa.network.ReactionNetwork;

/**
 * A network as flat arrays for simulation kernels: what each channel's propensity reads, what its firing changes, and whose
 * propensities that touches. Immutable; the arrays that accessors return are shared and must not be written.
 *
 * <p>Kernels hold the state as {@code double[] x} with one molecule count a species and two entries more ({@link #newState}): one
 * that is always 1, and one that nobody reads. Mass action up to second order is then a_r(x) = c_r x[f_r] (x[s_r] - d_r) without
 * any branch: an absent factor reads the 1, and d_r = 1 for 2X -> ... . Mass action of higher order multiplies further factors; any other
 * law is evaluated from whole counts ({@link #hasGeneralLaws()}).
 *
 * <p>Cost: memory and time linear in the size of the network; the channel dependency graph is built when first asked for.
 */
public final class CompiledNetwork {
    private static final byte SIMPLE = 0;
    private static final byte HIGHER = 1;
    private static final byte GENERAL = 2;

    private final ReactionNetwork m_network;
    private final Channel[] m_channels;
    private final byte[] m_kind;
    private final double[] m_constant;
    private final int[] m_first;
    private final int[] m_second;
    private final double[] m_shift;
    private final boolean m_general;
    private final Changes m_changes;
    private final IntLists m_readers;
    private volatile IntLists m_dependents;

    private CompiledNetwork(final ReactionNetwork network) {
        m_network = network;
        m_channels = network.channels().toArray(new Channel[0]);
        final int n = m_channels.length;
        m_kind = new byte[n];
        m_constant = new double[n];
        m_first = new int[n];
        m_second = new int[n];
        m_shift = new double[n];
        boolean general = false;
        for (int r = 0; r < n; r++) {
            if (m_channels[r].law() instanceof MassAction law) {
                compile(r, law);
            } else {
                m_kind[r] = GENERAL;
                general = true;
            }
        }
        m_general = general;
        m_changes = Changes.of(network);
        m_readers = IntLists.inverse(n, species(), r -> m_channels[r].law().dependencies());
    }

    /** The compiled form of a network. */
    public static CompiledNetwork of(final ReactionNetwork network) {
        return new CompiledNetwork(network);
    }

    private void compile(final int r, final MassAction law) {
        final int one = species();
        final int order = law.reactants().order();
        m_constant[r] = law.scaled(m_network.volume());
        m_first[r] = order == 0 ? one : law.reactants().species(0);
        m_second[r] = order <= 1 ? one : law.reactants().species(law.reactants().coefficient(0) >= 2 ? 0 : 1);
        m_shift[r] = order > 1 && m_first[r] == m_second[r] ? 1 : 0;
        m_kind[r] = order <= 2 ? SIMPLE : HIGHER;
    }

    /** The network that was compiled. */
    public ReactionNetwork network() {
        return m_network;
    }

    /** Number of species. */
    public int species() {
        return m_network.species().size();
    }

    /** Number of channels. */
    public int channels() {
        return m_channels.length;
    }

    /** Whether some law is not mass action; kernels then keep whole counts up to date at every event. */
    public boolean hasGeneralLaws() {
        return m_general;
    }

    /** Whether the law of a channel is mass action. */
    public boolean isMassAction(final int channel) {
        return m_kind[channel] != GENERAL;
    }

    /** Whether the law of a channel is mass action of at most second order, c x[f] (x[s] - d). */
    public boolean isSimple(final int channel) {
        return m_kind[channel] == SIMPLE;
    }

    /** The constants c of mass-action channels, k V^(1-m) [1/time]. */
    public double[] constants() {
        return m_constant;
    }

    /** The first factors f of mass-action channels: indices into the state. */
    public int[] first() {
        return m_first;
    }

    /** The second factors s of mass-action channels: indices into the state. */
    public int[] second() {
        return m_second;
    }

    /** The shifts d of the second factors: 0 or 1. */
    public double[] shift() {
        return m_shift;
    }

    /** What each channel's firing changes. */
    public Changes changes() {
        return m_changes;
    }

    /** For each species the channels whose propensity reads it, ascending. */
    public IntLists readers() {
        return m_readers;
    }

    /** For each channel the channels whose propensity its firing may change, ascending; built when first asked for. */
    public IntLists dependents() {
        IntLists dependents = m_dependents;
        if (dependents == null) {
            synchronized (this) {
                dependents = m_dependents == null ? m_changes.reach(m_readers, channels()) : m_dependents;
                m_dependents = dependents;
            }
        }
        return dependents;
    }

    /** A state for kernels: the counts, an entry that is 1, and one that is 0 and may be written. */
    public double[] newState(final long[] counts) {
        final double[] x = new double[species() + 2];
        for (int i = 0; i < species(); i++) {
            x[i] = counts[i];
        }
        x[species()] = 1;
        return x;
    }

    /**
     * Propensity of a channel.
     *
     * @param r      the channel
     * @param x      the state, as {@link #newState} makes it
     * @param counts the same state as whole counts; read for laws other than mass action only
     * @throws SimulationException if the propensity is negative, infinite or not a number
     */
    public double propensity(final int r, final double[] x, final long[] counts) {
        return m_kind[r] == SIMPLE ? m_constant[r] * x[m_first[r]] * (x[m_second[r]] - m_shift[r])
            : otherPropensity(r, x, counts);
    }

    private double otherPropensity(final int r, final double[] x, final long[] counts) {
        final double a = m_kind[r] == GENERAL ? m_channels[r].law().propensity(counts, m_network.volume())
            : higherOrder((MassAction)m_channels[r].law(), m_constant[r], x);
        if (!(a >= 0) || Double.isInfinite(a)) {
            throw new SimulationException("Propensity of channel " + m_channels[r].name() + " (" + text(r) + ") is " + a
                + " in state " + StateText.of(m_network, counts)
                + "; it must be a finite number that is not negative. Check the rate law and its parameters.");
        }
        return a;
    }

    private static double higherOrder(final MassAction law, final double constant, final double[] x) {
        double a = constant;
        for (int i = 0; i < law.reactants().size(); i++) {
            final double count = x[law.reactants().species(i)];
            for (int j = 0; j < law.reactants().coefficient(i); j++) {
                a *= Math.max(0, count - j);
            }
        }
        return a;
    }

    /** A channel as text, such as {@code A + B -> C}. */
    public String text(final int channel) {
        return m_channels[channel].from().toText(m_network.species()) + " -> "
            + m_channels[channel].to().toText(m_network.species());
    }
}
