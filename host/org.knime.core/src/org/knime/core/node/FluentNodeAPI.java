/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node;

/** Marks what the declaration of a node consists of. */
public interface FluentNodeAPI {
}
