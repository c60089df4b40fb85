/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dissipa.dynamics.stochastic.Provenance;
import org.dissipa.models.replicator.ConsistentReplicator;
import org.dissipa.models.replicator.MinimalReplicator;
import org.dissipa.models.replicator.PublishedTransient;
import org.dissipa.network.Monitor;
import org.dissipa.nodes.run.EngineCall;
import org.dissipa.nodes.run.EngineMonitor;
import org.dissipa.nodes.run.RunSummary;
import org.dissipa.nodes.table.TableLayout;
import org.dissipa.nodes.table.TableWriter;
import org.dissipa.nodes.view.ChartData;
import org.dissipa.thermodynamics.ConfidenceInterval;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultView.ViewInput;

/** Minimal Replicator: configure, execute, view. */
final class MinimalReplicatorNode {
    private static final TableLayout PUBLISHED = TableLayout.of().text("sweep").number("r").integer("X0").number("A").text("computation")
        .number("growth [1/time]").number("Var J").number("entropy as published [k_B/time]").number("product as published")
        .number("product for any start").number("standard error").number("confidence low").number("confidence high").integer("replicates");

    private static final TableLayout CONSISTENT = TableLayout.of().text("sweep").number("r").integer("X0").number("A").text("waste")
        .number("k_r [1/time]").number("mean X").number("J [1/time]").number("affinity [kT]").number("entropy production [k_B/time]")
        .number("V [1/time]").number("product").number("product for many particles").number("cycle bound")
        .number("transient product, plain").number("transient product for any start").number("speed limit ratio");

    private final MinimalReplicatorParameters m_settings;
    private final Monitor m_monitor;
    private final TableWriter m_published;
    private final TableWriter m_consistent;
    private long m_events;

    private MinimalReplicatorNode(final MinimalReplicatorParameters settings, final ExecuteInput in) {
        m_settings = settings;
        m_monitor = EngineMonitor.of(in.getExecutionContext());
        m_published = TableWriter.of(PUBLISHED, in.getExecutionContext());
        m_consistent = TableWriter.of(CONSISTENT, in.getExecutionContext());
    }

    static void configure(final ConfigureInput in, final ConfigureOutput out) {
        out.setOutSpecs(PUBLISHED.spec(), CONSISTENT.spec(), RunSummary.LAYOUT.spec());
    }

    static void execute(final ExecuteInput in, final ExecuteOutput out) throws CanceledExecutionException, KNIMEException {
        final MinimalReplicatorParameters settings = in.getParameters();
        final long begin = System.nanoTime();
        final MinimalReplicatorNode run = new MinimalReplicatorNode(settings, in);
        try {
            final List<Double> ratios = settings.ratios();
            final List<Integer> particles = settings.particles();
            EngineCall.execute(() -> {
                ratios.forEach(r -> run.point("ratio", MinimalReplicator.published(r)));
                particles.forEach(x -> run.point("particles", MinimalReplicator.publishedWithParticles(x)));
                return null;
            });
        } catch (InvalidSettingsException e) {
            throw new KNIMEException(e.getMessage(), e);
        }
        final BufferedDataTable published = run.m_published.close();
        final double seconds = (System.nanoTime() - begin) * 1e-9;
        out.setOutData(published, run.m_consistent.close(), RunSummary.of(new Provenance("exact (master equation) and sampled (direct)", Map.of(),
            Provenance.ENGINE_VERSION, settings.m_seed, settings.m_replicates, run.m_events, seconds), MinimalReplicator.published(.2).networkAsPublished(),
            in.getExecutionContext()));
        out.setInternalData(published);
    }

    private void point(final String sweep, final MinimalReplicator r) {
        m_monitor.check();
        m_monitor.progress(0, "Replicator with r = " + r.ratio() + ", X0 = " + r.particles());
        final PublishedTransient exact = PublishedTransient.exact(r, m_settings.m_drop, m_settings.m_duration, m_monitor);
        m_published.row(sweep, r.ratio(), r.particles(), r.substrate(), "exact", exact.growth(), exact.variance(), exact.entropy(), exact.product(),
            exact.anyStart(), null, null, null, null);
        if (m_settings.m_replicates > 0) {
            sampled(sweep, r);
        }
        if (r.copying() * r.substrate() > r.decay()) {
            consistent(sweep, r, "drop at the fixed point", r.wasteRate(m_settings.m_drop));
        }
        if (sweep.equals("ratio")) {
            consistent(sweep, r, "held fixed", m_settings.m_wasteRate);
        }
    }

    private void sampled(final String sweep, final MinimalReplicator r) {
        final PublishedTransient.Sample sample =
            PublishedTransient.sample(r, m_settings.m_drop, m_settings.m_duration, m_settings.m_replicates, m_settings.m_seed, m_monitor);
        final ConfidenceInterval interval = sample.product().interval(.95);
        m_events += sample.provenance().events();
        m_published.row(sweep, r.ratio(), r.particles(), r.substrate(), "sampled", sample.product().current().value(),
            sample.product().varianceRate() * m_settings.m_duration, sample.product().entropyProduction().value(), sample.product().value(), null,
            sample.product().standardError(), interval.lower(), interval.upper(), sample.product().n());
    }

    private void consistent(final String sweep, final MinimalReplicator r, final String waste, final double wasteRate) {
        final ConsistentReplicator c = ConsistentReplicator.of(r, wasteRate, m_settings.m_duration, m_monitor);
        m_consistent.row(sweep, r.ratio(), r.particles(), r.substrate(), waste, c.wasteRate(), c.mean(), c.current(), c.affinity(),
            c.current() * c.affinity(), c.variance(), c.product(), c.linearNoise(), c.cycleBound(), c.transientNaive(), c.transientBound(), c.speedLimit());
    }

    static Map<String, Object> view(final ViewInput in) {
        final List<String> names = new ArrayList<>();
        final List<Double> product = new ArrayList<>();
        final List<Double> anyStart = new ArrayList<>();
        for (final DataRow row : in.getInternalTables()[0]) {
            if (row.getCell(4).toString().equals("exact")) {
                names.add(row.getCell(0).toString().equals("ratio") ? "r = " + row.getCell(1) : "X0 = " + row.getCell(2));
                product.add(((DoubleValue)row.getCell(8)).getDoubleValue());
                anyStart.add(((DoubleValue)row.getCell(9)).getDoubleValue());
            }
        }
        return ChartData.of("Minimal replicator: products of the published transient", "product").logY().categories("", names)
            .points("as published", names, product, null, null).points("for any start", names, anyStart, null, null).reference(2, "steady-state bound")
            .note("The published product is that of a transient: a value below 2 violates nothing, and where the mean current passes 0 it diverges.").toMap();
    }
}
