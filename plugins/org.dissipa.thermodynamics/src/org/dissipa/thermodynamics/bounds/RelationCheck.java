/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.thermodynamics.bounds;

/**
 * One relation compared with one process: a quantity that is at least the bound where the relation applies.
 *
 * @param relation the relation
 * @param current  name of the current, or of the set of currents
 * @param quantity the quantity on the left side
 * @param bound    the bound on the right side
 * @param applies  whether the relation's assumptions hold here
 * @param reason   why it applies or does not
 */
public record RelationCheck(UncertaintyRelation relation, String current, double quantity, double bound, boolean applies,
    String reason) {

    /** Quantity minus bound; not negative, up to rounding, where the relation applies. */
    public double slack() {
        return quantity - bound;
    }

    /** Quantity over bound, at least 1 where the relation applies: 1 is as precise as the cost allows. */
    public double ratio() {
        return quantity / bound;
    }
}
