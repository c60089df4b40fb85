/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

import java.util.List;
import java.util.Map;

/**
 * A reaction: reactants -> products with a forward law, and, if it is reversible, the law of its reverse.
 *
 * @param name      unique within a network, such as {@code R1} or {@code binding}
 * @param reactants left side
 * @param products  right side
 * @param forward   law of reactants -> products
 * @param reverse   law of products -> reactants, or {@code null} where the reaction is irreversible
 */
public record Reaction(String name, Complex reactants, Complex products, RateLaw forward, RateLaw reverse) {

    /** @throws NetworkException if the name is blank or a part is missing */
    public Reaction {
        if (name == null || name.isBlank()) {
            throw new NetworkException("A reaction has no name; leave the name out to have it numbered R1, R2, ...");
        }
        if (reactants == null || products == null || forward == null) {
            throw new NetworkException("Reaction " + name + " lacks its reactants, products or rate law.");
        }
    }

    /** Whether the reverse has a law of its own. */
    public boolean reversible() {
        return reverse != null;
    }

    /** The same reaction with other parameter values, which must include all that its laws read. */
    Reaction withParameters(final Map<String, Double> values) {
        return new Reaction(name, reactants, products, forward.withParameters(values),
            reverse == null ? null : reverse.withParameters(values));
    }

    /** The equation, such as {@code A + 2 B <-> C}. */
    public String equation(final List<Species> species) {
        return reactants.toText(species) + (reversible() ? " <-> " : " -> ") + products.toText(species);
    }
}
