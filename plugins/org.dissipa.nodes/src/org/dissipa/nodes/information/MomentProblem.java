/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.table.InputTable;
import org.dissipa.thermodynamics.information.entropy.MomentConstraints;
import org.dissipa.thermodynamics.information.entropy.Monomial;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;

/**
 * A maximum-entropy problem as two tables state it.
 *
 * @param states      names of the states
 * @param constraints names of the constraints
 * @param moments     the problem
 * @param hash        SHA-256 of what was read
 */
record MomentProblem(List<String> states, List<String> constraints, MomentConstraints moments, String hash) {

    /** The numeric columns that a constraint may name. */
    static List<String> quantities(final DataTableSpec spec) {
        return spec.stream().filter(c -> c.getType().isCompatible(DoubleValue.class)).map(c -> c.getName()).toList();
    }

    static MomentProblem read(final BufferedDataTable table, final BufferedDataTable means, final MaximumEntropyFitterParameters settings,
        final ExecutionContext exec) throws KNIMEException, CanceledExecutionException {
        final InputDigest digest = new InputDigest();
        final List<String> quantities = quantities(table.getDataTableSpec());
        final List<String> constraints = new ArrayList<>();
        final List<Monomial> products = new ArrayList<>();
        final NumberList targets = new NumberList();
        final DataTableSpec spec = means.getDataTableSpec();
        for (final DataRow row : means) {
            final String text = InputTable.text(row, spec.findColumnIndex(settings.m_constraintColumn), settings.m_constraintColumn);
            final double target = InputTable.number(row, spec.findColumnIndex(settings.m_meanColumn), settings.m_meanColumn, false);
            constraints.add(text);
            products.add(EngineCall.execute(() -> Monomial.of(text, quantities)));
            targets.add(target);
            digest.add(text);
            digest.add(target);
        }
        return states(table, settings, quantities, constraints, products, targets.toArray(), digest, exec);
    }

    private static MomentProblem states(final BufferedDataTable table, final MaximumEntropyFitterParameters settings, final List<String> quantities,
        final List<String> constraints, final List<Monomial> products, final double[] targets, final InputDigest digest, final ExecutionContext exec)
        throws KNIMEException, CanceledExecutionException {
        final DataTableSpec spec = table.getDataTableSpec();
        final List<String> names = new ArrayList<>();
        final NumberList weights = new NumberList();
        final NumberList[] features = new NumberList[products.size()];
        Arrays.setAll(features, k -> new NumberList());
        final boolean[] used = new boolean[quantities.size()];
        products.forEach(product -> product.quantities().forEach(q -> used[q] = true));
        for (final DataRow row : table) {
            exec.checkCanceled();
            final double[] values = new double[quantities.size()];
            for (int q = 0; q < values.length; q++) {
                values[q] = used[q] ? InputTable.number(row, spec.findColumnIndex(quantities.get(q)), quantities.get(q), false) : 0;
            }
            names.add(settings.names().isPresent() ? row.getCell(spec.findColumnIndex(settings.m_nameColumn)).toString() : row.getKey().getString());
            weights.add(settings.weights().isPresent()
                ? InputTable.number(row, spec.findColumnIndex(settings.m_weightColumn), settings.m_weightColumn, false) : 1);
            for (int k = 0; k < features.length; k++) {
                features[k].add(products.get(k).at(values));
            }
        }
        final double[][] f = Arrays.stream(features).map(NumberList::toArray).toArray(double[][]::new);
        Arrays.stream(f).flatMapToDouble(Arrays::stream).forEach(digest::add);
        Arrays.stream(weights.toArray()).forEach(digest::add);
        final MomentConstraints moments =
            EngineCall.execute(() -> MomentConstraints.of(weights.toArray(), f, targets));
        return new MomentProblem(names, constraints, moments, digest.hex());
    }
}
