/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.updates;

/** Names a button, so that a provider can react to it. */
public interface ButtonReference {
}
