/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.message;

public @interface TextMessage {
    Class<? extends org.knime.node.parameters.updates.StateProvider<java.util.Optional<org.knime.node.parameters.widget.message.TextMessage.Message>>> value();
    public enum MessageType {
        INFO, WARNING, ERROR, SUCCESS;
    }
    public record Message(String title, String description, org.knime.node.parameters.widget.message.TextMessage.MessageType type) {
    }
    public interface SimpleTextMessageProvider extends org.knime.node.parameters.updates.StateProvider<java.util.Optional<org.knime.node.parameters.widget.message.TextMessage.Message>> {
        boolean showMessage(final org.knime.node.parameters.NodeParametersInput p0);
        String title();
        String description();
        org.knime.node.parameters.widget.message.TextMessage.MessageType type();
        default void init(final org.knime.node.parameters.updates.StateProvider.StateProviderInitializer p0) { throw new UnsupportedOperationException(); }
        default java.util.Optional<org.knime.node.parameters.widget.message.TextMessage.Message> computeState(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
    }
}
