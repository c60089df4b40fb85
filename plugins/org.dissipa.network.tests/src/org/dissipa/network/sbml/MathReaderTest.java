/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.dissipa.network.expression.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MathML has the values that MathML and SBML give it. */
class MathReaderTest {
    private static Expression read(final String content) {
        return new MathReader(Map.of("volume", "volume_")).read(XmlReader.read("<rule>\n" + SbmlText.math(content) + "</rule>"));
    }

    private static double value(final String content) {
        return read(content).value(Map.of("x", 3.0, "y", 0.5, "time", 11.0, "volume_", 4.0)::get);
    }

    private static String applied(final String operator, final String arguments) {
        final StringBuilder a = new StringBuilder();
        for (final String argument : arguments.strip().split(" ")) {
            a.append(argument.matches("[a-z]+") ? SbmlText.ci(argument) : SbmlText.cn(Double.parseDouble(argument)));
        }
        return SbmlText.apply(operator, a.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "plus, x y 2, 5.5", "plus, x, 3", "times, x y 2, 3", "minus, x, -3", "minus, x y, 2.5", "divide, x y, 6", "power, x 2, 9", "root, x, 1.7320508075688772",
        "exp, y, 1.6487212707001282", "ln, x, 1.0986122886681098", "log, x, 0.47712125471966244", "abs, -2, 2", "floor, 2.7, 2", "ceiling, 2.1, 3",
        "eq, x 3, 1", "neq, x 3, 0", "lt, y x, 1", "leq, x 3, 1", "gt, x y 0.1, 1", "gt, x y 0.7, 0", "geq, x 3 3, 1", "and, x 0, 0", "or, x 0, 1", "not, x, 0",
        "xor, 1 1, 0", "xor, 1 0, 1", "xor, 1 1 1, 1", "sin, y, 0.479425538604203", "cos, y, 0.8775825618903728", "tan, y, 0.5463024898437905", "sec, y, 1.139493927324549",
        "csc, y, 2.085829642933488", "cot, y, 1.830487721712452", "arcsin, y, 0.5235987755982989", "arccos, y, 1.0471975511965979", "arctan, y, 0.4636476090008061",
        "sinh, y, 0.5210953054937474", "cosh, y, 1.1276259652063807", "tanh, y, 0.46211715726000973", "sech, y, 0.886818883970074", "arcsinh, y, 0.48121182505960347",
        "arccosh, x, 1.762747174039086", "arctanh, y, 0.5493061443340548", "arccot, x, 0.3217505543966422", "arcsec, x, 1.2309594173407747", "min, x y, 0.5", "max, x y, 3",
    })
    void operatorsHaveTheirValues(final String operator, final String arguments, final double expected) {
        assertEquals(expected, value(applied(operator, arguments)), 1e-14 * Math.max(1, Math.abs(expected)));
    }

    @Test
    void numbersConstantsAndQualifiersAreRead() {
        assertEquals(2.5e-7, value("<cn type=\"e-notation\"> 2.5 <sep/> -7 </cn>"));
        assertEquals(0.75, value("<cn type=\"rational\">3<sep/>4</cn>"));
        assertEquals(12, value("<cn type=\"integer\"> 12 </cn>"));
        assertEquals(Math.PI, value("<pi/>"));
        assertEquals(Math.E, value("<exponentiale/>"));
        assertEquals(1, value("<true/>"));
        assertEquals(11, value(SbmlText.time()));
        assertEquals(4, value("<ci>volume</ci>"));
        assertEquals(6.02214076e23, value("<csymbol definitionURL=\"http://www.sbml.org/sbml/symbols/avogadro\">N</csymbol>"));
        assertEquals(2, value("<apply><root/><degree><cn>3</cn></degree><cn>8</cn></apply>"), 1e-15);
        assertEquals(3, value("<apply><log/><logbase><cn>2</cn></logbase><cn>8</cn></apply>"), 1e-15);
        assertEquals(3, value("<semantics><ci>x</ci><annotation>y</annotation></semantics>"));
    }

    @Test
    void firstPieceThatHoldsCounts() {
        final String pieces = "<piece><cn>1</cn>" + SbmlText.apply("gt", SbmlText.ci("x"), SbmlText.cn(5)) + "</piece><piece><cn>2</cn>"
            + SbmlText.apply("gt", SbmlText.ci("x"), SbmlText.cn(2)) + "</piece><piece><cn>3</cn><true/></piece>";
        assertEquals(2, value("<piecewise>" + pieces + "<otherwise><cn>4</cn></otherwise></piecewise>"));
        assertEquals(4, value("<piecewise><otherwise><cn>4</cn></otherwise></piecewise>"));
    }

    @Test
    void functionDefinitionsAreReplacedByTheirBodies() {
        final MathReader reader = new MathReader(Map.of());
        reader.define(XmlReader.read("<functionDefinition id=\"f\"><math><lambda><bvar><ci>a</ci></bvar><bvar><ci>b</ci></bvar>"
            + SbmlText.apply("minus", SbmlText.ci("a"), SbmlText.ci("b")) + "</lambda></math></functionDefinition>"));
        reader.define(XmlReader.read("<functionDefinition id=\"g\"><math><lambda><bvar><ci>a</ci></bvar>"
            + "<apply><ci>f</ci><cn>1</cn><ci>a</ci></apply></lambda></math></functionDefinition>"));
        final Expression e = reader.read(XmlReader.read("<rule><math><apply><ci>f</ci><ci>b</ci><apply><ci> g </ci><ci>a</ci></apply></apply></math></rule>"));
        assertEquals(Expression.of("b - (1 - a)"), e);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<apply><factorial/><ci>x</ci></apply> | The operator <factorial> is not supported", "<infinity/> | <infinity> in an expression is not supported",
        "<apply><divide/><ci>x</ci></apply> | <divide>: / takes 2 arguments, but 1 is given", "<apply/> | <apply> is empty",
        "<cn>two</cn> | 'two' in <cn> is not a number", "<cn>INF</cn> | is not a number", "<cn type=\"e-notation\">3</cn> | needs two numbers",
        "<apply><ci>h</ci><ci>x</ci></apply> | There is no function definition h", "<piecewise><piece><cn>1</cn><true/></piece></piecewise> | without <otherwise>",
        "<apply><csymbol definitionURL=\"http://www.sbml.org/sbml/symbols/delay\">d</csymbol><ci>x</ci><cn>1</cn></apply> | symbols/delay) is not supported",
        "<apply><arcsinh/><cn>1</cn><cn>1</cn></apply> | takes 1 argument, but 2 are given",
    })
    void unsupportedMathIsNamedWithItsLine(final String content, final String message) {
        final SbmlException e = assertThrows(SbmlException.class, () -> read(content));
        assertTrue(e.getMessage().contains(message), e.getMessage());
        assertEquals(2, e.line());
    }

    @Test
    void deepMathIsRefused() {
        assertThrows(SbmlException.class, () -> read("<apply><exp/>".repeat(300) + "<ci>x</ci>" + "</apply>".repeat(300)));
        assertThrows(SbmlException.class, () -> read("<apply><exp/>".repeat(20_000) + "<ci>x</ci>" + "</apply>".repeat(20_000)));
    }
}
