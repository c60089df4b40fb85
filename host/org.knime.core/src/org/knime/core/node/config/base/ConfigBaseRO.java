/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

public interface ConfigBaseRO extends Iterable<String> {
    org.knime.core.node.config.base.ConfigBase getConfigBase(final String p0) throws org.knime.core.node.InvalidSettingsException;
    void saveToXML(final java.io.OutputStream p0) throws java.io.IOException;
    void copyTo(final org.knime.core.node.config.base.ConfigBaseWO p0);
    String getKey();
    int getInt(final String p0) throws org.knime.core.node.InvalidSettingsException;
    double getDouble(final String p0) throws org.knime.core.node.InvalidSettingsException;
    char getChar(final String p0) throws org.knime.core.node.InvalidSettingsException;
    short getShort(final String p0) throws org.knime.core.node.InvalidSettingsException;
    long getLong(final String p0) throws org.knime.core.node.InvalidSettingsException;
    byte getByte(final String p0) throws org.knime.core.node.InvalidSettingsException;
    String getString(final String p0) throws org.knime.core.node.InvalidSettingsException;
    java.util.Set<String> keySet();
    boolean containsKey(final String p0);
    boolean getBoolean(final String p0) throws org.knime.core.node.InvalidSettingsException;
    int getInt(final String p0, final int p1);
    int[] getIntArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    int[] getIntArray(final String p0, final int... p1);
    double getDouble(final String p0, final double p1);
    double[] getDoubleArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    double[] getDoubleArray(final String p0, final double... p1);
    float getFloat(final String p0) throws org.knime.core.node.InvalidSettingsException;
    float getFloat(final String p0, final float p1);
    float[] getFloatArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    float[] getFloatArray(final String p0, final float... p1);
    char getChar(final String p0, final char p1);
    char[] getCharArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    byte[] getByteArray(final String p0, final byte... p1);
    byte[] getByteArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    byte getByte(final String p0, final byte p1);
    short[] getShortArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    short[] getShortArray(final String p0, final short... p1);
    long[] getLongArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    long[] getLongArray(final String p0, final long... p1);
    short getShort(final String p0, final short p1);
    long getLong(final String p0, final long p1);
    char[] getCharArray(final String p0, final char... p1);
    boolean getBoolean(final String p0, final boolean p1);
    boolean[] getBooleanArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    boolean[] getBooleanArray(final String p0, final boolean... p1);
    String getString(final String p0, final String p1);
    String[] getStringArray(final String p0) throws org.knime.core.node.InvalidSettingsException;
    String[] getStringArray(final String p0, final String... p1);
    java.util.Iterator<String> iterator();
    String getPassword(final String p0, final String p1) throws org.knime.core.node.InvalidSettingsException;
    String getPassword(final String p0, final String p1, final String p2);
    String getTransientString(final String p0);
}
