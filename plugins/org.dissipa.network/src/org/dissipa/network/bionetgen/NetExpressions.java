/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network.bionetgen;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dissipa.network.expression.Expression;
import org.dissipa.network.expression.Names;
import org.dissipa.network.expression.SyntaxException;

/** Reads BioNetGen's expressions, and gives names that mean something else here another spelling. */
final class NetExpressions {
    private static final Pattern CALL = Pattern.compile("\\b([A-Za-z_]\\w*)\\(\\s*\\)");
    private static final Pattern BUILT_IN = Pattern.compile("\\b(volume|time)\\b(?!\\s*\\()");
    private static final Map<String, Expression> CONSTANTS = Map.of("_pi", Expression.of(Math.PI), "_e", Expression.of(Math.E));

    private final Map<String, Expression> m_read = new HashMap<>();

    /** The expression that a text stands for; equal texts give the same object. */
    Expression read(final NetLine line, final String text) {
        final Expression known = m_read.get(text);
        if (known != null) {
            return known;
        }
        try {
            final Expression expression = Expression.of(translated(text)).substitute(CONSTANTS);
            m_read.put(text, expression);
            return expression;
        } catch (final SyntaxException e) {
            throw line.error("'" + text + "' cannot be read as an expression: " + e.getMessage());
        }
    }

    /** Operators and calls without arguments in this project's spelling; {@code time()} is the time. */
    private static String translated(final String text) {
        if (text.matches("\\w+")) {
            return symbol(text);
        }
        final String operators = text.replace("&&", " and ").replace("||", " or ").replace("~=", "!=");
        return CALL.matcher(BUILT_IN.matcher(operators).replaceAll("$1_"))
            .replaceAll(call -> call.group(1).equals("time") ? "time" : symbol(call.group(1)));
    }

    private static String symbol(final String name) {
        return Names.startsName(name.codePointAt(0)) ? Names.quote(spelled(name)) : name;
    }

    /** A parameter or group called {@code volume} or {@code time} gets an underscore. */
    static String spelled(final String name) {
        return Names.BUILT_IN.contains(name) ? name + "_" : name;
    }
}
