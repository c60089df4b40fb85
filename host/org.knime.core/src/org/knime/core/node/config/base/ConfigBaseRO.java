/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;

import org.knime.core.node.InvalidSettingsException;

/**
 * Settings that can be read: values and further settings by key. A getter without a default fails where the key is
 * absent or has a value of another type; a getter with a default answers it then.
 */
public interface ConfigBaseRO extends Iterable<String> {

    /** The key under which these settings stand. */
    String getKey();

    /** The keys in order. */
    Set<String> keySet();

    /** The keys in order. */
    @Override
    Iterator<String> iterator();

    /** Whether there is a value or settings under a key. */
    boolean containsKey(String key);

    /** The settings under a key. */
    ConfigBase getConfigBase(String key) throws InvalidSettingsException;

    /** Writes these settings as XML and closes the stream. */
    void saveToXML(OutputStream out) throws IOException;

    /** Adds all entries to other settings. */
    void copyTo(ConfigBaseWO target);

    /** The 32-bit integer under a key. */
    int getInt(String key) throws InvalidSettingsException;

    /** The 32-bit integer under a key. */
    int getInt(String key, int absent);

    /** The array under a key, null if null was stored. */
    int[] getIntArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    int[] getIntArray(String key, int... absent);

    /** The floating point number under a key. */
    double getDouble(String key) throws InvalidSettingsException;

    /** The floating point number under a key. */
    double getDouble(String key, double absent);

    /** The array under a key, null if null was stored. */
    double[] getDoubleArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    double[] getDoubleArray(String key, double... absent);

    /** The single precision number under a key. */
    float getFloat(String key) throws InvalidSettingsException;

    /** The single precision number under a key. */
    float getFloat(String key, float absent);

    /** The array under a key, null if null was stored. */
    float[] getFloatArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    float[] getFloatArray(String key, float... absent);

    /** The character under a key. */
    char getChar(String key) throws InvalidSettingsException;

    /** The character under a key. */
    char getChar(String key, char absent);

    /** The array under a key, null if null was stored. */
    char[] getCharArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    char[] getCharArray(String key, char... absent);

    /** The 16-bit integer under a key. */
    short getShort(String key) throws InvalidSettingsException;

    /** The 16-bit integer under a key. */
    short getShort(String key, short absent);

    /** The array under a key, null if null was stored. */
    short[] getShortArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    short[] getShortArray(String key, short... absent);

    /** The 64-bit integer under a key. */
    long getLong(String key) throws InvalidSettingsException;

    /** The 64-bit integer under a key. */
    long getLong(String key, long absent);

    /** The array under a key, null if null was stored. */
    long[] getLongArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    long[] getLongArray(String key, long... absent);

    /** The byte under a key. */
    byte getByte(String key) throws InvalidSettingsException;

    /** The byte under a key. */
    byte getByte(String key, byte absent);

    /** The array under a key, null if null was stored. */
    byte[] getByteArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    byte[] getByteArray(String key, byte... absent);

    /** The truth value under a key. */
    boolean getBoolean(String key) throws InvalidSettingsException;

    /** The truth value under a key. */
    boolean getBoolean(String key, boolean absent);

    /** The array under a key, null if null was stored. */
    boolean[] getBooleanArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    boolean[] getBooleanArray(String key, boolean... absent);

    /** The text under a key. */
    String getString(String key) throws InvalidSettingsException;

    /** The text under a key. */
    String getString(String key, String absent);

    /** The array under a key, null if null was stored. */
    String[] getStringArray(String key) throws InvalidSettingsException;

    /** The array under a key. */
    String[] getStringArray(String key, String... absent);

    /** The text of a transient entry, which is never stored; null if it is absent. */
    String getTransientString(String key);

    /** Refused: this host keeps no secrets. */
    String getPassword(String key, String encryptionKey) throws InvalidSettingsException;

    /** Refused: this host keeps no secrets. */
    String getPassword(String key, String encryptionKey, String absent);
}
