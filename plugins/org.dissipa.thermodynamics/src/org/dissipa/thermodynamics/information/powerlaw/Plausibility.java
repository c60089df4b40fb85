/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.powerlaw;

import org.dissipa.dynamics.random.RandomStream;
import org.dissipa.network.Monitor;
import org.dissipa.thermodynamics.ThermodynamicsException;
import org.dissipa.thermodynamics.information.Replicates;

/**
 * Whether a sample could come from the fitted power law: the share of synthetic samples whose own best fit is as far away.
 *
 * <p>A synthetic number is drawn from the fitted law with probability tail/n, else from the sample's body below x_min; x_min is chosen anew for each
 * synthetic sample if it was for the data. p ≥ 0.1 means "not rejected", not "is a power law"; small samples are hardly ever rejected. Standard error
 * √(p(1 − p)/replicates). Cost: a fit a replicate. A. Clauset, C. R. Shalizi, M. E. J. Newman, SIAM Rev. 51, 661 (2009), doi:10.1137/070710111.
 *
 * @param pValue        share of replicates with a distance at least as large
 * @param standardError its standard error
 * @param replicates    their number
 */
public record Plausibility(double pValue, double standardError, int replicates) {

    static Plausibility of(final PowerLawFit fit, final int replicates, final long seed, final Monitor monitor) {
        if (replicates < 50) {
            throw new ThermodynamicsException(replicates + " bootstrap replicates were asked for; ask for at least 50, better 1000.");
        }
        final double[] body = body(fit);
        final double[][] further = Replicates.run(replicates, seed, monitor, random -> new double[] {
            fit.options().fit(synthetic(fit, body, random), Monitor.NONE).distance() >= fit.distance() ? 1 : 0});
        double sum = 0;
        for (final double[] row : further) {
            sum += row[0];
        }
        final double p = sum / replicates;
        return new Plausibility(p, Math.sqrt(p * (1 - p) / replicates), replicates);
    }

    private static double[] body(final PowerLawFit fit) {
        final TailSample sample = fit.sample();
        final double[] body = new double[(int)(sample.size() - fit.tailSize())];
        int filled = 0;
        for (int i = 0; filled < body.length; i++) {
            for (long k = 0; k < sample.count(i); k++) {
                body[filled++] = sample.value(i);
            }
        }
        return body;
    }

    private static TailSample synthetic(final PowerLawFit fit, final double[] body, final RandomStream random) {
        final double[] values = new double[(int)fit.sample().size()];
        final double share = (double)fit.tailSize() / values.length;
        for (int i = 0; i < values.length; i++) {
            values[i] = body.length == 0 || random.nextDouble() < share ? fit.law().sample(random)
                : body[random.nextInt(body.length)];
        }
        return TailSample.of(fit.sample().support(), values);
    }
}
