/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.io.InputStream;
import org.dissipa.network.ConvertedNetwork;
import org.dissipa.network.Monitor;
import org.dissipa.network.ReactionNetwork;

/**
 * SBML, the Systems Biology Markup Language, Level 2 and 3.
 *
 * <p>Read: compartments, species in amounts or concentrations, boundary and constant species (chemostats), parameters, local parameters, initial
 * assignments, function definitions, assignment rules, whole constant stoichiometries, kinetic laws in MathML, and events with delay, priority,
 * persistence, initial value and both times of evaluation. Rate rules, algebraic rules, fast reactions, changing compartments and
 * stoichiometries, delays in formulas and required packages are refused by name and line; nothing that changes the dynamics is passed over.
 *
 * <p>Conventions. A kinetic law that is a product of counts is read as mass action, a(x) = k V^(1-m) x (x-1) ...: the factors 1/n! and
 * powers of the volume go into the constant, species that the law reads without their being consumed stand on both sides. A law written for a
 * continuous state, such as k A^2 for 2 A -> B, is the mean field of k A. The law of a reversible reaction that is one difference is taken
 * apart into forward and reverse. Any other law is the propensity as it stands, over counts. Each conversion is noted, reaction by reaction.
 *
 * <p>Reference: S. M. Keating et al., SBML Level 3: an extensible format for the exchange and reuse of biological models, Molecular Systems
 * Biology 16 (2020) e9110, doi:10.15252/msb.20199110.
 */
public final class SbmlFile {
    private SbmlFile() {
    }

    /**
     * Reads an SBML document; document type declarations and external entities are refused.
     *
     * @param name    name of the network if the model has none, such as the file's name
     * @param stream  the document
     * @param amounts how amounts become counts
     * @throws SbmlException with the construct and its line
     */
    public static ConvertedNetwork read(final String name, final InputStream stream, final Amounts amounts) {
        return read(name, stream, amounts, Monitor.NONE);
    }

    /** The same, asking element by element whether to stop. */
    public static ConvertedNetwork read(final String name, final InputStream stream, final Amounts amounts, final Monitor monitor) {
        return SbmlReader.read(name, XmlReader.read(stream, monitor), amounts, monitor);
    }

    /** Reads an SBML document from text, with amounts as written. */
    public static ConvertedNetwork read(final String name, final String text) {
        return SbmlReader.read(name, XmlReader.read(text), Amounts.AS_WRITTEN, Monitor.NONE);
    }

    /**
     * Writes a network as SBML Level 3 Version 2: amounts in items, one compartment of the network's volume, each propensity written out as
     * kinetic law, derived quantities as initial assignments, observables as assignment rules. {@link #read} gives a network with the same
     * propensities back; names that are no SBML identifiers become identifiers and stand as names, and a volume other than 1 is the
     * parameter {@code compartment} there. A reversible reaction with laws that SBML's one net rate cannot keep apart becomes two reactions.
     */
    public static String write(final ReactionNetwork network) {
        return SbmlWriter.write(network);
    }
}
