/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;

/**
 * BioNetGen's network files (.net): the species, reactions and groups that rules were expanded into.
 *
 * <p>Conventions. BioNetGen's elementary rate is s k x₁ x₂ ..., with the statistical factor s written into the file ({@code 0.5*kp2} for two
 * identical molecules) and x (x-1) for two identical molecules in stochastic simulation; that is the falling factorial without 1/n! used
 * here, so constants are taken over as they stand, with volume 1 and amounts in molecules. The laws {@code Sat}, {@code MM}, {@code Hill}
 * and functions become general laws; each such conversion is noted.
 *
 * <ul>
 * <li>Groups and functions become observables; functions keep reading groups by name.
 * <li>A reaction whose comment says {@code _reverse_X} is joined with reaction X of the swapped sides into one reversible reaction: both
 * come from one reversible rule. Other opposite reactions are different mechanisms and stay apart.
 * <li>A species marked {@code $} is a chemostat.
 * <li>Parameters, initial amounts and rates that are expressions keep following the parameters.
 * </ul>
 *
 * <p>Reference: L. A. Harris et al., BioNetGen 2.2: advances in rule-based modeling, Bioinformatics 32 (2016) 3366,
 * doi:10.1093/bioinformatics/btw469.
 */
public final class NetFile {
    private NetFile() {
    }

    /**
     * Reads a network file.
     *
     * @param name name of the network, such as the file's name
     * @param text the file's text
     * @throws NetFileException with the line, what was found and the remedy
     */
    public static ConvertedNetwork read(final String name, final String text) {
        return read(name, text, Monitor.NONE);
    }

    /** The same, asking line by line whether to stop. */
    public static ConvertedNetwork read(final String name, final String text, final Monitor monitor) {
        return new NetReader(name, new NetBlocks(text), monitor).read();
    }
}
