/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.layout.Section;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.Effect.EffectType;
import org.knime.node.parameters.updates.EffectPredicate;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.ValueProvider;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.updates.util.BooleanReference;

final class DialogCheckTest {

    static final class Exact implements BooleanReference {
    }

    interface Count extends ParameterReference<Integer> {
    }

    enum Kind {
        A, B
    }

    interface KindReference extends ParameterReference<Kind> {
    }

    static final class IsA implements EffectPredicateProvider {
        @Override
        public EffectPredicate init(final PredicateInitializer initializer) {
            return and(initializer.getEnum(KindReference.class).isOneOf(Kind.A),
                initializer.getPredicate(Exact.class).negate());
        }
    }

    static final class Twice implements StateProvider<Integer> {

        private Supplier<Integer> m_count;

        @Override
        public void init(final StateProviderInitializer initializer) {
            m_count = initializer.computeFromValueSupplier(Count.class);
        }

        @Override
        public Integer computeState(final NodeParametersInput input) {
            return 2 * m_count.get();
        }
    }

    static final class Hasty implements StateProvider<Integer> {
        @Override
        public void init(final StateProviderInitializer initializer) {
            initializer.getValueSupplier(Count.class).get();
        }

        @Override
        public Integer computeState(final NodeParametersInput input) {
            return 0;
        }
    }

    @Section(title = "More")
    @Effect(predicate = IsA.class, type = EffectType.SHOW)
    interface More {
    }

    static class Sound implements NodeParameters {
        @Widget(title = "Exact", description = "")
        @ValueReference(Exact.class)
        boolean m_exact;

        @Widget(title = "Kind", description = "")
        @ValueReference(KindReference.class)
        @Effect(predicate = Exact.class, type = EffectType.ENABLE)
        Kind m_kind = Kind.A;

        @ValueReference(Count.class)
        @Layout(More.class)
        int m_count;

        @ValueProvider(Twice.class)
        int m_twice;
    }

    static final class Dangling implements NodeParameters {
        @ValueReference(Exact.class)
        boolean m_exact;

        @Layout(More.class)
        @ValueProvider(Twice.class)
        int m_twice;
    }

    static final class TooEarly extends Sound {
        @ValueProvider(Hasty.class)
        int m_hasty;
    }

    private static List<String> problems(final Class<? extends NodeParameters> type) {
        return DialogCheck.of(List.of(type), new NodeInput(new PortType[0], new PortType[0], new PortObjectSpec[0]));
    }

    @Test
    void aSoundDialogHasNoProblem() {
        assertEquals(List.of(), problems(Sound.class));
    }

    @Test
    void referencesToNowhereAreFound() {
        assertEquals(List.of(
            "No field has @ValueReference(KindReference.class), to which a condition or a provider of the dialog"
                + " refers.",
            "No field has @ValueReference(Count.class), to which a condition or a provider of the dialog refers."),
            problems(Dangling.class));
    }

    @Test
    void aProviderThatFailsIsFound() {
        assertEquals(List.of(Hasty.class.getName() + " fails in the dialog: The value of Count can be had when the"
            + " state"
            + " is computed, not while the provider says what it needs."), problems(TooEarly.class));
    }
}
