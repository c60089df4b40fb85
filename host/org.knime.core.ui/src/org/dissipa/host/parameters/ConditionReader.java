/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

import org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum;
import org.knime.core.webui.node.dialog.defaultdialog.widget.updates.predicates.PredicateVisitor;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer;
import org.knime.node.parameters.updates.ParameterReference;

/**
 * Reads a condition of the dialog as words.
 *
 * @param references takes the parameters to which the condition refers
 * @param bound the parameters that there are
 */
record ConditionReader(Predicate<Class<? extends ParameterReference<?>>> references, Set<Class<?>> bound)
        implements PredicateInitializer {

    private record Words(String text) implements EffectPredicate {

        @Override
        public <T> T accept(final PredicateVisitor<T> visitor) {
            throw new UnsupportedOperationException("This host shows no dialogs; '" + text + "' is not evaluated.");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private String name(final Class<? extends ParameterReference<?>> reference) {
        references.test(reference);
        return reference.getSimpleName();
    }

    private static StringReference text(final String name) {
        return new StringReference() {

            @Override
            public EffectPredicate isEqualTo(final String value) {
                return new Words(name + " is '" + value + "'");
            }

            @Override
            public EffectPredicate matchesPattern(final String pattern) {
                return new Words(name + " matches " + pattern);
            }
        };
    }

    private static <E extends Enum<E>> EnumReference<E> constant(final String name) {
        return new EnumReference<>() {

            @Override
            @SafeVarargs
            public final EffectPredicate isOneOf(final E... constants) {
                return new Words(name + " is one of " + Arrays.toString(constants));
            }
        };
    }

    @Override
    public StringReference getString(final Class<? extends ParameterReference<String>> reference) {
        return text(name(reference));
    }

    @Override
    public BooleanReference getBoolean(final Class<? extends ParameterReference<Boolean>> reference) {
        final String name = name(reference);
        return new BooleanReference() {

            @Override
            public EffectPredicate isTrue() {
                return new Words(name);
            }

            @Override
            public EffectPredicate isFalse() {
                return new Words("not " + name);
            }
        };
    }

    @Override
    public <T> ArrayReference getArray(final Class<? extends ParameterReference<T[]>> reference) {
        final String name = name(reference);
        return new ArrayReference() {

            @Override
            public EffectPredicate hasMultipleItems() {
                return new Words(name + " has several elements");
            }

            @Override
            public EffectPredicate containsElementSatisfying(final EffectPredicateProvider condition) {
                return new Words(name + " has an element with " + condition.init(ConditionReader.this));
            }
        };
    }

    @Override
    public <E extends Enum<E>> StringOrEnumReference<E>
            getStringOrEnum(final Class<? extends ParameterReference<StringOrEnum<E>>> reference) {
        final String name = name(reference);
        return new StringOrEnumReference<>() {

            @Override
            public EnumReference<E> isEnumChoice() {
                return constant(name);
            }

            @Override
            public StringReference isStringChoice() {
                return text(name);
            }
        };
    }

    @Override
    public <E extends Enum<E>> EnumReference<E> getEnum(final Class<? extends ParameterReference<E>> reference) {
        return constant(name(reference));
    }

    @Override
    public boolean isMissing(final Class<? extends ParameterReference<?>> reference) {
        return !bound.contains(reference);
    }

    @Override
    public EffectPredicate getConstant(final Predicate<NodeParametersInput> condition) {
        return new Words("(a condition on the input)");
    }

    @Override
    public EffectPredicate getPredicate(final Class<? extends EffectPredicateProvider> provider) {
        return getPredicate(Made.<EffectPredicateProvider> plain(provider));
    }

    @Override
    public EffectPredicate getPredicate(final EffectPredicateProvider provider) {
        return provider.init(this);
    }
}
