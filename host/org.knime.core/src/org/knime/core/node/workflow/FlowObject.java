/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.workflow;

/** What flows along the connections of a workflow besides data. */
abstract class FlowObject {
}
