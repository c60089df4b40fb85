/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

public abstract class ConfigBase extends org.knime.core.node.config.base.AbstractConfigEntry implements org.knime.core.node.config.base.ConfigBaseRO, org.knime.core.node.config.base.ConfigBaseWO {
    protected void put(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    protected org.knime.core.node.config.base.AbstractConfigEntry get(final String p0) { throw new UnsupportedOperationException(); }
    public ConfigBase(final String p0) { throw new UnsupportedOperationException(); }
    public abstract org.knime.core.node.config.base.ConfigBase getInstance(final String p0);
    public final org.knime.core.node.config.base.ConfigBase addConfigBase(final String p0) { throw new UnsupportedOperationException(); }
    protected final void addConfigBase(final org.knime.core.node.config.base.ConfigBase p0) { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.config.base.ConfigBase getConfigBase(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public final org.knime.core.node.config.base.AbstractConfigEntry removeConfig(final String p0) { throw new UnsupportedOperationException(); }
    public void addInt(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public int getInt(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addDouble(final String p0, final double p1) { throw new UnsupportedOperationException(); }
    public double getDouble(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addFloat(final String p0, final float p1) { throw new UnsupportedOperationException(); }
    public float getFloat(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addChar(final String p0, final char p1) { throw new UnsupportedOperationException(); }
    public char getChar(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addShort(final String p0, final short p1) { throw new UnsupportedOperationException(); }
    public short getShort(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addLong(final String p0, final long p1) { throw new UnsupportedOperationException(); }
    public long getLong(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addByte(final String p0, final byte p1) { throw new UnsupportedOperationException(); }
    public byte getByte(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addString(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public String getString(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public java.util.Set<String> keySet() { throw new UnsupportedOperationException(); }
    public boolean hasIdenticalValue(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    public boolean containsKey(final String p0) { throw new UnsupportedOperationException(); }
    public boolean getBoolean(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addBoolean(final String p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public int getInt(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public int[] getIntArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public int[] getIntArray(final String p0, final int... p1) { throw new UnsupportedOperationException(); }
    public void addIntArray(final String p0, final int... p1) { throw new UnsupportedOperationException(); }
    public double getDouble(final String p0, final double p1) { throw new UnsupportedOperationException(); }
    public double[] getDoubleArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public double[] getDoubleArray(final String p0, final double... p1) { throw new UnsupportedOperationException(); }
    public float getFloat(final String p0, final float p1) { throw new UnsupportedOperationException(); }
    public float[] getFloatArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public float[] getFloatArray(final String p0, final float... p1) { throw new UnsupportedOperationException(); }
    public void addDoubleArray(final String p0, final double... p1) { throw new UnsupportedOperationException(); }
    public void addFloatArray(final String p0, final float... p1) { throw new UnsupportedOperationException(); }
    public char getChar(final String p0, final char p1) { throw new UnsupportedOperationException(); }
    public char[] getCharArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public byte[] getByteArray(final String p0, final byte... p1) { throw new UnsupportedOperationException(); }
    public byte[] getByteArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public void addByteArray(final String p0, final byte... p1) { throw new UnsupportedOperationException(); }
    public byte getByte(final String p0, final byte p1) { throw new UnsupportedOperationException(); }
    public short[] getShortArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public short[] getShortArray(final String p0, final short... p1) { throw new UnsupportedOperationException(); }
    public long[] getLongArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public long[] getLongArray(final String p0, final long... p1) { throw new UnsupportedOperationException(); }
    public void addShortArray(final String p0, final short... p1) { throw new UnsupportedOperationException(); }
    public short getShort(final String p0, final short p1) { throw new UnsupportedOperationException(); }
    public void addLongArray(final String p0, final long... p1) { throw new UnsupportedOperationException(); }
    public long getLong(final String p0, final long p1) { throw new UnsupportedOperationException(); }
    public char[] getCharArray(final String p0, final char... p1) { throw new UnsupportedOperationException(); }
    public void addCharArray(final String p0, final char... p1) { throw new UnsupportedOperationException(); }
    public boolean getBoolean(final String p0, final boolean p1) { throw new UnsupportedOperationException(); }
    public boolean[] getBooleanArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public boolean[] getBooleanArray(final String p0, final boolean... p1) { throw new UnsupportedOperationException(); }
    public void addBooleanArray(final String p0, final boolean... p1) { throw new UnsupportedOperationException(); }
    public String getString(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public String[] getStringArray(final String p0) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public String[] getStringArray(final String p0, final String... p1) { throw new UnsupportedOperationException(); }
    public void addStringArray(final String p0, final String... p1) { throw new UnsupportedOperationException(); }
    public org.knime.core.node.config.base.AbstractConfigEntry getEntry(final String p0) { throw new UnsupportedOperationException(); }
    public void addEntry(final org.knime.core.node.config.base.AbstractConfigEntry p0) { throw new UnsupportedOperationException(); }
    public final java.util.Iterator<String> iterator() { throw new UnsupportedOperationException(); }
    public final String toStringValue() { throw new UnsupportedOperationException(); }
    public final void toString(final StringBuffer p0) { throw new UnsupportedOperationException(); }
    public String toString() { throw new UnsupportedOperationException(); }
    public final void writeToFile(final java.io.ObjectOutputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    protected static org.knime.core.node.config.base.ConfigBase readFromFile(final java.io.ObjectInputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public final void saveToXML(final java.io.OutputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    protected static org.knime.core.node.config.base.ConfigBase loadFromXML(final org.knime.core.node.config.base.ConfigBase p0, final java.io.InputStream p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public void load(final java.io.InputStream p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public void copyTo(final org.knime.core.node.config.base.ConfigBaseWO p0) { throw new UnsupportedOperationException(); }
    public javax.swing.tree.TreeNode getChildAt(final int p0) { throw new UnsupportedOperationException(); }
    public int getChildCount() { throw new UnsupportedOperationException(); }
    public int getIndex(final javax.swing.tree.TreeNode p0) { throw new UnsupportedOperationException(); }
    public final boolean isLeaf() { throw new UnsupportedOperationException(); }
    public final java.util.Enumeration<javax.swing.tree.TreeNode> children() { throw new UnsupportedOperationException(); }
    public void addPassword(final String p0, final String p1, final String p2) { throw new UnsupportedOperationException(); }
    public void addEncryptedPassword(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public String getPassword(final String p0, final String p1) throws org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public String getPassword(final String p0, final String p1, final String p2) { throw new UnsupportedOperationException(); }
    public void addTransientString(final String p0, final String p1) { throw new UnsupportedOperationException(); }
    public String getTransientString(final String p0) { throw new UnsupportedOperationException(); }
    public interface CopyFromConfigBase {
        void copyFrom(final org.knime.core.node.config.base.ConfigBase p0);
    }
}
