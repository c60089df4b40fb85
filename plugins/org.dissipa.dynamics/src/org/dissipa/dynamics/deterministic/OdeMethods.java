/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.deterministic;

import java.util.List;

/** The integration methods that there are. */
public final class OdeMethods {
    private static final List<OdeMethod> ALL = List.of(new Rodas4(), new DormandPrince());

    private OdeMethods() {
    }

    /** All methods; the first is the default. */
    public static List<OdeMethod> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if there is no method of that name; the message lists those that there are */
    public static OdeMethod named(final String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no integration method '" + name + "'; choose one of "
                + String.join(", ", ALL.stream().map(OdeMethod::name).toList()) + "."));
    }
}
