/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.imageio.ImageIO;

import org.knime.core.data.image.png.PNGImageContent;
import org.knime.core.node.port.image.ImagePortObject;
import org.knime.core.node.port.image.ImagePortObjectSpec;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.RequireFromFileOrString;
import org.knime.core.webui.page.Page.StringSupplier;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Makes a note and an image of a table, and shows a view. */
public final class SketcherNodeFactory extends DefaultNodeFactory {

    private static final String HTML = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Sketch</title>
        <link rel="stylesheet" href="style/sketch.css"></head>
        <body><p id="here"></p><script src="lib/sketch.js"></script></body></html>
        """;

    private static final String SCRIPT = """
        const data = JSON.parse(document.getElementById('dissipa-data').textContent);
        document.getElementById('here').textContent = data.text + ' </script> ' + data.rows;
        """;

    private static final DefaultNode NODE = DefaultNode.create().name("Sketcher").icon("./node.png")
        .shortDescription("Sketches a table.").fullDescription("<p>Sketches a table.</p>").sinceVersion(0, 1, 0)
        .ports(ports -> ports.addInputTable("In", "A table.").addOutputPort("Note", "A note.", Note.TYPE)
            .addOutputPort("Image", "An image.", ImagePortObject.TYPE))
        .model(model -> model.withoutParameters().configure((in, out) -> {
            out.setOutSpec(0, new NoteSpec());
            out.setOutSpec(1, new ImagePortObjectSpec(PNGImageContent.TYPE));
        }).execute(SketcherNodeFactory::execute))
        .addView(view -> view.withoutParameters().description("The <i>sketch</i>.").page(SketcherNodeFactory::page)
            .initialData(initial -> initial.data(input -> Map.of("text", "a </script> & more", "rows",
                input.getInternalTables()[0].size()))));

    /** For the registry. */
    public SketcherNodeFactory() {
        super(NODE);
    }

    private static Page page(final RequireFromFileOrString page) {
        return page.fromString((StringSupplier)() -> HTML).relativePath("sketch.html")
            .addResource(() -> bytes(SCRIPT), "lib/sketch.js")
            .addResource(() -> bytes("p { color: teal; background: url(dot.svg) }"), "style/sketch.css")
            .addResource(() -> bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "style/dot.svg");
    }

    private static ByteArrayInputStream bytes(final String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out) {
        out.setOutData(0, new Note(in.getInTable(0).size() + " rows"));
        out.setOutData(1, new ImagePortObject(new PNGImageContent(png()), new ImagePortObjectSpec(PNGImageContent.TYPE)));
        out.setInternalData(in.getInTable(0));
    }

    private static byte[] png() {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
