/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicateProvider;

/** Makes a field of a {@link NodeParameters} class visible in the dialog, with its texts. */
@Inherited
@Retention(RUNTIME)
@Target(FIELD)
public @interface Widget {

    /** The title above the control. */
    String title();

    /** The text of the help bubble and of the node description. */
    String description();

    /** Whether the control hides below the "advanced settings" fold. */
    boolean advanced() default false;

    /** When the control shows or is enabled. */
    Effect effect() default @Effect(predicate = EffectPredicateProvider.class, type = EffectType.SHOW);
}
