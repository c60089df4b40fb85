/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.comparison;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Reference Comparator. */
public final class ReferenceComparatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Reference Comparator") //
        .icon("./reference-comparator.png") //
        .shortDescription("Compares a table with a reference, cell by cell, and can stop the workflow where they differ.") //
        .fullDescription("""
            <p>
            Matches the rows of a table with the rows of a reference table by key columns (or by RowID) and compares every column of the
            reference that is not a key, or those that you choose. A number agrees if
            </p>
            <p>
            <tt>|value - reference| &lt;= absolute + relative &#183; |reference| + z &#183; standard error</tt>
            </p>
            <p>
            where the last term applies only if a column of standard errors is chosen; use it to hold a sampled estimate against an exact value
            (z = 4 raises a false alarm once in 16,000 comparisons of a normal estimate). Text, yes/no and infinite values must be equal.
            Two missing values agree; a missing value and a number do not.
            </p>
            <p>
            With <i>Stop the workflow if anything deviates</i> the node fails and names the worst deviation, so a workflow that ends has
            passed its checks. It is how the test workflows of Dissipa assert their results.
            </p>
            <p>
            <b>Cost.</b> Linear in the number of cells; both tables are read once, the reference is held in memory.
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Table", "The table to check.") //
            .addInputTable("Reference", "Key columns and the values to expect. Each row needs a key of its own.") //
            .addOutputTable("Deviations", "A row a compared cell: key, column, value, reference, deviation, tolerance and verdict.") //
            .addOutputTable("Summary", "One row: how many cells were compared and deviate, the worst deviation, the verdict.")) //
        .model(m -> m.parametersClass(ReferenceComparatorParameters.class) //
            .configure(ReferenceComparatorNode::configure) //
            .execute(ReferenceComparatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Deviation of each compared cell in units of its tolerance; 1 is the limit.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(ReferenceComparatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("test", "assert", "tolerance", "difference", "validation");

    /** For the framework. */
    public ReferenceComparatorFactory() {
        super(NODE);
    }
}
