/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.internal;

/** Marks the exceptions that carry a message for the user. */
public interface MessageAwareException {
}
