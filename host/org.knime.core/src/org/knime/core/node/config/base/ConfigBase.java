/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.knime.core.node.InvalidSettingsException;

/** Settings: values and further settings by key, in the order in which they were added. */
public abstract class ConfigBase extends AbstractConfigEntry implements ConfigBaseRO, ConfigBaseWO {

    private static final long serialVersionUID = 1L;

    private static final String NO_SECRETS = "This host keeps no passwords; entry '%s' cannot be read or written.";

    private final Map<String, AbstractConfigEntry> m_entries = new LinkedHashMap<>();

    /** Empty settings that will stand under a key. */
    public ConfigBase(final String key) {
        super(key, ConfigEntries.config);
    }

    /** Empty settings of the same class. */
    public abstract ConfigBase getInstance(String key);

    /** Puts an entry in the place of what stood under its key. */
    protected void put(final AbstractConfigEntry entry) {
        m_entries.put(entry.getKey(), entry);
    }

    /** The entry under a key, null if it is absent. */
    public AbstractConfigEntry getEntry(final String key) {
        return m_entries.get(key);
    }

    /** Puts an entry in the place of what stood under its key. */
    public void addEntry(final AbstractConfigEntry entry) {
        put(entry);
    }

    @Override
    public final ConfigBase addConfigBase(final String key) {
        final ConfigBase config = getInstance(key);
        put(config);
        return config;
    }

    @Override
    public final ConfigBase getConfigBase(final String key) throws InvalidSettingsException {
        if (getEntry(key) instanceof ConfigBase config) {
            return config;
        }
        throw absent(key, "ConfigBase");
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(m_entries.keySet());
    }

    @Override
    public final Iterator<String> iterator() {
        return keySet().iterator();
    }

    @Override
    public boolean containsKey(final String key) {
        return m_entries.containsKey(key);
    }

    @Override
    public void copyTo(final ConfigBaseWO target) {
        for (final AbstractConfigEntry entry : m_entries.values()) {
            if (entry instanceof ConfigBase config) {
                config.copyTo(target.addConfigBase(config.getKey()));
            } else {
                ((ConfigBase)target).put(entry);
            }
        }
    }

    @Override
    public final void saveToXML(final OutputStream out) throws IOException {
        XmlWriter.write(this, out);
    }

    /** Adds the entries of an XML stream, which is closed. */
    public void load(final InputStream in) throws IOException {
        XmlReader.read(this, in);
    }

    @Override
    public void addInt(final String key, final int value) {
        put(new ConfigEntry(key, ConfigEntries.xint, value));
    }

    @Override
    public int getInt(final String key) throws InvalidSettingsException {
        return (Integer)value(key, ConfigEntries.xint, "Int");
    }

    @Override
    public int getInt(final String key, final int absent) {
        return valueOr(key, ConfigEntries.xint, absent);
    }

    @Override
    public void addIntArray(final String key, final int... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xint, values);
    }

    @Override
    public int[] getIntArray(final String key) throws InvalidSettingsException {
        return (int[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xint, int.class, "Int");
    }

    @Override
    public int[] getIntArray(final String key, final int... absent) {
        return ConfigArrays.orElse(() -> getIntArray(key), absent);
    }

    @Override
    public void addDouble(final String key, final double value) {
        put(new ConfigEntry(key, ConfigEntries.xdouble, value));
    }

    @Override
    public double getDouble(final String key) throws InvalidSettingsException {
        return (Double)value(key, ConfigEntries.xdouble, "Double");
    }

    @Override
    public double getDouble(final String key, final double absent) {
        return valueOr(key, ConfigEntries.xdouble, absent);
    }

    @Override
    public void addDoubleArray(final String key, final double... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xdouble, values);
    }

    @Override
    public double[] getDoubleArray(final String key) throws InvalidSettingsException {
        return (double[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xdouble, double.class, "Double");
    }

    @Override
    public double[] getDoubleArray(final String key, final double... absent) {
        return ConfigArrays.orElse(() -> getDoubleArray(key), absent);
    }

    @Override
    public void addFloat(final String key, final float value) {
        put(new ConfigEntry(key, ConfigEntries.xfloat, value));
    }

    @Override
    public float getFloat(final String key) throws InvalidSettingsException {
        return (Float)value(key, ConfigEntries.xfloat, "Float");
    }

    @Override
    public float getFloat(final String key, final float absent) {
        return valueOr(key, ConfigEntries.xfloat, absent);
    }

    @Override
    public void addFloatArray(final String key, final float... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xfloat, values);
    }

    @Override
    public float[] getFloatArray(final String key) throws InvalidSettingsException {
        return (float[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xfloat, float.class, "Float");
    }

    @Override
    public float[] getFloatArray(final String key, final float... absent) {
        return ConfigArrays.orElse(() -> getFloatArray(key), absent);
    }

    @Override
    public void addChar(final String key, final char value) {
        put(new ConfigEntry(key, ConfigEntries.xchar, value));
    }

    @Override
    public char getChar(final String key) throws InvalidSettingsException {
        return (Character)value(key, ConfigEntries.xchar, "Char");
    }

    @Override
    public char getChar(final String key, final char absent) {
        return valueOr(key, ConfigEntries.xchar, absent);
    }

    @Override
    public void addCharArray(final String key, final char... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xchar, values);
    }

    @Override
    public char[] getCharArray(final String key) throws InvalidSettingsException {
        return (char[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xchar, char.class, "Char");
    }

    @Override
    public char[] getCharArray(final String key, final char... absent) {
        return ConfigArrays.orElse(() -> getCharArray(key), absent);
    }

    @Override
    public void addShort(final String key, final short value) {
        put(new ConfigEntry(key, ConfigEntries.xshort, value));
    }

    @Override
    public short getShort(final String key) throws InvalidSettingsException {
        return (Short)value(key, ConfigEntries.xshort, "Short");
    }

    @Override
    public short getShort(final String key, final short absent) {
        return valueOr(key, ConfigEntries.xshort, absent);
    }

    @Override
    public void addShortArray(final String key, final short... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xshort, values);
    }

    @Override
    public short[] getShortArray(final String key) throws InvalidSettingsException {
        return (short[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xshort, short.class, "Short");
    }

    @Override
    public short[] getShortArray(final String key, final short... absent) {
        return ConfigArrays.orElse(() -> getShortArray(key), absent);
    }

    @Override
    public void addLong(final String key, final long value) {
        put(new ConfigEntry(key, ConfigEntries.xlong, value));
    }

    @Override
    public long getLong(final String key) throws InvalidSettingsException {
        return (Long)value(key, ConfigEntries.xlong, "Long");
    }

    @Override
    public long getLong(final String key, final long absent) {
        return valueOr(key, ConfigEntries.xlong, absent);
    }

    @Override
    public void addLongArray(final String key, final long... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xlong, values);
    }

    @Override
    public long[] getLongArray(final String key) throws InvalidSettingsException {
        return (long[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xlong, long.class, "Long");
    }

    @Override
    public long[] getLongArray(final String key, final long... absent) {
        return ConfigArrays.orElse(() -> getLongArray(key), absent);
    }

    @Override
    public void addByte(final String key, final byte value) {
        put(new ConfigEntry(key, ConfigEntries.xbyte, value));
    }

    @Override
    public byte getByte(final String key) throws InvalidSettingsException {
        return (Byte)value(key, ConfigEntries.xbyte, "Byte");
    }

    @Override
    public byte getByte(final String key, final byte absent) {
        return valueOr(key, ConfigEntries.xbyte, absent);
    }

    @Override
    public void addByteArray(final String key, final byte... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xbyte, values);
    }

    @Override
    public byte[] getByteArray(final String key) throws InvalidSettingsException {
        return (byte[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xbyte, byte.class, "Byte");
    }

    @Override
    public byte[] getByteArray(final String key, final byte... absent) {
        return ConfigArrays.orElse(() -> getByteArray(key), absent);
    }

    @Override
    public void addBoolean(final String key, final boolean value) {
        put(new ConfigEntry(key, ConfigEntries.xboolean, value));
    }

    @Override
    public boolean getBoolean(final String key) throws InvalidSettingsException {
        return (Boolean)value(key, ConfigEntries.xboolean, "Boolean");
    }

    @Override
    public boolean getBoolean(final String key, final boolean absent) {
        return valueOr(key, ConfigEntries.xboolean, absent);
    }

    @Override
    public void addBooleanArray(final String key, final boolean... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xboolean, values);
    }

    @Override
    public boolean[] getBooleanArray(final String key) throws InvalidSettingsException {
        return (boolean[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xboolean, boolean.class, "Boolean");
    }

    @Override
    public boolean[] getBooleanArray(final String key, final boolean... absent) {
        return ConfigArrays.orElse(() -> getBooleanArray(key), absent);
    }

    @Override
    public void addString(final String key, final String value) {
        put(new ConfigEntry(key, ConfigEntries.xstring, value));
    }

    @Override
    public String getString(final String key) throws InvalidSettingsException {
        return (String)value(key, ConfigEntries.xstring, "String");
    }

    @Override
    public String getString(final String key, final String absent) {
        return valueOr(key, ConfigEntries.xstring, absent);
    }

    @Override
    public void addStringArray(final String key, final String... values) {
        ConfigArrays.write(addConfigBase(key), ConfigEntries.xstring, values);
    }

    @Override
    public String[] getStringArray(final String key) throws InvalidSettingsException {
        return (String[])ConfigArrays.read(getConfigBase(key), ConfigEntries.xstring, String.class, "String");
    }

    @Override
    public String[] getStringArray(final String key, final String... absent) {
        return ConfigArrays.orElse(() -> getStringArray(key), absent);
    }

    @Override
    public void addTransientString(final String key, final String value) {
        put(new ConfigEntry(key, ConfigEntries.xtransientstring, value));
    }

    @Override
    public String getTransientString(final String key) {
        return valueOr(key, ConfigEntries.xtransientstring, null);
    }

    @Override
    public void addPassword(final String key, final String encryptionKey, final String value) {
        throw new UnsupportedOperationException(NO_SECRETS.formatted(key));
    }

    @Override
    public String getPassword(final String key, final String encryptionKey) throws InvalidSettingsException {
        throw new UnsupportedOperationException(NO_SECRETS.formatted(key));
    }

    @Override
    public String getPassword(final String key, final String encryptionKey, final String absent) {
        throw new UnsupportedOperationException(NO_SECRETS.formatted(key));
    }

    private Object value(final String key, final ConfigEntries type, final String word)
            throws InvalidSettingsException {
        if (getEntry(key) instanceof ConfigEntry entry && entry.getType() == type) {
            return entry.value();
        }
        throw absent(key, word);
    }

    @SuppressWarnings("unchecked")
    private <T> T valueOr(final String key, final ConfigEntries type, final T absent) {
        return getEntry(key) instanceof ConfigEntry entry && entry.getType() == type ? (T)entry.value() : absent;
    }

    static InvalidSettingsException absent(final String key, final String word) {
        return new InvalidSettingsException(word + " for key \"" + key + "\" not found.");
    }

    @Override
    public final String toStringValue() {
        return null;
    }

    @Override
    public String toString() {
        return m_entries.values().toString();
    }

    @Override
    boolean sameValue(final AbstractConfigEntry other) {
        return m_entries.equals(((ConfigBase)other).m_entries);
    }
}
