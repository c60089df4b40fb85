/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.dissipa.host.node.NodeDeclaration;
import org.knime.core.node.port.PortObject;
import org.knime.node.DefaultView.ViewInput;
import org.knime.node.parameters.NodeParameters;

/** Asks a view for its initial data. */
final class ViewData {

    private ViewData() {
    }

    static Optional<String> of(final NodeDeclaration.View view, final NodeParameters parameters,
            final PortObject[] internal) {
        final Optional<String> answer = view.initialData(new ViewInput() {

            @Override
            @SuppressWarnings("unchecked")
            public <S extends NodeParameters> S getParameters() {
                return (S)parameters;
            }

            @Override
            public PortObject[] getInternalPortObjects() {
                return internal;
            }
        });
        return answer.isPresent() ? Optional.of(result(answer.get())) : Optional.empty();
    }

    private static String result(final String answer) {
        final JsonNode root;
        try {
            root = new ObjectMapper().readTree(answer);
        } catch (final JsonProcessingException e) {
            throw new IllegalStateException("A view answered no JSON: " + answer, e);
        }
        for (final String error : new String[] {"userError", "internalError"}) {
            if (root.has(error)) {
                throw NodeFailure.of("The view has no data: " + root.get(error).get("message").asText());
            }
        }
        return root.get("result").toString();
    }
}
