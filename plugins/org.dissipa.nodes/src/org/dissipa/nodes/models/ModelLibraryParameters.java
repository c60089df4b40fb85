/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dissipa.models.ModelLibrary;
import org.dissipa.nodes.run.Require;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.choices.ChoicesProvider;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;
import org.knime.node.parameters.widget.text.TextAreaWidget;

/** What Model Library asks its user. */
final class ModelLibraryParameters implements NodeParameters {
    private static final Pattern LINE = Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*(\\S+)");

    /** The models that there are. */
    static final class Models implements StringChoicesProvider {
        @Override
        public List<String> choices(final NodeParametersInput context) {
            return ModelLibrary.names();
        }
    }

    @Widget(title = "Model", description = "Which system. The output table <i>Description</i> tells what it does and cites its paper.")
    @ChoicesProvider(Models.class)
    String m_model = "birth-death";

    @Widget(title = "Parameters", description = "Parameters to change, one a line, such as <tt>k = 20</tt>; <tt>#</tt> starts a comment. All others keep their "
        + "defaults, which stand in the output table <i>Parameters</i>. What a parameter defines, such as another one or an initial count, follows it.")
    @TextAreaWidget(rows = 6)
    String m_parameters = "";

    /** The changed parameters by name. */
    Map<String, Double> changed() throws InvalidSettingsException {
        final Map<String, Double> values = new LinkedHashMap<>();
        for (final String line : m_parameters.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList()) {
            final Matcher entry = LINE.matcher(line);
            if (!entry.matches()) {
                throw new InvalidSettingsException("Parameter line '" + line + "' is not of the form 'name = number', such as 'k = 20'.");
            }
            if (values.put(entry.group(1), number(entry.group(1), entry.group(2))) != null) {
                throw new InvalidSettingsException("Parameter " + entry.group(1) + " is set twice; keep one line.");
            }
        }
        return values;
    }

    private static Double number(final String name, final String text) throws InvalidSettingsException {
        try {
            final double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) { // NOSONAR the message below says all
        }
        throw new InvalidSettingsException("Parameter " + name + " is '" + text + "'; it must be a finite number, such as 20 or 1.5e-3.");
    }

    @Override
    public void validate() throws InvalidSettingsException {
        Require.known("Model", m_model, ModelLibrary.names());
        changed();
    }
}
