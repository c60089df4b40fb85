/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** A truth value. */
public interface BooleanValue extends DataValue {

    /** The value. */
    boolean getBooleanValue();
}
