/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

public abstract class AbstractConfigEntry implements java.io.Serializable, javax.swing.tree.TreeNode {
    public final String getKey() { throw new UnsupportedOperationException(); }
    public final void setParent(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public abstract String toStringValue();
    public boolean equals(final Object p0) { throw new UnsupportedOperationException(); }
    public final boolean isIdentical(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    public int hashCode() { throw new UnsupportedOperationException(); }
    public javax.swing.tree.TreeNode getChildAt(final int p0) { throw new UnsupportedOperationException(); }
    public int getChildCount() { throw new UnsupportedOperationException(); }
    public final javax.swing.tree.TreeNode getParent() { throw new UnsupportedOperationException(); }
    public int getIndex(final javax.swing.tree.TreeNode p0) { throw new UnsupportedOperationException(); }
    public final boolean getAllowsChildren() { throw new UnsupportedOperationException(); }
    public boolean isLeaf() { throw new UnsupportedOperationException(); }
    public java.util.Enumeration<javax.swing.tree.TreeNode> children() { throw new UnsupportedOperationException(); }
    AbstractConfigEntry() { throw new UnsupportedOperationException(); }
}
