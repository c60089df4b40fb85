/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import java.util.List;

import org.knime.core.node.InvalidSettingsException;

/** Checks of settings; KNIME's dialogs check them too, but flow variables and workflows written by hand pass the dialogs by. */
public final class Require {
    private Require() {
        // checks
    }

    /** @throws InvalidSettingsException unless the value is finite and above 0 */
    public static void positive(final String name, final double value) throws InvalidSettingsException {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new InvalidSettingsException(name + " is " + value + "; it must be a finite number above 0.");
        }
    }

    /** @throws InvalidSettingsException unless the value is finite and not negative */
    public static void notNegative(final String name, final double value) throws InvalidSettingsException {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new InvalidSettingsException(name + " is " + value
                + "; it must be a finite number that is not negative.");
        }
    }

    /** @throws InvalidSettingsException unless low &lt; value &lt; high */
    public static void between(final String name, final double value, final double low, final double high)
        throws InvalidSettingsException {
        if (!(value > low && value < high)) {
            throw new InvalidSettingsException(name + " is " + value + "; it must lie between " + low + " and " + high
                + ", both excluded.");
        }
    }

    /** @throws InvalidSettingsException unless value &gt;= least */
    public static void atLeast(final String name, final long value, final long least) throws InvalidSettingsException {
        if (value < least) {
            throw new InvalidSettingsException(name + " is " + value + "; it must be at least " + least + ".");
        }
    }

    /** @throws InvalidSettingsException unless the value is one of the known ones */
    public static void known(final String name, final String value, final List<String> known)
        throws InvalidSettingsException {
        if (!known.contains(value)) {
            throw new InvalidSettingsException(name + " is '" + value + "'; choose one of " + String.join(", ", known)
                + ".");
        }
    }
}
