/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.List;
import java.util.Set;
import org.dissipa.network.ConvertedNetwork;

/** The unit of substance of a model. */
final class SbmlUnits {
    private static final double AVOGADRO = 6.02214076e23;

    private SbmlUnits() {
    }

    /** Molecules in one unit of substance. */
    static double moleculesPerUnit(final XmlElement model, final int level, final Amounts amounts,
        final List<ConvertedNetwork.Note> notes) {
        final String declared = level >= 3 ? model.attribute("substanceUnits") : "substance";
        final XmlElement definition = model.list("listOfUnitDefinitions").stream().filter(u -> u.attribute("id") != null
            && u.attribute("id").equals(declared)).findFirst().orElse(null);
        final double unit;
        if (definition != null) {
            unit = defined(definition);
        } else {
            unit = declared == null || Set.of("item", "dimensionless").contains(declared) ? 1
                : Set.of("mole", "substance").contains(declared) ? AVOGADRO : Double.NaN;
        }
        if (unit == 1) {
            return 1;
        }
        if (amounts == Amounts.AS_WRITTEN) {
            final boolean silent = level < 3 && definition == null;
            notes.add(new ConvertedNetwork.Note("model", "The unit of substance is "
                + (silent ? "not declared (SBML Level 2 then means mole)" : "not a count of molecules (" + declared + ")")
                + "; one unit is read as one molecule. Amounts in mole can be read as molecules instead."));
            return 1;
        }
        if (Double.isNaN(unit)) {
            throw model.error("The unit of substance '" + declared + "' cannot be turned into molecules; it must be item or a multiple of "
                + "mole. Read the amounts as written instead.");
        }
        for (final XmlElement species : model.list("listOfSpecies")) {
            final String own = species.attribute("substanceUnits");
            if (own != null && !own.equals(declared)) {
                throw species.unsupported("its unit of substance, " + own + ", is another than the model's, " + declared
                    + ". Read the amounts as written instead.");
            }
        }
        notes.add(new ConvertedNetwork.Note("model", "One unit of substance is " + unit + " molecules; amounts and rates are converted."));
        return unit;
    }

    private static double defined(final XmlElement definition) {
        double factor = 1;
        for (final XmlElement unit : definition.list("listOfUnits")) {
            final Double multiplier = unit.number("multiplier");
            final Double scale = unit.number("scale");
            final Double exponent = unit.number("exponent");
            final double base = (multiplier == null ? 1 : multiplier) * Math.pow(10, scale == null ? 0 : scale);
            final double kind = switch (unit.required("kind")) {
                case "item", "dimensionless" -> 1;
                case "mole" -> AVOGADRO;
                case "avogadro" -> AVOGADRO;
                default -> Double.NaN;
            };
            factor *= Math.pow(base * kind, exponent == null ? 1 : exponent);
        }
        return factor;
    }
}
