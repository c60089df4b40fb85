/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.ports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.swing.JComponent;

import org.dissipa.host.door.HostWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.image.png.PNGImageContent;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;
import org.knime.core.node.port.flowvariable.FlowVariablePortObject;
import org.knime.core.node.port.image.ImagePortObject;
import org.knime.core.node.port.image.ImagePortObjectSpec;
import org.knime.core.node.port.inactive.InactiveBranchPortObject;

final class PortObjectTest {

    @TempDir
    private Path m_directory;

    @Test
    void anObjectSurvivesSaveAndLoad() throws IOException {
        final Path file = m_directory.resolve("object.zip");
        final Polynomial polynomial = new Polynomial(0.1, -1e-300, Double.NaN);
        HostWork.savePortObject(polynomial, file);
        final PortObject again = HostWork.loadPortObject(file);
        assertEquals(polynomial, again);
        assertNotSame(polynomial, again);
        assertEquals(polynomial.getSpec(), again.getSpec());
        assertNotEquals(polynomial, new Polynomial(0.1, -1e-300, 0));
    }

    @Test
    void theObjectIsAContentFileInAZip() throws IOException {
        final Path file = m_directory.resolve("object.zip");
        HostWork.savePortObject(new Polynomial(0.5), file);
        try (ZipFile zip = new ZipFile(file.toFile());
            ZipInputStream object = new ZipInputStream(zip.getInputStream(zip.getEntry("object.file")))) {
            final ZipEntry entry = object.getNextEntry();
            assertEquals("content.xml", entry.getName());
            final String content = new String(object.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(content.contains("key=\"model.xml\""), content);
            assertTrue(content.contains("<entry key=\"version\" type=\"xint\" value=\"1\"/>"), content);
            assertTrue(content.contains("value=\"org.dissipa.host.ports.Polynomial\""), content);
            assertTrue(content.contains("<config key=\"model\">"), content);
        }
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        final Path file = m_directory.resolve("object.zip");
        Files.writeString(file, "no zip");
        assertEquals("Expected zip entry content.xml, got none",
            assertThrows(IOException.class, () -> HostWork.loadPortObject(file)).getMessage());
    }

    @Test
    void typesComeFromTheirDeclarations() throws InvalidSettingsException {
        assertEquals("Polynomial", Polynomial.TYPE.getName());
        assertEquals(0xFF102030, Polynomial.TYPE.getColor());
        assertEquals(PolynomialSpec.class, Polynomial.TYPE.getPortObjectSpecClass());
        assertEquals("Table", BufferedDataTable.TYPE.getName());
        assertEquals(DataTableSpec.class, BufferedDataTable.TYPE.getPortObjectSpecClass());
        assertTrue(BufferedDataTable.TYPE_OPTIONAL.isOptional());
        assertEquals(BufferedDataTable.TYPE, BufferedDataTable.TYPE_OPTIONAL);
        assertEquals("Image", ImagePortObject.TYPE.getName());
        assertTrue(PortObject.TYPE.isSuperTypeOf(Polynomial.TYPE));
        assertTrue(PortTypeRegistry.getInstance().availablePortTypes().contains(Polynomial.TYPE));
        final NodeSettings settings = new NodeSettings("type");
        Polynomial.TYPE.save(settings);
        assertEquals(Polynomial.TYPE, PortType.load(settings));
    }

    @Test
    void anUndeclaredTypeCannotBeStored() {
        final class Undeclared implements PortObject {

            @Override
            public String getSummary() {
                return "";
            }

            @Override
            public PortObjectSpec getSpec() {
                return new PolynomialSpec(0);
            }

            @Override
            public JComponent[] getViews() {
                return null;
            }
        }
        final String message = assertThrows(IOException.class,
            () -> HostWork.savePortObject(new Undeclared(), m_directory.resolve("object.zip"))).getMessage();
        assertTrue(message.endsWith("its bundle must declare it, with its serializer, at extension point"
            + " org.knime.core.PortType."), message);
    }

    @Test
    void anImageKeepsItsBytes() throws IOException {
        final ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        final ImagePortObject image = new ImagePortObject(new PNGImageContent(png.toByteArray()),
            new ImagePortObjectSpec(PNGImageContent.TYPE));
        final Path file = m_directory.resolve("image.zip");
        HostWork.savePortObject(image, file);
        final ImagePortObject again = (ImagePortObject)HostWork.loadPortObject(file);
        assertArrayEquals(png.toByteArray(), HostWork.imageOf(again).bytes());
        assertEquals("png", HostWork.imageOf(again).ending());
        assertEquals(image.getSpec(), again.getSpec());
        assertEquals(PNGImageContent.TYPE, again.toDataCell().getType());
        assertEquals("PNG image, 3 x 2", again.getSummary());
    }

    @Test
    void singletonsStaySingletons() throws IOException {
        for (final PortObject object : new PortObject[] {FlowVariablePortObject.INSTANCE,
            InactiveBranchPortObject.INSTANCE}) {
            final Path file = m_directory.resolve(object.getClass().getSimpleName());
            HostWork.savePortObject(object, file);
            assertEquals(object, HostWork.loadPortObject(file));
        }
    }
}
