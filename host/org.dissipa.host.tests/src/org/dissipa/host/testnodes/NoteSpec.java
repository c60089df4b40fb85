/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.testnodes;

import org.knime.core.node.ModelContentRO;
import org.knime.core.node.ModelContentWO;
import org.knime.core.node.port.AbstractSimplePortObjectSpec;

/** All that is known of a note beforehand, which is nothing. */
public final class NoteSpec extends AbstractSimplePortObjectSpec {

    /** For the registry. */
    public NoteSpec() {
        // nothing to set
    }

    @Override
    protected void save(final ModelContentWO model) {
        // nothing to save
    }

    @Override
    protected void load(final ModelContentRO model) {
        // nothing to load
    }

    /** Writes and reads specs. */
    public static final class Serializer extends AbstractSimplePortObjectSpecSerializer<NoteSpec> {
    }
}
