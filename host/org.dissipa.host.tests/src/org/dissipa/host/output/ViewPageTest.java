/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.dissipa.host.HostException;
import org.junit.jupiter.api.Test;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.StringSupplier;

/** Tests of {@link ViewPage}. */
final class ViewPageTest {

    private static String inline(final String html, final Map<String, String> files) throws IOException {
        Page page = Page.create().fromString((StringSupplier)() -> html).relativePath("view.html");
        for (final var file : files.entrySet()) {
            page = page.addResource(() -> new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)),
                file.getKey());
        }
        return ViewPage.of(page, "{\"a\":\"</script><!--\"}").html();
    }

    @Test
    void dataStandBeforeTheFirstScriptAndCannotEndIt() throws IOException {
        assertEquals("<p></p><script type=\"application/json\" id=\"dissipa-data\">{\"a\":\"<\\/script><\\u0021--\"}</script>\n"
            + "<script>run()</script>", inline("<p></p><script>run()</script>", Map.of()));
    }

    @Test
    void scriptsAndStylesAreInlined() throws IOException {
        final String html = inline(
            "<link rel=\"stylesheet\" href=\"css/a.css\"><link rel=\"icon\" href=\"data:,\">"
                + "<script src=\"lib/a.js\"></script><script type=\"module\" src=\"b.js\"></script>",
            Map.of("css/a.css", "p { background: url('i/x.svg') }", "css/i/x.svg", "<svg/>", "lib/a.js",
                "x = '</SCRIPT>' + '<!--'; y = 1 $ 2 \\n", "b.js", "let z;"));
        assertTrue(html.contains("<style>p { background: url(data:image/svg+xml;base64,PHN2Zy8+) }</style>"), html);
        assertTrue(html.contains("<link rel=\"icon\" href=\"data:,\">"), html);
        assertTrue(html.contains("<script>x = '\\x3C/SCRIPT>' + '\\x3C!--'; y = 1 $ 2 \\n</script>"), html);
        assertTrue(html.contains("<script type=\"module\">let z;</script>"), html);
        assertFalse(html.contains("src=\""), html);
    }

    @Test
    void whatThePageDoesNotBringAlongIsAnError() {
        final var error = assertThrows(HostException.class,
            () -> inline("<script src=\"https://cdn.example.org/x.js\"></script>", Map.of()));
        assertEquals("The page view.html loads https://cdn.example.org/x.js, which is not among its resources. A page must "
            + "bring along all it loads.", error.getMessage());
    }
}
