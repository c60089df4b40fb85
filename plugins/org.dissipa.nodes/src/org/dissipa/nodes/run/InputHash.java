/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of an input that is no network, fed text by text. */
public final class InputHash {
    private final MessageDigest m_digest;

    private InputHash(final MessageDigest digest) {
        m_digest = digest;
    }

    /** A hash that has read nothing. */
    public static InputHash of() {
        try {
            return new InputHash(MessageDigest.getInstance("SHA-256"));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Reads a text; where one ends and the next begins makes a difference. */
    public InputHash with(final String text) {
        m_digest.update(text.getBytes(StandardCharsets.UTF_8));
        m_digest.update((byte)0);
        return this;
    }

    /** The hash as hexadecimal digits; nothing can be read after. */
    public String toHex() {
        return HexFormat.of().formatHex(m_digest.digest());
    }
}
