/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the values that a node read, for its Run Summary. */
final class InputDigest {
    private final MessageDigest m_digest;
    private final ByteBuffer m_number = ByteBuffer.allocate(Double.BYTES);

    InputDigest() {
        try {
            m_digest = MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    void add(final double value) {
        m_digest.update(m_number.putDouble(0, value).array());
    }

    void add(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        m_digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(m_digest.digest());
    }
}
