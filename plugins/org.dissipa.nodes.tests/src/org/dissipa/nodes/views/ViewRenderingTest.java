/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in a headless Chromium with the example data beside this class: drawn, or refused with the right sentence,
 * and a silent console. Skipped where no Chromium is on the path.
 */
class ViewRenderingTest {
    private static final long LIMIT_SECONDS = 240;
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    static Path m_pages;

    private static Optional<Path> chromium() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(directory -> BROWSERS.stream().map(name -> Path.of(directory, name)))
            .filter(Files::isExecutable).findFirst();
    }

    @BeforeAll
    static void copyPages() throws IOException {
        assumeTrue(chromium().isPresent(), "No Chromium on the path: the pages are not rendered");
        BundleFiles.copyPages(m_pages);
    }

    private static String example(final String name) throws IOException {
        try (InputStream in = ViewRenderingTest.class.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What a report does: the data element goes before the first script. */
    private static Path pageWith(final String page, final String data) throws IOException {
        final String html = Files.readString(m_pages.resolve(page + ".html"));
        final int at = html.indexOf("<script");
        final Path file = Files.createTempFile(m_pages, page, ".html");
        return Files.writeString(file, html.substring(0, at) + "<script type=\"application/json\" id=\"dissipa-data\">"
            + data.replace("</", "<\\/") + "</script>\n" + html.substring(at));
    }

    /** A browser's helpers may still write while they end; what they leave is left to the system. */
    private static void delete(final Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
        } catch (UncheckedIOException e) {
            assertInstanceOf(NoSuchFileException.class, e.getCause());
        }
    }

    /** The page's elements after its scripts ran. */
    private static String render(final Path page) throws IOException, InterruptedException {
        final Path profile = Files.createTempDirectory("dissipa-chromium");
        final File out = Files.createTempFile(m_pages, "dom", ".html").toFile();
        final File log = Files.createTempFile(m_pages, "console", ".txt").toFile();
        final Process process = new ProcessBuilder(chromium().orElseThrow().toString(), "--headless", "--no-sandbox",
            "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--user-data-dir=" + profile, "--window-size=1280,800", "--virtual-time-budget=3000",
            "--enable-logging=stderr", "--v=0", "--dump-dom", page.toUri().toString())
            .redirectOutput(out).redirectError(log).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not finish within " + LIMIT_SECONDS + " s");
        }
        delete(profile);
        assertEquals(List.of(),
            Files.readAllLines(log.toPath()).stream().filter(line -> line.contains(":CONSOLE")).toList());
        return Files.readString(out.toPath());
    }

    @ParameterizedTest
    @CsvSource({"trajectory, ensemble, Birth and death", "network, proofreading, Kinetic proofreading",
        "chart, uncertainty, Uncertainty product of a ring", "chart, entropy, Entropy production by reaction",
        "chart, deviations, Deviations from the reference", "chart, panels, Panels of every kind",
        "graph, machine, Boltzmann machine",
        "trajectory, panels, Panels of every kind"})
    void examplesAreDrawn(final String page, final String example, final String title)
        throws IOException, InterruptedException {
        final String elements = render(pageWith(page, example(example)));
        assertTrue(elements.contains("data-state=\"drawn\""), "Not drawn");
        assertTrue(elements.contains("<title>" + title + "</title>"), "Without its title");
        assertTrue(elements.contains("<canvas"), "Without a canvas");
    }

    @Test
    void dataAsKnimeWrapsThemAreDrawnWithTheirWarnings() throws IOException, InterruptedException {
        final String elements = render(pageWith("chart", "{\"result\": " + example("entropy")
            + ", \"warningMessages\": [\"Two reactions were skipped.\"]}"));
        assertTrue(elements.contains("data-state=\"drawn\""));
        assertTrue(elements.contains("<p class=\"warning\">Two reactions were skipped.</p>"));
    }

    /** Goes through the panels as a reader does and tells of each how many marks its drawing has, and the rows of its numbers. */
    private static final String WALK = """
        <script>
          document.documentElement.dataset.walk = '';
          const list = () => document.querySelector('#panels select');
          const marks = () => echarts.getInstanceByDom(document.getElementById('drawing')).getZr().storage.getDisplayList(true)
            .filter(e => !e.ignore && !e.invisible).length;
          const rows = () => {
            const button = [...document.querySelectorAll('#tools button')].find(b => b.textContent === 'Numbers');
            button.click();
            const count = document.querySelectorAll('#numbers tbody tr').length;
            button.click();
            return count;
          };
          setTimeout(() => [...list().options].forEach((option, i) => {
            list().value = String(i);
            list().dispatchEvent(new Event('change'));
            document.documentElement.dataset.walk += option.textContent + ':' + (marks() > 20) + ':' + rows() + ':'
              + !document.getElementById('empty').hidden + ';';
          }), 1000);
        </script>
        """;

    @Test
    void everyPanelIsDrawnOrSaysThatItIsEmpty() throws IOException, InterruptedException {
        final Path page = pageWith("chart", example("panels"));
        Files.writeString(page, Files.readString(page).replace("</body>", WALK + "</body>"));
        final String walk = render(page).replaceAll("(?s).*data-walk=\"([^\"]*)\".*", "$1");
        assertEquals("Bands:true:44:false;Tail:true:18:false;Histogram:true:24:false;Heat map, log:true:13:false;"
            + "Weights:true:16:false;Tangent:true:24:false;Empty:false:0:true;", walk);
    }

    static Stream<Arguments> faultyData() {
        final String series = "{'title': 'x', 'time': [0, 1], 'series': [{'name': 'A', 'kind': 'mean', 'values': %s}]}";
        return Stream.of(
            arguments("trajectory", series.formatted("[1, 'abc']"), "'series[0].values[1]' is 'abc'; a number"),
            arguments("trajectory", series.formatted("[1]"), "'series[0].values' has 1 values, but 'time' has 2"),
            arguments("trajectory", series.formatted("[1, 2]").replace("[0, 1]", "[1, 0]"), "'time[1]' is 0; a finite"),
            arguments("network", "{'title': 'x', 'species': [{'id': 'a', 'name': 'A'}], 'reactions': [{'id': 'r', "
                + "'equation': 'A -> B', 'reactants': [['a', 1]], 'products': [['b', 1]]}]}",
                "'reactions[0].products[0][0]' is 'b'; the id of a species"),
            arguments("chart", "{'title': 'x', 'xAxis': {'name': 'x', 'type': 'value'}, "
                + "'yAxis': {'name': 'y', 'type': 'linear'}, 'series': []}", "'yAxis.type' is 'linear'; one of"),
            arguments("chart", "{'title': 'x', 'panels': [{'name': 'p', 'xAxis': {'name': 'x', 'type': 'value'}, "
                + "'yAxis': {'name': 'y', 'type': 'value'}, 'series': [{'name': 's', 'type': 'histogram', "
                + "'edges': [0, 1], 'y': [1, 2]}]}]}", "'panels[0].series[0].edges.length' is 2; 3"),
            arguments("chart", "{'title': 'x', 'xAxis': {'name': 'x', 'type': 'value'}, "
                + "'yAxis': {'name': 'y', 'type': 'value'}, 'heat': {'name': 'z', 'x': [0, 1], 'y': [0, 0], "
                + "'values': [[1]]}}", "'heat.y[1]' is 0; a finite number above"),
            arguments("chart", "{'userError': {'message': 'There is no column k.'}}", "There is no column k."),
            arguments("graph", "{'title': 'x', 'nodes': [{'id': 'a'}], 'edges': [{'from': 'a', 'to': 'b'}]}",
                "'edges[0].to' is 'b'; the id of a node"),
            arguments("chart", "{'title':", "not valid JSON"),
            arguments("network", "[]", "an object is expected"));
    }

    @ParameterizedTest
    @MethodSource
    void faultyData(final String page, final String data, final String sentence)
        throws IOException, InterruptedException {
        final String elements = render(pageWith(page, data.replace('\'', '"')));
        assertTrue(elements.contains("data-state=\"failed\""), "Not refused");
        final String status = elements.replaceAll("(?s).*id=\"status\"[^>]*>(.*?)</div>.*", "$1");
        assertTrue(status.contains(sentence.replace('\'', '"')), status);
    }

    @Test
    void aPageWithoutDataSaysSo() throws IOException, InterruptedException {
        final String elements = render(m_pages.resolve("network.html"));
        assertTrue(elements.contains("This page holds no data."));
        assertFalse(elements.contains("<canvas"));
    }
}
