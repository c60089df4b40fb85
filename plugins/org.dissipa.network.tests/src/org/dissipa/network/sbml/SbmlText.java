/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

/** Small SBML documents for tests. */
final class SbmlText {
    private SbmlText() {
    }

    /** A Level 3 document; content starts in line 3. */
    static String level3(final String... content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sbml xmlns=\"http://www.sbml.org/sbml/level3/version1/core\" level=\"3\" version=\"1\">"
            + "<model id=\"m\" substanceUnits=\"item\">\n" + String.join("\n", content) + "\n</model></sbml>\n";
    }

    /** A Level 2 document. */
    static String level2(final String... content) {
        return "<sbml xmlns=\"http://www.sbml.org/sbml/level2/version4\" level=\"2\" version=\"4\"><model id=\"m\">\n" + String.join("\n", content)
            + "\n</model></sbml>\n";
    }

    static String list(final String name, final String... members) {
        return "<listOf" + name + ">" + String.join("", members) + "</listOf" + name + ">";
    }

    static String compartment(final String id, final double size) {
        return "<compartment id=\"" + id + "\" size=\"" + size + "\" spatialDimensions=\"3\" constant=\"true\"/>";
    }

    /** A species in amounts. */
    static String species(final String id, final double amount) {
        return species(id, amount, "hasOnlySubstanceUnits=\"true\"");
    }

    static String species(final String id, final double amount, final String attributes) {
        return "<species id=\"" + id + "\" compartment=\"c\" initialAmount=\"" + amount + "\" " + attributes + "/>";
    }

    static String parameter(final String id, final double value) {
        return "<parameter id=\"" + id + "\" value=\"" + value + "\" constant=\"true\"/>";
    }

    /** A reaction between species written as {@code A,B,B}. */
    static String reaction(final String id, final String reactants, final String products, final boolean reversible, final String math) {
        return "<reaction id=\"" + id + "\" reversible=\"" + reversible + "\" fast=\"false\">" + references("Reactants", reactants)
            + references("Products", products) + "<kineticLaw>" + math(math) + "</kineticLaw></reaction>";
    }

    private static String references(final String side, final String names) {
        if (names.isEmpty()) {
            return "";
        }
        final StringBuilder references = new StringBuilder();
        for (final String name : names.split(",")) {
            references.append("<speciesReference species=\"").append(name).append("\" stoichiometry=\"1\" constant=\"true\"/>");
        }
        return list(side, references.toString());
    }

    static String math(final String content) {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + content + "</math>";
    }

    static String ci(final String id) {
        return "<ci> " + id + " </ci>";
    }

    static String cn(final double value) {
        return "<cn>" + value + "</cn>";
    }

    static String time() {
        return "<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\"> t </csymbol>";
    }

    static String apply(final String operator, final String... arguments) {
        return "<apply><" + operator + "/>" + String.join("", arguments) + "</apply>";
    }

    /** A product of identifiers. */
    static String times(final String... ids) {
        final StringBuilder product = new StringBuilder();
        for (final String id : ids) {
            product.append(ci(id));
        }
        return apply("times", product.toString());
    }
}
