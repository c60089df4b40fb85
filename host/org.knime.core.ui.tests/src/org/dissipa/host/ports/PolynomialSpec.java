/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.ports;

import java.util.Objects;

import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** The degree of a polynomial: a spec for the tests. */
public final class PolynomialSpec extends AbstractSimplePortObjectSpec {

    private Integer m_degree;

    /** Only for the registry. */
    public PolynomialSpec() {
        // set by load
    }

    /** A degree. */
    public PolynomialSpec(final int degree) {
        m_degree = degree;
    }

    int degree() {
        return Objects.requireNonNull(m_degree);
    }

    @Override
    protected void save(final ModelContentWO model) {
        model.addInt("degree", m_degree);
    }

    @Override
    protected void load(final ModelContentRO model) throws InvalidSettingsException {
        m_degree = model.getInt("degree");
    }

    /** Writes it and reads it. */
    public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<PolynomialSpec> {
    }
}
