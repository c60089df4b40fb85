/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

import java.util.Arrays;
import java.util.function.Predicate;

import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.node.parameters.NodeParametersInput;

/** Makes a condition on the values of a dialog. */
public interface EffectPredicateProvider {

    /** The condition. */
    EffectPredicate init(PredicateInitializer initializer);

    /** All conditions. */
    default EffectPredicate and(final EffectPredicate... predicates) {
        return Arrays.stream(predicates).reduce(EffectPredicate::and).orElseThrow();
    }

    /** At least one of the conditions. */
    default EffectPredicate or(final EffectPredicate... predicates) {
        return Arrays.stream(predicates).reduce(EffectPredicate::or).orElseThrow();
    }

    /** The opposite condition. */
    default EffectPredicate not(final EffectPredicate predicate) {
        return predicate.negate();
    }

    /** Makes conditions on parameters. */
    interface PredicateInitializer {

        /** Conditions on a text. */
        StringReference getString(Class<? extends ParameterReference<String>> reference);

        /** Conditions on a truth value. */
        BooleanReference getBoolean(Class<? extends ParameterReference<Boolean>> reference);

        /** Conditions on an array. */
        <T> ArrayReference getArray(Class<? extends ParameterReference<T[]>> reference);

        /** Conditions on a constant of an enum or a text. */
        <E extends Enum<E>> StringOrEnumReference<E>
            getStringOrEnum(Class<? extends ParameterReference<StringOrEnum<E>>> reference);

        /** Conditions on a constant of an enum. */
        <E extends Enum<E>> EnumReference<E> getEnum(Class<? extends ParameterReference<E>> reference);

        /** Whether no parameter has this name. */
        boolean isMissing(Class<? extends ParameterReference<?>> reference);

        /** A condition on the input of the node. */
        EffectPredicate getConstant(Predicate<NodeParametersInput> condition);

        /** The condition that never holds. */
        default EffectPredicate never() {
            return getConstant(input -> false);
        }

        /** The condition that always holds. */
        default EffectPredicate always() {
            return getConstant(input -> true);
        }

        /** The condition of another provider. */
        EffectPredicate getPredicate(Class<? extends EffectPredicateProvider> provider);

        /** The condition of another provider. */
        EffectPredicate getPredicate(EffectPredicateProvider provider);

        /** Conditions on a text. */
        interface StringReference {

            /** The text is just this. */
            EffectPredicate isEqualTo(String value);

            /** The whole text matches a regular expression. */
            EffectPredicate matchesPattern(String pattern);
        }

        /** Conditions on a truth value. */
        interface BooleanReference {

            /** It is true. */
            EffectPredicate isTrue();

            /** It is false. */
            EffectPredicate isFalse();
        }

        /** Conditions on an array. */
        interface ArrayReference {

            /** There is more than one element. */
            EffectPredicate hasMultipleItems();

            /** Some element fulfils a condition. */
            EffectPredicate containsElementSatisfying(EffectPredicateProvider condition);
        }

        /**
         * Conditions on a constant of an enum.
         *
         * @param <E> the enum
         */
        interface EnumReference<E extends Enum<E>> {

            /** It is one of these. */
            @SuppressWarnings("unchecked")
            EffectPredicate isOneOf(E... constants);
        }

        /**
         * Conditions on a constant of an enum or a text.
         *
         * @param <E> the enum
         */
        interface StringOrEnumReference<E extends Enum<E>> {

            /** Conditions on the constant. */
            EnumReference<E> isEnumChoice();

            /** It is this constant. */
            @SuppressWarnings("unchecked")
            default EffectPredicate isEnumChoice(final E constant) {
                return isEnumChoice().isOneOf(constant);
            }

            /** Conditions on the text. */
            StringReference isStringChoice();
        }
    }
}
