/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.networks;

import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.text.TextInputWidget;

/** What Network Reader asks its user. */
final class NetworkReaderParameters implements NodeParameters {

    @Widget(title = "File", description = "A path relative to the workflow's folder, such as <tt>data/model.net</tt>, an absolute path, or a URL such as "
        + "<tt>knime://knime.workflow/data/model.net</tt> or <tt>file:/home/me/model.net</tt>. A relative path that is not in the workflow's folder is "
        + "looked for in the working directory of the program.")
    @TextInputWidget(placeholder = "data/model.net")
    String m_file = "";
}
