/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.views;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view pages as they were packed: whole, closed in themselves, with the parts that hosts and scripts rely on. */
class ViewPagesTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("id=\"([^\"]*)\"");
    private static final Pattern LOOKED_UP = Pattern.compile("(?:byId|getElementById)\\('([^']*)'\\)");
    private static final Pattern GIVEN = Pattern.compile("\\.id = '([^']*)'");
    private static final Pattern CALLS_OUT = Pattern.compile(
        "https?:(?!//www\\.w3\\.org/2000/svg)|\\beval\\(|new Function|\\bfetch\\(|XMLHttpRequest|WebSocket|"
            + "\\bimport\\(");
    private static final Set<String> SHARED_IDS =
        Set.of("status", "view", "title", "subtitle", "tools", "legend", "drawing", "notes");

    private static Set<String> all(final Pattern pattern, final String text) {
        return pattern.matcher(text).results().map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> ownScripts(final String html) {
        return all(REFERENCE, html).stream().filter(path -> path.matches("dissipa/.*\\.js")).toList();
    }

    private static String scriptText(final String html) throws IOException {
        final StringBuilder text = new StringBuilder();
        for (final String script : ownScripts(html)) {
            text.append(BundleFiles.text("js/" + script));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "network", "chart", "graph"})
    void aPageLoadsOnlyWhatItsNodeRegisters(final String page) throws IOException {
        final Set<String> references = all(REFERENCE, BundleFiles.text("js/" + page + ".html"));
        references.remove("data:,");
        assertTrue(references.size() > 4, () -> "References of " + page + ": " + references);
        assertAll(references.stream().map(path -> () -> {
            assertTrue(path.matches("(dissipa|lib)/[a-z-]+(\\.min)?\\.(js|css)"), "Not in dissipa/ or lib/: " + path);
            assertTrue(BundleFiles.exists("js/" + path), "The bundle lacks js/" + path);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "network", "chart", "graph"})
    void aPageHasNoInlineScriptAndNoDataOfItsOwn(final String page) throws IOException {
        final String html = BundleFiles.text("js/" + page + ".html");
        final List<MatchResult> scripts = SCRIPT.matcher(html).results().toList();
        assertFalse(scripts.isEmpty());
        scripts.forEach(script -> {
            assertTrue(script.group(1).startsWith(" src=\""), () -> "Script without src: " + script.group());
            assertEquals("", script.group(2));
        });
        assertFalse(html.contains("dissipa-data"), "The data element is the host's to write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trajectory", "network", "chart", "graph"})
    void everyElementThatAScriptLooksUpStandsInThePage(final String page) throws IOException {
        final String html = BundleFiles.text("js/" + page + ".html");
        final String scripts = scriptText(html);
        final Set<String> present = all(ID, html);
        assertTrue(present.containsAll(SHARED_IDS), () -> "Ids of " + page + ": " + present);
        final Set<String> lookedUp = all(LOOKED_UP, scripts);
        assertTrue(lookedUp.remove("dissipa-data"), "The bridge reads the host's data element");
        lookedUp.removeAll(present);
        lookedUp.removeAll(all(GIVEN, scripts));
        assertEquals(Set.of(), lookedUp, "Looked up, but not there");
    }

    @Test
    void ownFilesReachForNothingOutside() throws IOException {
        final List<String> own = BundleFiles.below("js").stream().filter(path -> !path.startsWith("js/lib/")).toList();
        assertTrue(own.size() >= 13, own::toString);
        for (final String path : own) {
            final Set<String> found = CALLS_OUT.matcher(BundleFiles.text(path)).results().map(MatchResult::group)
                .collect(Collectors.toSet());
            assertEquals(Set.of(), found, path);
        }
    }

    @Test
    void theBridgeSpeaksKnimesMessages() throws IOException {
        final String bridge = BundleFiles.text("js/dissipa/bridge.js");
        for (final String word : List.of("UIExtensionRequest", "UIExtensionResponse", "UIExtensionReady", "getConfig",
            "initialData", "userError", "internalError", "warningMessages")) {
            assertTrue(bridge.contains(word), word);
        }
    }

    @Test
    void everyLibraryIsPackedOnceAndNamedInTheNotice() throws IOException {
        final Set<String> packed = BundleFiles.below("js/lib").stream().map(path -> path.substring("js/lib/".length()))
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("cose-base.js", "cytoscape-fcose.js", "cytoscape.min.js", "echarts.min.js",
            "layout-base.js"), packed);
        final String notice = BundleFiles.text("NOTICE");
        for (final String library : packed) {
            assertTrue(notice.contains("\n" + library), library);
            assertFalse(BundleFiles.text("js/lib/" + library).contains("</script"), library);
        }
        assertTrue(BundleFiles.text("js/lib/echarts.min.js").contains("\"5.5.0\""));
        assertTrue(notice.contains("ECharts 5.5.0"));
        assertTrue(BundleFiles.text("js/lib/cytoscape.min.js").contains("\"3.33.1\""));
        assertTrue(notice.contains("Cytoscape.js 3.33.1"));
    }

    @Test
    void everyIconHasItsDrawingAndMeasuresSixteenPixels() throws IOException {
        final List<String> icons = BundleFiles.below("icons").stream().filter(path -> path.endsWith(".png")).toList();
        assertTrue(icons.size() >= 14, icons::toString);
        for (final String icon : icons) {
            final ByteBuffer png = ByteBuffer.wrap(BundleFiles.bytes(icon));
            assertEquals(0x89504e470d0a1a0aL, png.getLong(0), icon);
            assertEquals(16, png.getInt(16), icon);
            assertEquals(16, png.getInt(20), icon);
            assertTrue(BundleFiles.exists(icon.replace(".png", ".svg")), () -> icon + " has no SVG source");
        }
    }
}
