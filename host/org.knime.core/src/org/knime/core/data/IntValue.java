/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** A 32-bit integer. */
public interface IntValue extends DataValue {

    /** The value. */
    int getIntValue();
}
