/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.node.config.base;

/** What can stand in settings under a key. */
public enum ConfigEntries {

    /** A text. */
    xstring {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, value);
        }
    },
    /** A 32-bit integer. */
    xint {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Integer.valueOf(value));
        }
    },
    /** A floating point number. */
    xdouble {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Double.valueOf(value));
        }
    },
    /** A single precision number. */
    xfloat {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Float.valueOf(value));
        }
    },
    /** A 64-bit integer. */
    xlong {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Long.valueOf(value));
        }
    },
    /** A 16-bit integer. */
    xshort {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Short.valueOf(value));
        }
    },
    /** A byte. */
    xbyte {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Byte.valueOf(value));
        }
    },
    /** A character. */
    xchar {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            if (value.length() != 1) {
                throw new IllegalArgumentException("'" + value + "' is not one character.");
            }
            return new ConfigEntry(key, this, value.charAt(0));
        }
    },
    /** A truth value. */
    xboolean {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, Boolean.valueOf(value));
        }
    },
    /** Further settings. */
    config {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            throw new UnsupportedOperationException("Settings are no value; key '" + key + "'.");
        }
    },
    /** A secret, which this host does not decode. */
    xpassword {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            return new ConfigEntry(key, this, value);
        }
    },
    /** A text that is never stored. */
    xtransientstring {
        @Override
        public AbstractConfigEntry createEntry(final String key, final String value) {
            throw new IllegalStateException("A transient text is never stored; key '" + key + "'.");
        }
    };

    /** An entry of this type from the text of its value. */
    public abstract AbstractConfigEntry createEntry(String key, String value);
}
