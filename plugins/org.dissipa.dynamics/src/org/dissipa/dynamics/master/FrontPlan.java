/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.dynamics.master;

import java.util.Arrays;

import org.dissipa.network.Monitor;

/**
 * The plan of a sparse elimination: an order of the states, grouped into fronts of successive states with (nearly) equal structure; each front has the
 * later states that it touches, and a parent front that takes up what is left of it. Multifrontal scheme of I. S. Duff and J. K. Reid, ACM Trans. Math. Softw. 9, 302
 * (1983), doi:10.1145/356044.356047.
 *
 * @param order  states in the order of elimination
 * @param place  place of each state in the order
 * @param first  first place of each front; one entry more than fronts
 * @param rows   places after the front that it touches, ascending
 * @param parent parent of each front; -1 for the last
 * @param work   number of multiplications the elimination takes
 * @param memory number of factors it stores
 */
record FrontPlan(int[] order, int[] place, int[] first, int[][] rows, int[] parent, double work, double memory) {
    /** States that a front may take in from a child although that stores zeros. */
    private static final int SMALL = 8;
    private static final double ZEROS = 0.12;

    /** Plans the elimination with a given state last; {@code null} where it would take more entries or ordering work than allowed. */
    static FrontPlan of(final StateGraph graph, final int last, final double maxMemory, final Monitor monitor) {
        monitor.progress(0, "Ordering " + graph.size() + " states");
        final int[] degreeOrder = MinimumDegree.order(graph, last, 400L * (graph.to().length + graph.size()) + 100_000_000L, monitor);
        if (degreeOrder == null) {
            return null;
        }
        final int[] tree = tree(graph, degreeOrder, inverse(degreeOrder));
        final int[] post = postorder(tree);
        final int n = post.length;
        final int[] order = new int[n];
        final int[] parent = new int[n];
        final int[] place = inverse(post);
        for (int k = 0; k < n; k++) {
            order[k] = degreeOrder[post[k]];
            parent[k] = tree[post[k]] < 0 ? -1 : place[tree[post[k]]];
        }
        final int[] at = inverse(order);
        final int[] count = counts(graph, order, at, parent, maxMemory);
        return count == null ? null : fronts(graph, order, at, parent, count);
    }

    private static int[] inverse(final int[] order) {
        final int[] place = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            place[order[k]] = k;
        }
        return place;
    }

    /** The elimination tree (J. W. H. Liu, SIAM J. Matrix Anal. Appl. 11, 134 (1990), doi:10.1137/0611010). */
    private static int[] tree(final StateGraph graph, final int[] order, final int[] place) {
        final int[] parent = new int[order.length];
        final int[] ancestor = new int[order.length];
        Arrays.fill(parent, -1);
        Arrays.fill(ancestor, -1);
        for (int k = 0; k < order.length; k++) {
            for (int e = graph.start()[order[k]]; e < graph.start()[order[k] + 1]; e++) {
                int j = place[graph.to()[e]];
                while (j >= 0 && j < k) {
                    final int next = ancestor[j];
                    ancestor[j] = k;
                    if (next < 0) {
                        parent[j] = k;
                    }
                    j = next;
                }
            }
        }
        return parent;
    }

    private static int[] postorder(final int[] parent) {
        final int n = parent.length;
        final int[] child = new int[n];
        final int[] sibling = new int[n];
        Arrays.fill(child, -1);
        for (int k = n - 1; k >= 0; k--) {
            if (parent[k] >= 0) {
                sibling[k] = child[parent[k]];
                child[parent[k]] = k;
            } else {
                sibling[k] = -1;
            }
        }
        final int[] post = new int[n];
        final int[] stack = new int[n];
        int placed = 0;
        for (int root = 0; root < n; root++) {
            if (parent[root] >= 0) {
                continue;
            }
            int depth = 0;
            stack[depth++] = root;
            while (depth > 0) {
                final int k = stack[depth - 1];
                if (child[k] >= 0) {
                    stack[depth++] = child[k];
                    child[k] = sibling[child[k]];
                } else {
                    post[placed++] = k;
                    depth--;
                }
            }
        }
        return post;
    }

    /** Number of later places that each place touches once the earlier ones are out. */
    private static int[] counts(final StateGraph graph, final int[] order, final int[] place, final int[] parent,
        final double maxMemory) {
        final int n = order.length;
        final int[] count = new int[n];
        final int[] seen = new int[n];
        double total = 0;
        for (int k = 0; k < n; k++) {
            seen[k] = k + 1;
            for (int e = graph.start()[order[k]]; e < graph.start()[order[k] + 1]; e++) {
                for (int j = place[graph.to()[e]]; j < k && seen[j] != k + 1; j = parent[j]) {
                    seen[j] = k + 1;
                    count[j]++;
                    total++;
                }
            }
            if (2 * total > maxMemory) {
                return null;
            }
        }
        return count;
    }

    private static FrontPlan fronts(final StateGraph graph, final int[] order, final int[] place, final int[] parent,
        final int[] count) {
        final int[] first = grouped(parent, count);
        final int[] frontParent = frontParents(parent, first);
        final int[][] rows = rows(graph, order, place, first, frontParent);
        double work = 0;
        double memory = 0;
        for (int f = 0; f < rows.length; f++) {
            final double pivots = first[f + 1] - first[f];
            for (int k = 0; k < pivots; k++) {
                final double rest = pivots - k - 1 + rows[f].length;
                work += rest * rest;
            }
            memory += pivots * (pivots + 2.0 * rows[f].length);
        }
        return new FrontPlan(order, place, first, rows, frontParent, work, memory);
    }

    private static int[] frontParents(final int[] parent, final int[] first) {
        final int[] frontOf = new int[parent.length];
        final int[] frontParent = new int[first.length - 1];
        for (int f = 0; f < frontParent.length; f++) {
            Arrays.fill(frontOf, first[f], first[f + 1], f);
        }
        for (int f = 0; f < frontParent.length; f++) {
            final int up = parent[first[f + 1] - 1];
            frontParent[f] = up < 0 ? -1 : frontOf[up];
        }
        return frontParent;
    }

    /** The later places that each front touches: those of its own states and those its children leave over. */
    private static int[][] rows(final StateGraph graph, final int[] order, final int[] place, final int[] first,
        final int[] frontParent) {
        final int fronts = frontParent.length;
        final int[][] rows = new int[fronts][];
        final int[] child = new int[fronts];
        final int[] sibling = new int[fronts];
        Arrays.fill(child, -1);
        final int[] seen = new int[order.length];
        int[] found = new int[256];
        for (int f = 0; f < fronts; f++) {
            int size = 0;
            for (int k = first[f]; k < first[f + 1]; k++) {
                final int from = graph.start()[order[k]];
                final int to = graph.start()[order[k] + 1];
                found = room(found, size + to - from);
                for (int e = from; e < to; e++) {
                    final int j = place[graph.to()[e]];
                    if (j >= first[f + 1] && seen[j] != f + 1) {
                        seen[j] = f + 1;
                        found[size++] = j;
                    }
                }
            }
            for (int c = child[f]; c >= 0; c = sibling[c]) {
                found = room(found, size + rows[c].length);
                for (final int j : rows[c]) {
                    if (j >= first[f + 1] && seen[j] != f + 1) {
                        seen[j] = f + 1;
                        found[size++] = j;
                    }
                }
            }
            rows[f] = Arrays.copyOf(found, size);
            Arrays.sort(rows[f]);
            if (frontParent[f] >= 0) {
                sibling[f] = child[frontParent[f]];
                child[frontParent[f]] = f;
            }
        }
        return rows;
    }

    private static int[] room(final int[] list, final int size) {
        return list.length >= size ? list : Arrays.copyOf(list, Math.max(size, 2 * list.length));
    }

    /** Groups successive places of equal structure, and small ones where that stores few zeros. */
    private static int[] grouped(final int[] parent, final int[] count) {
        final int n = parent.length;
        final int[] first = new int[n + 1];
        final double[] zeros = new double[n];
        int fronts = 0;
        for (int k = 0; k < n;) {
            int end = k + 1;
            while (end < n && parent[end - 1] == end && count[end] == count[end - 1] - 1) {
                end++;
            }
            first[fronts] = k;
            zeros[fronts] = 0;
            fronts++;
            while (fronts > 1 && parent[k - 1] >= k && parent[k - 1] < end) {
                final int begin = first[fronts - 2];
                final double below = end - k + count[end - 1];
                final double added = zeros[fronts - 2] + zeros[fronts - 1] + (k - begin) * (below - count[k - 1]);
                final double pivots = end - begin;
                final double size = pivots * (pivots + 2.0 * count[end - 1]);
                if (pivots > SMALL && 2 * added > ZEROS * size) {
                    break;
                }
                fronts--;
                zeros[fronts - 1] = added;
                k = begin;
            }
            k = end;
        }
        first[fronts] = n;
        return Arrays.copyOf(first, fronts + 1);
    }
}
