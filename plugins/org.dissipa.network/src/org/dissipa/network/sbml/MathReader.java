/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.sbml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dissipa.network.expression.Calculus;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Operation;

/** Reads MathML into expressions over SBML identifiers; calls of function definitions are replaced by their bodies. */
final class MathReader {
    private static final int DEEPEST = 60;
    private static final double AVOGADRO = 6.02214076e23;
    private static final Map<String, Operation> PLAIN = Map.ofEntries(
        Map.entry("divide", Operation.DIVIDE), Map.entry("power", Operation.POWER), Map.entry("exp", Operation.EXP),
        Map.entry("ln", Operation.LN), Map.entry("abs", Operation.ABS), Map.entry("floor", Operation.FLOOR),
        Map.entry("ceiling", Operation.CEIL), Map.entry("not", Operation.NOT), Map.entry("neq", Operation.NOT_EQUAL),
        Map.entry("sin", Operation.SIN), Map.entry("cos", Operation.COS), Map.entry("tan", Operation.TAN),
        Map.entry("arcsin", Operation.ASIN), Map.entry("arccos", Operation.ACOS), Map.entry("arctan", Operation.ATAN),
        Map.entry("sinh", Operation.SINH), Map.entry("cosh", Operation.COSH), Map.entry("tanh", Operation.TANH),
        Map.entry("min", Operation.MIN), Map.entry("max", Operation.MAX));
    private static final Map<String, Operation> RELATIONS = Map.of("eq", Operation.EQUAL, "lt", Operation.LESS,
        "leq", Operation.LESS_EQUAL, "gt", Operation.GREATER, "geq", Operation.GREATER_EQUAL);
    private static final Map<String, Operation> RECIPROCALS = Map.of("sec", Operation.COS, "csc", Operation.SIN, "cot", Operation.TAN,
        "sech", Operation.COSH, "csch", Operation.SINH, "coth", Operation.TANH);
    private static final Map<String, Operation> INVERSES = Map.of("arcsec", Operation.ACOS, "arccsc", Operation.ASIN,
        "arccot", Operation.ATAN);

    private record Function(List<String> arguments, Expression body) {
    }

    private final Map<String, Function> m_functions = new HashMap<>();
    private final Map<String, String> m_spelling;

    /** @param spelling other names for identifiers that cannot be used as they are */
    MathReader(final Map<String, String> spelling) {
        m_spelling = spelling;
    }

    /** Takes in a function definition; it may call functions that were taken in before. */
    void define(final XmlElement definition) {
        final XmlElement lambda = math(definition);
        if (!lambda.name().equals("lambda")) {
            throw definition.error(definition.title() + " has no <lambda>; a function definition needs one.");
        }
        final List<String> arguments = new ArrayList<>();
        Expression body = null;
        for (final XmlElement child : lambda.children()) {
            if (child.name().equals("bvar")) {
                arguments.add(spelled(child.children().get(0).text()));
            } else {
                body = expression(child, 0);
            }
        }
        if (body == null) {
            throw definition.error(definition.title() + " has no body; add an expression after its arguments.");
        }
        m_functions.put(definition.required("id"), new Function(arguments, body));
    }

    /** The expression of an element that holds a {@code <math>}. */
    Expression read(final XmlElement owner) {
        return expression(math(owner), 0);
    }

    private static XmlElement math(final XmlElement owner) {
        final XmlElement math = owner.child("math");
        if (math == null || math.children().isEmpty()) {
            throw owner.error(owner.title() + " has no <math>; add its expression.");
        }
        if (math.children().size() > 1) {
            throw math.children().get(1).error("<math> of " + owner.title() + " holds more than one expression; only one can be meant.");
        }
        return math.children().get(0);
    }

    private String spelled(final String id) {
        return m_spelling.getOrDefault(id, id);
    }

    private Expression expression(final XmlElement e, final int depth) {
        if (depth > DEEPEST) {
            throw e.error("The expression is nested more than " + DEEPEST + " levels deep; split it with parameters and rules.");
        }
        return switch (e.name()) {
            case "cn" -> Expression.of(number(e));
            case "ci" -> Expression.symbol(spelled(e.text()));
            case "csymbol" -> csymbol(e);
            case "pi" -> Expression.of(Math.PI);
            case "exponentiale" -> Expression.of(Math.E);
            case "true" -> Expression.of(1);
            case "false" -> Expression.of(0);
            case "semantics" -> expression(first(e), depth + 1);
            case "piecewise" -> piecewise(e, depth);
            case "apply" -> apply(e, depth);
            default -> throw e.error("<" + e.name() + "> in an expression is not supported.");
        };
    }

    private static XmlElement first(final XmlElement e) {
        if (e.children().isEmpty()) {
            throw e.error("<" + e.name() + "> is empty; it needs an expression.");
        }
        return e.children().get(0);
    }

    private static double number(final XmlElement e) {
        final String type = e.attribute("type") == null ? "real" : e.attribute("type");
        final XmlElement separator = e.child("sep");
        try {
            final double value = switch (type) {
                case "real", "integer" -> Double.parseDouble(e.text());
                case "e-notation" -> Double.parseDouble(part(e, 0, separator) + "e" + part(e, 1, separator));
                case "rational" -> Double.parseDouble(part(e, 0, separator)) / Double.parseDouble(part(e, 1, separator));
                default -> throw e.error("Numbers of type '" + type + "' are not supported; write a real number.");
            };
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (final NumberFormatException ex) {
            throw e.error("'" + e.text() + "' in <cn> is not a number of type '" + type + "'; correct it.");
        }
        throw e.error("The number in <cn> is not finite; write a finite number.");
    }

    /** The part of a number before or after {@code <sep/>}, which stands as {@link XmlReader#SEPARATOR} in the text. */
    private static String part(final XmlElement e, final int i, final XmlElement separator) {
        final String[] parts = e.text().split(java.util.regex.Pattern.quote(XmlReader.SEPARATOR));
        if (separator == null || parts.length != 2) {
            throw e.error("<cn type=\"" + e.attribute("type") + "\"> needs two numbers with <sep/> between them.");
        }
        return parts[i].strip();
    }

    private static Expression csymbol(final XmlElement e) {
        final String url = String.valueOf(e.attribute("definitionURL")).strip();
        return switch (url.substring(url.lastIndexOf('/') + 1)) {
            case "time" -> Expression.symbol("time");
            case "avogadro" -> Expression.of(AVOGADRO);
            default -> throw e.error("The symbol '" + e.text() + "' (" + url + ") is not supported; supported are time and avogadro.");
        };
    }

    private Expression piecewise(final XmlElement e, final int depth) {
        final XmlElement otherwise = e.child("otherwise");
        if (otherwise == null) {
            throw e.error("<piecewise> without <otherwise> is not supported; say what holds in all other cases.");
        }
        Expression result = expression(first(otherwise), depth + 1);
        final List<XmlElement> pieces = e.children().stream().filter(c -> c.name().equals("piece")).toList();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            final XmlElement piece = pieces.get(i);
            if (piece.children().size() != 2) {
                throw piece.error("<piece> needs a value and a condition.");
            }
            result = Expression.call(Operation.IF, expression(piece.children().get(1), depth + 1),
                expression(piece.children().get(0), depth + 1), result);
        }
        return result;
    }

    private Expression apply(final XmlElement e, final int depth) {
        final XmlElement head = first(e);
        final List<Expression> a = new ArrayList<>();
        XmlElement qualifier = null;
        for (final XmlElement child : e.children().subList(1, e.children().size())) {
            if (child.name().equals("degree") || child.name().equals("logbase")) {
                qualifier = first(child);
            } else {
                a.add(expression(child, depth + 1));
            }
        }
        try {
            return head.name().equals("ci") ? function(head, a) : head.name().equals("csymbol") ? csymbolCall(head)
                : operator(head, a, qualifier == null ? null : expression(qualifier, depth + 1));
        } catch (final IllegalArgumentException ex) {
            throw ex instanceof SbmlException ? ex : head.error("<" + head.name() + ">: " + ex.getMessage() + ".");
        }
    }

    private static Expression csymbolCall(final XmlElement head) {
        throw head.error("The function '" + head.text() + "' (" + head.attribute("definitionURL") + ") is not supported.");
    }

    private Expression function(final XmlElement head, final List<Expression> a) {
        final Function function = m_functions.get(head.text());
        if (function == null) {
            throw head.error("There is no function definition " + head.text() + " above its use; add it.");
        }
        if (function.arguments().size() != a.size()) {
            throw head.error("Function " + head.text() + " takes " + function.arguments().size() + " arguments, but " + a.size()
                + " are given.");
        }
        final Map<String, Expression> values = new HashMap<>();
        for (int i = 0; i < a.size(); i++) {
            values.put(function.arguments().get(i), a.get(i));
        }
        return function.body().substitute(values);
    }

    private static Expression operator(final XmlElement head, final List<Expression> a, final Expression qualifier) {
        final String name = head.name();
        if (PLAIN.containsKey(name)) {
            return new Expression.Call(PLAIN.get(name), a);
        }
        if (RELATIONS.containsKey(name)) {
            return chain(RELATIONS.get(name), a);
        }
        if (a.size() == 1 && RECIPROCALS.containsKey(name)) {
            return Calculus.divide(Expression.of(1), Expression.call(RECIPROCALS.get(name), a.get(0)));
        }
        if (a.size() == 1 && INVERSES.containsKey(name)) {
            return Expression.call(INVERSES.get(name), Calculus.divide(Expression.of(1), a.get(0)));
        }
        return switch (name) {
            case "plus" -> joined(Operation.ADD, a, 0);
            case "times" -> joined(Operation.MULTIPLY, a, 1);
            case "and" -> joined(Operation.AND, a, 1);
            case "or" -> joined(Operation.OR, a, 0);
            case "minus" -> a.size() == 1 ? Calculus.negate(a.get(0)) : new Expression.Call(Operation.SUBTRACT, a);
            case "root" -> root(a, qualifier);
            case "log" -> logarithm(a, qualifier);
            case "xor" -> a.stream().map(MathReader::truth).reduce((x, y) -> Expression.call(Operation.NOT_EQUAL, x, y))
                .orElse(Expression.of(0));
            case "arcsinh" -> Expression.of("ln(x + sqrt(x^2 + 1))").substitute(Map.of("x", only(a)));
            case "arccosh" -> Expression.of("ln(x + sqrt(x^2 - 1))").substitute(Map.of("x", only(a)));
            case "arctanh" -> Expression.of("0.5*ln((1 + x)/(1 - x))").substitute(Map.of("x", only(a)));
            default -> throw head.error("The operator <" + name + "> is not supported.");
        };
    }

    private static Expression only(final List<Expression> a) {
        if (a.size() != 1) {
            throw new IllegalArgumentException("takes 1 argument, but " + a.size() + " are given");
        }
        return a.get(0);
    }

    private static Expression truth(final Expression e) {
        return Expression.call(Operation.NOT_EQUAL, e, Expression.of(0));
    }

    private static Expression joined(final Operation operation, final List<Expression> a, final double neutral) {
        return a.isEmpty() ? Expression.of(neutral) : a.size() == 1 ? a.get(0) : new Expression.Call(operation, a);
    }

    private static Expression chain(final Operation relation, final List<Expression> a) {
        final List<Expression> parts = new ArrayList<>();
        for (int i = 1; i < a.size(); i++) {
            parts.add(Expression.call(relation, a.get(i - 1), a.get(i)));
        }
        return joined(Operation.AND, parts, 1);
    }

    private static Expression root(final List<Expression> a, final Expression degree) {
        return degree == null || degree.equals(Expression.of(2)) ? new Expression.Call(Operation.SQRT, a)
            : Calculus.power(only(a), Calculus.divide(Expression.of(1), degree));
    }

    private static Expression logarithm(final List<Expression> a, final Expression base) {
        return base == null || base.equals(Expression.of(10)) ? new Expression.Call(Operation.LOG10, a)
            : Calculus.divide(Expression.call(Operation.LN, only(a)), Expression.call(Operation.LN, base));
    }
}
