/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.widget.choices.util;

public interface DomainChoicesProvider extends org.knime.node.parameters.widget.choices.StringChoicesProvider {
    String getColumnName();
    default java.util.List<String> choices(final org.knime.node.parameters.NodeParametersInput p0) { throw new UnsupportedOperationException(); }
}
