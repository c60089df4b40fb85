/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;

/** Shows, hides, enables or disables a parameter by a condition on others. */
@Retention(RUNTIME)
public @interface Effect {

    /** The condition. */
    Class<? extends EffectPredicateProvider> predicate();

    /** What happens when the condition holds; the opposite happens when it does not. */
    EffectType type();

    /** What happens when the condition holds. */
    enum EffectType {
        /** The control can be used. */
        ENABLE,
        /** The control is greyed out. */
        DISABLE,
        /** The control shows. */
        SHOW,
        /** The control is hidden. */
        HIDE
    }
}
