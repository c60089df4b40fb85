/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * The CRN text form of a network: one statement a line.
 *
 * <pre>
 * network "Enzyme with product inhibition"   # free-text name
 * volume = 2                                 # 1 if left out
 * kf = 0.5                                   # parameters: numbers, or arithmetic of parameters that stand before
 * kr = kf*exp(-3)
 * E + S &lt;-&gt; ES ; kf, kr                      # reversible: forward and reverse rate constant
 * cat: ES -&gt; E + P ; 10                      # irreversible, with a name
 * 0 -&gt; S ; 2*kf                              # 0 or ∅ is the empty complex; constants may be arithmetic of parameters
 * P -&gt; ∅ ; [Vmax*P/(Km + P)]                 # a general law in brackets: the propensity over counts, parameters and volume
 * species E, S, ES, P                        # optional: fixes the order; must then name every species
 * chemostat S                                # held at its initial amount
 * E(0) = 10                                  # initial amounts; 0 if left out. Also: init E = 10, S = 100
 * observable total = E + ES                  # a named quantity computed from the state
 * event pulse: time &gt;= 5 ; S = S + 100       # when the condition turns true, amounts or parameters are set
 * </pre>
 *
 * <p>Comments run from {@code #} or {@code //} to the end of the line. Statements may stand in any order, but a parameter's definition
 * uses parameters above it. Coefficients are whole numbers before the name, {@code 2 B} or {@code 2B}. Arrows: {@code ->}, {@code =>},
 * {@code →}; reversible {@code <->}, {@code <=>}, {@code ⇌}, {@code ↔}. Reactions without a name are R1, R2, ... by position. Names and
 * quoting: {@link org.dissipa.network.expression.Names}. Arithmetic: {@link org.dissipa.network.expression.Expression}.
 *
 * <p>Events: {@code event name: condition ; X = expression, Y = expression ; options}, with the options {@code delay = expression},
 * {@code priority = expression}, {@code initially = 0} (the condition counts as false before the start), {@code persistent = 0} and
 * {@code early = 0} (values computed when they are set, not at the trigger); see {@link org.dissipa.network.Event}.
 *
 * <p>Mass action: a reaction with constant k fires with propensity k V^(1-m) times the falling factorials of the reactants' counts,
 * without 1/n! (see {@link org.dissipa.network.MassAction}).
 *
 * <p>{@link #write} gives the canonical text: equal networks have equal text, and {@link #read} gives an equal network back, numbers
 * bit by bit.
 */
public final class CrnText {
    private CrnText() {
    }

    /**
     * Reads a network.
     *
     * @throws CrnTextException with line and column, what was found, what is expected and the remedy
     */
    public static ReactionNetwork read(final String text) {
        return read(text, Monitor.NONE);
    }

    /** The same, asking statement by statement whether to stop. */
    public static ReactionNetwork read(final String text, final Monitor monitor) {
        return new CrnReader(text).read(monitor);
    }

    /** The canonical text of a network. */
    public static String write(final ReactionNetwork network) {
        return CrnWriter.write(network);
    }

    /** SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits: equal for equal networks, different for different ones. */
    public static String fingerprint(final ReactionNetwork network) {
        try {
            final MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(network).getBytes(StandardCharsets.UTF_8)));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
