/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dissipa.host.workflow.ExecutionOrder;
import org.dissipa.host.workflow.Workflow;
import org.dissipa.host.workflow.WorkflowNode;

/**
 * Where the nodes stand in the picture: as on the canvas, stretched until no name covers another; in columns by their
 * place in the flow if two nodes share a place on the canvas.
 */
final class NodePlaces {

    private static final int WIDTH = 150;

    private static final int HEIGHT = 125;

    private static final double MAX_STRETCH = 4;

    private NodePlaces() {
    }

    /** A place in pixels; the leftmost has x = 0, the uppermost y = 0. */
    record Place(int x, int y) {
    }

    /** The places by the numbers of the nodes. */
    static Map<Integer, Place> of(final Workflow workflow) {
        final List<WorkflowNode> nodes = workflow.nodes();
        if (nodes.stream().map(WorkflowNode::bounds).distinct().count() < nodes.size()) {
            return inColumns(workflow);
        }
        final double stretchX = stretch(nodes, true);
        final double stretchY = stretch(nodes, false);
        final int left = nodes.stream().mapToInt(node -> node.bounds().x()).min().orElse(0);
        final int top = nodes.stream().mapToInt(node -> node.bounds().y()).min().orElse(0);
        final Map<Integer, Place> places = new HashMap<>();
        nodes.forEach(node -> places.put(node.id(), new Place((int)((node.bounds().x() - left) * stretchX),
            (int)((node.bounds().y() - top) * stretchY))));
        return places;
    }

    /** How much an axis has to grow so that nodes side by side (or one above the other) keep their distance. */
    private static double stretch(final List<WorkflowNode> nodes, final boolean horizontal) {
        double stretch = 1;
        for (final WorkflowNode a : nodes) {
            for (final WorkflowNode b : nodes) {
                final int dx = Math.abs(a.bounds().x() - b.bounds().x());
                final int dy = Math.abs(a.bounds().y() - b.bounds().y());
                final boolean rivals = horizontal ? dx > dy : dy >= dx && dy > 0;
                if (a.id() < b.id() && rivals && (horizontal ? dy < HEIGHT : dx < WIDTH)) {
                    stretch = Math.max(stretch, horizontal ? (double)WIDTH / dx : (double)HEIGHT / dy);
                }
            }
        }
        return Math.min(stretch, MAX_STRETCH);
    }

    private static Map<Integer, Place> inColumns(final Workflow workflow) {
        final Map<Integer, Set<Integer>> before = ExecutionOrder.predecessors(workflow);
        final Map<Integer, Integer> columns = new HashMap<>();
        final Map<Integer, Integer> filled = new HashMap<>();
        final Map<Integer, Place> places = new HashMap<>();
        for (final WorkflowNode node : ExecutionOrder.of(workflow)) {
            final int column = before.get(node.id()).stream().mapToInt(id -> columns.get(id) + 1).max().orElse(0);
            final int row = filled.merge(column, 1, Integer::sum) - 1;
            columns.put(node.id(), column);
            places.put(node.id(), new Place(column * (WIDTH + 20), row * HEIGHT));
        }
        return places;
    }
}
