/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.learning.machine;

import java.util.List;

import org.dissipa.learning.LearningException;

/** The constructions that there are, in the order to offer them. */
public final class Constructions {
    private static final List<Construction> ALL = List.of(EdgeSpeciesConstruction.DEFAULT, DirectConstruction.DEFAULT,
        TaylorConstruction.DEFAULT, BindingConstruction.DEFAULT, FieldConstruction.DEFAULT);

    private Constructions() {
    }

    /** All constructions with their default settings. */
    public static List<Construction> all() {
        return ALL;
    }

    /** @throws LearningException if there is none of that name; the message lists those that there are */
    public static Construction named(final String name) {
        return ALL.stream().filter(c -> c.name().equals(name)).findFirst()
            .orElseThrow(() -> new LearningException("There is no construction '" + name + "'; choose one of "
                + String.join(", ", ALL.stream().map(Construction::name).toList()) + "."));
    }
}
