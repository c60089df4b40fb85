/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.message;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;

import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.StateProvider;

/** Shows a message in the dialog. */
@Retention(RUNTIME)
@Target(FIELD)
public @interface TextMessage {

    /** Computes the message; none if it is empty. */
    Class<? extends StateProvider<Optional<Message>>> value();

    /** A message. */
    record Message(String title, String description, MessageType type) {
    }

    /** What a message means. */
    enum MessageType {
        /** Something to know. */
        INFO,
        /** Something to watch. */
        WARNING,
        /** Something to mend. */
        ERROR,
        /** Something that is well. */
        SUCCESS
    }

    /** A message that is shown or not when the dialog opens. */
    interface SimpleTextMessageProvider extends StateProvider<Optional<Message>> {

        /** Whether to show it. */
        boolean showMessage(NodeParametersInput input);

        /** The title. */
        String title();

        /** The text. */
        String description();

        /** What it means. */
        MessageType type();

        @Override
        default void init(final StateProviderInitializer initializer) {
            initializer.computeBeforeOpenDialog();
        }

        @Override
        default Optional<Message> computeState(final NodeParametersInput input) {
            return Optional.of(input).filter(this::showMessage)
                .map(shown -> new Message(title(), description(), type()));
        }
    }
}
