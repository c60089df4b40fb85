/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.internal;

public interface MessageAwareException {
}
