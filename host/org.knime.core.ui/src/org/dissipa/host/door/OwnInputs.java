/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortUtil;

/** Hands inputs over to a node as KNIME does: tables as they are, everything else as a copy through its serializer. */
final class OwnInputs {

    private OwnInputs() {
    }

    static PortObject[] of(final PortObject[] objects, final PortType[] types, final ExecutionContext exec)
            throws IOException, CanceledExecutionException {
        final PortObject[] own = new PortObject[objects.length];
        for (int i = 0; i < own.length; i++) {
            if (objects[i] == null && !types[i].isOptional()) {
                throw NodeFailure.of("Couldn't get data from predecessor (Port No." + (i + 1) + ").");
            }
            if (!types[i].acceptsPortObject(objects[i])) {
                throw NodeFailure.of("Input port " + (i + 1) + " takes " + types[i].getName() + ", not "
                    + objects[i].getClass().getName() + ".");
            }
            own[i] =
                objects[i] == null || objects[i] instanceof BufferedDataTable ? objects[i] : copy(objects[i], exec);
        }
        return own;
    }

    private static PortObject copy(final PortObject object, final ExecutionContext exec)
            throws IOException, CanceledExecutionException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PortUtil.writeObjectToStream(object, bytes, exec.createSilentSubProgress(0));
        return PortUtil.readObjectFromStream(new ByteArrayInputStream(bytes.toByteArray()),
            exec.createSilentSubProgress(0));
    }
}
