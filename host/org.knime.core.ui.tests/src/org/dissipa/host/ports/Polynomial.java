/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.ports;

import java.util.Arrays;

import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** A polynomial: a port object for the tests. */
public final class Polynomial extends AbstractSimplePortObject {

    /** The type of its ports. */
    public static final PortType TYPE = PortTypeRegistry.getInstance().getPortType(Polynomial.class);

    private double[] m_coefficients;

    private PolynomialSpec m_spec;

    /** Only for the registry. */
    public Polynomial() {
        // set by load
    }

    /** A polynomial with given coefficients. */
    public Polynomial(final double... coefficients) {
        m_coefficients = coefficients;
        m_spec = new PolynomialSpec(coefficients.length - 1);
    }

    @Override
    public String getSummary() {
        return Arrays.toString(m_coefficients);
    }

    @Override
    public PolynomialSpec getSpec() {
        return m_spec;
    }

    @Override
    protected void save(final ModelContentWO model, final ExecutionMonitor exec) throws CanceledExecutionException {
        exec.checkCanceled();
        model.addDoubleArray("coefficients", m_coefficients);
    }

    @Override
    protected void load(final ModelContentRO model, final PortObjectSpec spec, final ExecutionMonitor exec)
            throws InvalidSettingsException {
        m_spec = (PolynomialSpec)spec;
        m_coefficients = model.getDoubleArray("coefficients");
        if (m_coefficients.length != m_spec.degree() + 1) {
            throw new InvalidSettingsException("The degree does not fit.");
        }
    }

    /** Writes it and reads it. */
    public static final class Serializer extends AbstractSimplePortObjectSerializer<Polynomial> {
    }
}
