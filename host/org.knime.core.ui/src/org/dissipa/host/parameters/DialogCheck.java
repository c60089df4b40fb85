/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.parameters;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.array.ArrayWidget;
import org.knime.node.parameters.layout.Layout;
import org.knime.node.parameters.persistence.Persistable;
import org.knime.node.parameters.updates.Effect;
import org.knime.node.parameters.updates.EffectPredicateProvider;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.ValueProvider;
import org.knime.node.parameters.updates.ValueReference;
import org.knime.node.parameters.widget.OptionalWidget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.message.TextMessage;

/**
 * Finds what would keep KNIME from opening the dialog of parameters: a condition or a provider that refers to a
 * parameter of which no field says that it is meant, one that cannot be made, and one that fails when it is asked what
 * it needs.
 */
public final class DialogCheck {

    private final Set<Class<?>> m_bound = new LinkedHashSet<>();

    private final Set<Class<?>> m_asked = new LinkedHashSet<>();

    private final List<String> m_problems = new ArrayList<>();

    private final NodeParametersInput m_input;

    private DialogCheck(final NodeParametersInput input) {
        m_input = input;
    }

    /** What is wrong with the dialog of some classes of parameters; it opens without input. */
    public static List<String> of(final List<? extends Class<? extends Persistable>> types,
            final NodeParametersInput input) {
        final DialogCheck check = new DialogCheck(input);
        final List<ParameterField> fields = new ArrayList<>();
        types.forEach(type -> collect(type, fields));
        fields.forEach(field -> field.annotation(ValueReference.class).map(ValueReference::value)
            .ifPresent(check.m_bound::add));
        fields.forEach(check::field);
        return List.copyOf(check.m_problems);
    }

    private static void collect(final Class<?> type, final List<ParameterField> fields) {
        for (final ParameterField field : ParameterField.of(type)) {
            fields.add(field);
            if (Persistable.class.isAssignableFrom(field.rawType())) {
                collect(field.rawType(), fields);
            } else if (ParameterStore.elementType(field) != null) {
                collect(ParameterStore.elementType(field), fields);
            }
        }
    }

    private void field(final ParameterField field) {
        effects(field.field());
        effects(field.rawType());
        field.annotation(Widget.class).map(Widget::effect).ifPresent(this::effect);
        field.annotation(Layout.class).map(Layout::value).ifPresent(this::layout);
        Optional.ofNullable(field.rawType().getAnnotation(Layout.class)).map(Layout::value).ifPresent(this::layout);
        provider(field, ChoicesProvider.class, ChoicesProvider::value);
        provider(field, ValueProvider.class, ValueProvider::value);
        provider(field, TextMessage.class, TextMessage::value);
        provider(field, OptionalWidget.class, OptionalWidget::defaultProvider);
        provider(field, ArrayWidget.class, ArrayWidget::elementDefaultValueProvider);
    }

    private void layout(final Class<?> part) {
        for (Class<?> at = part; at != null; at = at.getEnclosingClass()) {
            effects(at);
        }
    }

    private void effects(final AnnotatedElement element) {
        Optional.ofNullable(element.getAnnotation(Effect.class)).ifPresent(this::effect);
    }

    private void effect(final Effect effect) {
        if (effect.predicate() != EffectPredicateProvider.class && m_asked.add(effect.predicate())) {
            ask(effect.predicate(), () -> Made.<EffectPredicateProvider> plain(effect.predicate())
                .init(new ConditionReader(this::refer, m_bound)));
        }
    }

    private <A extends Annotation> void provider(final ParameterField field, final Class<A> annotation,
            final Function<A, Class<?>> provider) {
        field.annotation(annotation).map(provider).ifPresent(this::provider);
    }

    private void provider(final Class<?> provider) {
        if (provider != StateProvider.class && m_asked.add(provider)) {
            ask(provider, () -> {
                final StateProvider<?> made = (StateProvider<?>)Made.plain(provider);
                made.init(new NeedsReader(m_input, this::refer, this::provider));
            });
        }
    }

    private void ask(final Class<?> asked, final Runnable question) {
        try {
            question.run();
        } catch (final IllegalArgumentException | IllegalStateException | UnsupportedOperationException
                | NullPointerException e) {
            m_problems.add(asked.getName() + " fails in the dialog: " + e.getMessage());
        }
    }

    private boolean refer(final Class<? extends ParameterReference<?>> reference) {
        final boolean bound = m_bound.contains(reference);
        if (!bound) {
            m_problems.add("No field has @ValueReference(" + reference.getSimpleName()
                + ".class), to which a condition or a provider of the dialog refers.");
        }
        return bound;
    }
}
