/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

public interface EffectPredicateProvider {
    org.knime.node.parameters.updates.EffectPredicate init(final org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer p0);
    default org.knime.node.parameters.updates.EffectPredicate and(final org.knime.node.parameters.updates.EffectPredicate... p0) { throw new UnsupportedOperationException(); }
    default org.knime.node.parameters.updates.EffectPredicate not(final org.knime.node.parameters.updates.EffectPredicate p0) { throw new UnsupportedOperationException(); }
    default org.knime.node.parameters.updates.EffectPredicate or(final org.knime.node.parameters.updates.EffectPredicate... p0) { throw new UnsupportedOperationException(); }
    public interface PredicateInitializer {
        org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.StringReference getString(final Class<? extends org.knime.node.parameters.updates.ParameterReference<String>> p0);
        org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.BooleanReference getBoolean(final Class<? extends org.knime.node.parameters.updates.ParameterReference<Boolean>> p0);
        <T> org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.ArrayReference getArray(final Class<? extends org.knime.node.parameters.updates.ParameterReference<T[]>> p0);
        <E extends Enum<E>> org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.StringOrEnumReference<E> getStringOrEnum(final Class<? extends org.knime.node.parameters.updates.ParameterReference<org.knime.core.webui.node.dialog.defaultdialog.setting.singleselection.StringOrEnum<E>>> p0);
        <E extends Enum<E>> org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.EnumReference<E> getEnum(final Class<? extends org.knime.node.parameters.updates.ParameterReference<E>> p0);
        boolean isMissing(final Class<? extends org.knime.node.parameters.updates.ParameterReference<?>> p0);
        org.knime.node.parameters.updates.EffectPredicate getConstant(final java.util.function.Predicate<org.knime.node.parameters.NodeParametersInput> p0);
        default org.knime.node.parameters.updates.EffectPredicate never() { throw new UnsupportedOperationException(); }
        default org.knime.node.parameters.updates.EffectPredicate always() { throw new UnsupportedOperationException(); }
        org.knime.node.parameters.updates.EffectPredicate getPredicate(final Class<? extends org.knime.node.parameters.updates.EffectPredicateProvider> p0);
        org.knime.node.parameters.updates.EffectPredicate getPredicate(final org.knime.node.parameters.updates.EffectPredicateProvider p0);
        public interface ArrayReference {
            org.knime.node.parameters.updates.EffectPredicate hasMultipleItems();
            org.knime.node.parameters.updates.EffectPredicate containsElementSatisfying(final org.knime.node.parameters.updates.EffectPredicateProvider p0);
        }
        public interface StringReference {
            org.knime.node.parameters.updates.EffectPredicate isEqualTo(final String p0);
            org.knime.node.parameters.updates.EffectPredicate matchesPattern(final String p0);
        }
        public interface BooleanReference {
            org.knime.node.parameters.updates.EffectPredicate isTrue();
            org.knime.node.parameters.updates.EffectPredicate isFalse();
        }
        public interface EnumReference<E extends Enum<E>> {
            org.knime.node.parameters.updates.EffectPredicate isOneOf(final E... p0);
        }
        public interface StringOrEnumReference<E extends Enum<E>> {
            org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.EnumReference<E> isEnumChoice();
            default org.knime.node.parameters.updates.EffectPredicate isEnumChoice(final E p0) { throw new UnsupportedOperationException(); }
            org.knime.node.parameters.updates.EffectPredicateProvider.PredicateInitializer.StringReference isStringChoice();
        }
    }
}
