/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.node.parameters.persistence;

/** Something whose fields are stored in settings. */
public interface Persistable {
}
