/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.information.occupancy;

import org.apache.commons.math3.special.Erf;

/** A smooth step p(η) from 0 to 1: ln p, ln(1 − p) and their derivatives, without cancellation in either tail. */
enum Link {
    /** p = 1/(1 + e^{−η}). */
    LOGIT {
        @Override
        double logP(final double eta) {
            return eta > 0 ? -Math.log1p(Math.exp(-eta)) : eta - Math.log1p(Math.exp(eta));
        }

        @Override
        double scoreP(final double eta) {
            return 1 / (1 + Math.exp(eta));
        }
    },
    /** p = Φ(η), the normal law. */
    PROBIT {
        @Override
        double logP(final double eta) {
            return eta < -25 ? -eta * eta / 2 - Math.log(-eta * Math.sqrt(2 * Math.PI)) + Math.log1p(-1 / (eta * eta))
                : Math.log(Erf.erfc(-eta / Math.sqrt(2)) / 2);
        }

        @Override
        double scoreP(final double eta) {
            return Math.exp(-eta * eta / 2 - Math.log(2 * Math.PI) / 2 - logP(eta));
        }
    },
    /** p = 1 − exp(−e^η), steep at the top. */
    COMPLEMENTARY_LOG_LOG {
        @Override
        double logP(final double eta) {
            return eta > 700 ? 0 : Math.log(-Math.expm1(-Math.exp(eta)));
        }

        @Override
        double scoreP(final double eta) {
            final double rate = Math.exp(Math.min(eta, 700));
            return rate < 1e-12 ? 1 : rate / Math.expm1(rate);
        }

        @Override
        double logQ(final double eta) {
            return -Math.exp(Math.min(eta, 700));
        }

        @Override
        double scoreQ(final double eta) {
            return -Math.exp(Math.min(eta, 700));
        }
    },
    /** p = exp(−e^{−η}), steep at the bottom. */
    LOG_LOG {
        @Override
        double logP(final double eta) {
            return COMPLEMENTARY_LOG_LOG.logQ(-eta);
        }

        @Override
        double scoreP(final double eta) {
            return -COMPLEMENTARY_LOG_LOG.scoreQ(-eta);
        }

        @Override
        double logQ(final double eta) {
            return COMPLEMENTARY_LOG_LOG.logP(-eta);
        }

        @Override
        double scoreQ(final double eta) {
            return -COMPLEMENTARY_LOG_LOG.scoreP(-eta);
        }
    };

    /** ln p. */
    abstract double logP(double eta);

    /** d ln p/dη. */
    abstract double scoreP(double eta);

    /** ln(1 − p); by symmetry unless overridden. */
    double logQ(final double eta) {
        return logP(-eta);
    }

    /** d ln(1 − p)/dη. */
    double scoreQ(final double eta) {
        return -scoreP(-eta);
    }

    /** Fisher information of η from one trial, p'²/(p(1 − p)). */
    double information(final double eta) {
        return -scoreP(eta) * scoreQ(eta);
    }
}
