/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

public interface ConfigBaseWO {
    org.knime.core.node.config.base.ConfigBase addConfigBase(final String p0);
    String getKey();
    void addInt(final String p0, final int p1);
    void addDouble(final String p0, final double p1);
    void addFloat(final String p0, final float p1);
    void addChar(final String p0, final char p1);
    void addShort(final String p0, final short p1);
    void addLong(final String p0, final long p1);
    void addByte(final String p0, final byte p1);
    void addString(final String p0, final String p1);
    void addBoolean(final String p0, final boolean p1);
    void addIntArray(final String p0, final int... p1);
    void addDoubleArray(final String p0, final double... p1);
    void addFloatArray(final String p0, final float... p1);
    void addByteArray(final String p0, final byte... p1);
    void addShortArray(final String p0, final short... p1);
    void addLongArray(final String p0, final long... p1);
    void addCharArray(final String p0, final char... p1);
    void addBooleanArray(final String p0, final boolean... p1);
    void addStringArray(final String p0, final String... p1);
    void addPassword(final String p0, final String p1, final String p2);
    void addTransientString(final String p0, final String p1);
}
