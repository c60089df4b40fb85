/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

/** Settings that can be written: values and further settings by key; what stood under a key is replaced. */
public interface ConfigBaseWO {

    /** The key under which these settings stand. */
    String getKey();

    /** Adds empty settings. */
    ConfigBase addConfigBase(String key);

    /** Adds a 32-bit integer. */
    void addInt(String key, int value);

    /** Adds an array, which may be null. */
    void addIntArray(String key, int... values);

    /** Adds a floating point number. */
    void addDouble(String key, double value);

    /** Adds an array, which may be null. */
    void addDoubleArray(String key, double... values);

    /** Adds a single precision number. */
    void addFloat(String key, float value);

    /** Adds an array, which may be null. */
    void addFloatArray(String key, float... values);

    /** Adds a character. */
    void addChar(String key, char value);

    /** Adds an array, which may be null. */
    void addCharArray(String key, char... values);

    /** Adds a 16-bit integer. */
    void addShort(String key, short value);

    /** Adds an array, which may be null. */
    void addShortArray(String key, short... values);

    /** Adds a 64-bit integer. */
    void addLong(String key, long value);

    /** Adds an array, which may be null. */
    void addLongArray(String key, long... values);

    /** Adds a byte. */
    void addByte(String key, byte value);

    /** Adds an array, which may be null. */
    void addByteArray(String key, byte... values);

    /** Adds a truth value. */
    void addBoolean(String key, boolean value);

    /** Adds an array, which may be null. */
    void addBooleanArray(String key, boolean... values);

    /** Adds a text, which may be null. */
    void addString(String key, String value);

    /** Adds an array, which may be null. */
    void addStringArray(String key, String... values);

    /** Adds a text that is never stored. */
    void addTransientString(String key, String value);

    /** Refused: this host keeps no secrets. */
    void addPassword(String key, String encryptionKey, String value);
}
