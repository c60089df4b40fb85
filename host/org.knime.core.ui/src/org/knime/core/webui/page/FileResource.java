/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.webui.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A resource that is a file. */
record FileResource(Path file, Path relative) implements Resource {

    @Override
    public String getRelativePath() {
        return relative.toString().replace('\\', '/');
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public boolean isStatic() {
        return true;
    }

    @Override
    public ContentType getContentType() {
        return ContentType.of(relative.toString());
    }
}
