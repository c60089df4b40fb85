/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

/** A value that is absent. */
public interface MissingValue extends DataValue {

    /** Why the value is absent; may be null. */
    String getError();
}
