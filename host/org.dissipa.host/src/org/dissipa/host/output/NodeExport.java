/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dissipa.host.door.HostWork;
import org.dissipa.host.door.NodeDoor.Port;
import org.dissipa.host.run.NodeResult;
import org.dissipa.host.table.CsvFile;
import org.dissipa.host.workflow.WorkflowNode;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.image.ImagePortObject;
import org.knime.core.node.port.inactive.InactiveBranchPortObject;

/** Writes what came out of a node: {@code port_<n>} with an ending that tells the format, and {@code view.html}. */
public final class NodeExport {

    private final Path m_root;

    private final String m_folder;

    private NodeExport(final Path root, final String folder) {
        m_root = root;
        m_folder = folder;
    }

    /** The folder of a node: its title, with characters that file systems refuse replaced. */
    public static String folder(final WorkflowNode node) {
        return node.title().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** Writes the outputs of a node that executed into its folder below a root. */
    public static NodeOutput write(final NodeResult result, final Path root) throws IOException {
        final NodeExport export = new NodeExport(root, folder(result.node().node()));
        final List<Port> ports = result.node().door().outPorts();
        final List<PortOutput> written = new ArrayList<>();
        Files.createDirectories(root.resolve(export.m_folder));
        for (int i = 0; i < ports.size(); i++) {
            if (result.outputs().get(i) instanceof InactiveBranchPortObject) {
                continue;
            }
            written.add(export.port(i + 1, ports.get(i).name(), result.outputs().get(i)));
        }
        return new NodeOutput(export.m_folder, written, export.view(result));
    }

    private PortOutput port(final int number, final String name, final PortObject object) throws IOException {
        final String stem = m_folder + "/port_" + number;
        if (object instanceof BufferedDataTable table) {
            CsvFile.write(table, m_root.resolve(stem + ".csv"));
            return new PortOutput(number, name, stem + ".csv", new PortOutput.Table(TablePreview.of(table)));
        }
        if (object instanceof ImagePortObject image) {
            final HostWork.Image content = HostWork.imageOf(image);
            final String file = stem + "." + content.ending();
            Files.write(m_root.resolve(file), content.bytes());
            return new PortOutput(number, name, file, new PortOutput.Image(content.bytes(), content.ending()));
        }
        HostWork.savePortObject(object, m_root.resolve(stem + ".zip"));
        final String summary = object.getSummary();
        Files.writeString(m_root.resolve(stem + ".txt"), summary + "\n", StandardCharsets.UTF_8);
        return new PortOutput(number, name, stem + ".zip", new PortOutput.Summary(summary));
    }

    private Optional<ViewPage> view(final NodeResult result) throws IOException {
        if (result.viewData().isEmpty()) {
            return Optional.empty();
        }
        final ViewPage page = ViewPage.of(result.node().door().view().orElseThrow().page(), result.viewData().get());
        Files.writeString(m_root.resolve(m_folder).resolve("view.html"), page.html(), StandardCharsets.UTF_8);
        return Optional.of(page);
    }
}
