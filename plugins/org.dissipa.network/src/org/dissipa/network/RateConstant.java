/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.network;

/**
 * A rate constant: a value, and the parameter's name where it has one.
 *
 * @param name  parameter name, or {@code null} for a bare number
 * @param value finite and not negative, in the unit that {@link MassAction} states
 */
public record RateConstant(String name, double value) {

    /** @throws NetworkException if the value is negative or not finite */
    public RateConstant {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new NetworkException("Rate constant " + (name == null ? "" : name + " ") + "is " + value
                + "; it must be a finite number that is not negative.");
        }
    }

    /** A bare number. */
    public static RateConstant of(final double value) {
        return new RateConstant(null, value);
    }

    /** The text form: the name where there is one, else the number in full precision. */
    public String toText() {
        return name != null ? name : Double.toString(value);
    }
}
