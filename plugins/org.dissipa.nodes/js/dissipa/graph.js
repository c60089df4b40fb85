/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A graph whose nodes may carry values by colour and whose edges carry weights by width and sign: hover for numbers,
 * click for the neighbourhood, search by name, hide weak edges.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);
  const STEP_PX = 70;
  const PROOF_UP_TO = 100;
  const EDGES_AT_FIRST = 200;

  const row = (name, text) =>
    dissipa.element(
      'tr',
      {},
      dissipa.element('th', {textContent: name}),
      dissipa.element('td', {textContent: text})
    );

  /** The strongest edges of a node, as rows of name and weight. */
  function edgeRows(node, graph) {
    const edges = node.connectedEdges().not('.hidden, .weak');
    const list = edges.map(e => e).sort((a, b) => b.data('strength') - a.data('strength'));
    const rows = list.slice(0, 8).map(e => {
      const [from, to] = [e.source(), e.target()];
      const other = from.same(node) ? to : from;
      const arrow = graph.directed ? (from.same(node) ? '\u2192 ' : '\u2190 ') : '';
      const {weight, label} = e.data('item');
      return row(arrow + other.data('item').name + (label ? ' (' + label + ')' : ''), Number.isNaN(weight) ? '' : dissipa.format(weight));
    });
    return list.length > 8 ? [...rows, row('and ' + (list.length - 8) + ' more edges', '')] : rows;
  }

  function describe(node, graph) {
    const item = node.data('item');
    return [
      dissipa.element('div', {className: 'head', textContent: item.name}),
      ...(item.group ? [dissipa.element('div', {className: 'more', textContent: item.group})] : []),
      ...(item.note ? [dissipa.element('div', {className: 'more', textContent: item.note})] : []),
      dissipa.element(
        'table',
        {},
        ...(graph.nodeValue ? [row(graph.nodeValue.name, dissipa.format(item.value))] : []),
        ...edgeRows(node, graph)
      )
    ];
  }

  /** At the places that the data give (y grows upward), else by forces. */
  function place(elements, wide, graph) {
    const nodes = elements.nodes();
    if (graph.placed && nodes.length === graph.nodes.length) {
      const span = key => {
        const all = graph.nodes.map(node => node[key]);
        return all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b)) || 1;
      };
      const side = STEP_PX * Math.ceil(Math.sqrt(nodes.length));
      const [w, h] = wide ? [1.5 * side, side] : [side, 1.5 * side];
      nodes.positions(n => ({x: (n.data('item').x / span('x')) * w, y: (-n.data('item').y / span('y')) * h}));
      return;
    }
    dissipa.seeded(() => {
      elements
        .layout(
          dissipa.forces({
            idealEdgeLength: nodes.length <= 40 ? 120 : 80,
            nodeRepulsion: 9000,
            quality: nodes.length <= PROOF_UP_TO ? 'proof' : 'default',
            numIter: nodes.length <= PROOF_UP_TO ? 2500 : 400
          })
        )
        .run();
      dissipa.turn(nodes, wide);
    });
  }

  /** The share of the strongest edge below which edges are hidden at first: about two a node are left. */
  function firstCut(graph, diagram) {
    const strengths = diagram.cy.edges().map(e => e.data('strength')).sort((a, b) => b - a);
    const most = Math.max(EDGES_AT_FIRST, 2 * graph.nodes.length);
    return strengths.length > most ? Math.ceil(100 * strengths[most]) / 100 : 0;
  }

  /** Hides the edges below a share of the strongest. */
  function threshold(graph, diagram) {
    const count = dissipa.element('span', {className: 'subtitle', role: 'status'});
    const slider = dissipa.element('input', {
      type: 'range',
      min: 0,
      max: 1,
      step: 0.01,
      value: firstCut(graph, diagram),
      title: 'Hide edges weaker than this share of the strongest',
      ariaLabel: 'Hide weak edges'
    });
    function cut() {
      diagram.cy.batch(() =>
        diagram.cy.edges().forEach(e => e.toggleClass('weak', e.data('strength') < Number(slider.value)))
      );
      const left = diagram.cy.edges().not('.weak').length;
      count.textContent = left + ' of ' + graph.edges.length + ' edges';
    }
    slider.addEventListener('input', cut);
    cut();
    return [dissipa.element('label', {className: 'subtitle'}, 'weak edges ', slider), count];
  }

  function draw(data, warnings) {
    const graph = dissipa.readGraph(data);
    const size = graph.nodes.length + ' nodes, ' + graph.edges.length + (graph.edges.length === 1 ? ' edge' : ' edges');
    dissipa.heading(graph.title, [graph.subtitle, size].filter(Boolean).join('; '));
    byId('legend').replaceChildren(...dissipa.graphLegend(graph));
    byId('legend').hidden = byId('legend').childElementCount === 0;
    dissipa.notes(graph.notes, warnings);
    dissipa.showDiagram(
      graph.title,
      'node',
      {
        elements: dissipa.graphElements(graph),
        style: (theme, zoom) => dissipa.graphStyle(theme, graph, zoom),
        place: (elements, wide) => place(elements, wide, graph),
        around: node => node.closedNeighborhood(),
        text: node => node.data('item').name,
        describe: node => describe(node, graph)
      },
      diagram => (graph.edgeWeight && graph.edges.length > 3 ? threshold(graph, diagram) : [])
    );
    byId('drawing').setAttribute('aria-label', 'Graph of ' + size + ': ' + graph.title);
  }

  dissipa.start(draw);
})();
