/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.nodes.information;

import org.dissipa.nodes.view.ViewPages;
import org.knime.core.node.NodeFactory.NodeType;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** Declares the node Code Length Calculator. */
public final class CodeLengthCalculatorFactory extends DefaultNodeFactory {

    private static final DefaultNode NODE = DefaultNode.create() //
        .name("Code Length Calculator") //
        .icon("./code-length-calculator.png") //
        .shortDescription("Code lengths of symbols from text or counts: ideal, Shannon, Huffman, arithmetic; and against energies.") //
        .fullDescription("""
            <p>
            The ideal length of a symbol of probability p is <tt>-log<sub>2</sub> p</tt> bit; its mean is the entropy S/ln 2, which no code beats. Beside it:
            </p>
            <ul>
            <li><b>Shannon</b>: &#8968;-log<sub>2</sub> p&#8969;, within 1 bit of the entropy; its Kraft sum is at most 1.</li>
            <li><b>Huffman</b>: the best code of whole bits a symbol, with its words.</li>
            <li><b>arithmetic</b>: the sequence encoded as one number, within 2 bit of the entropy in all. Of probabilities alone there is no sequence.</li>
            <li><b>fixed length</b>: &#8968;log<sub>2</sub> K&#8969; bit of K symbols.</li>
            </ul>
            <p>
            The cost of telling the frequencies is not counted.
            </p>
            <p>
            <b>Against energies.</b> In a canonical state <tt>-log<sub>2</sub> p = E/(T ln 2) + ln Z/ln 2</tt>: affine in E, not proportional. The line is fitted with all
            states alike and weighted by probability; of counts the G-test tells whether they are canonical. Only E/T can be told from p, and any positive
            law becomes canonical with E := -T ln p: the line says something only if the energies were measured independently.
            </p>
            <p>
            <b>Missing values</b> are an error. <b>When it is slow.</b> Up to 10<sup>8</sup> symbols; ten million take seconds.
            </p>
            <p>
            <b>Theory.</b> T. M. Cover, J. A. Thomas, <a href="https://doi.org/10.1002/047174882X">Elements of Information Theory</a>, chapter 5; D. A. Huffman,
            <a href="https://doi.org/10.1109/JRPROC.1952.273898">A method for the construction of minimum-redundancy codes</a>, Proc. IRE 40, 1098 (1952).
            </p>
            """) //
        .sinceVersion(0, 1, 0) //
        .ports(p -> p //
            .addInputTable("Symbols", "Text, a sequence of symbols, or symbols with counts or probabilities and, if you like, energies.") //
            .addOutputTable("Codes", "A row a symbol: count, probability, code lengths, Huffman word, energy, length on the line.") //
            .addOutputTable("Comparison", "A row a code: mean length, excess over the entropy, Kraft sum.") //
            .addOutputTable("Energy Line", "The line of ideal length against energy, with all states alike and weighted by probability; empty without energies.") //
            .addOutputTable("Run Summary", "One row: method, version, seconds, input hash.")) //
        .model(m -> m.parametersClass(CodeLengthCalculatorParameters.class) //
            .configure(CodeLengthCalculatorNode::configure) //
            .execute(CodeLengthCalculatorNode::execute)) //
        .addView(v -> v.withoutParameters() //
            .description("Code lengths by symbol, or against energy with the line.") //
            .page(ViewPages::chart) //
            .initialData(i -> i.data(CodeLengthCalculatorNode::view))) //
        .nodeType(NodeType.Manipulator) //
        .keywords("Huffman", "arithmetic coding", "Shannon", "entropy", "bit", "compression", "Kraft");

    /** For the framework. */
    public CodeLengthCalculatorFactory() {
        super(NODE);
    }
}
