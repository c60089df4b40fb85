/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.workflow;

/** Where a node stands on the canvas, in pixels, y downwards. */
public record Bounds(int x, int y) {
}
