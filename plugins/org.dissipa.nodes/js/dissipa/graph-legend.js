/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Says what the shapes, colours and widths of a graph mean.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const SHAPES = {
    ellipse: '<circle cx="9" cy="6" r="5"/>',
    rectangle: '<rect x="4" y="1" width="10" height="10"/>',
    diamond: '<path d="M9 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z"/>',
    triangle: '<path d="M9 1l5.5 10h-11z"/>',
    hexagon: '<path d="M6 1h6l3 5l-3 5h-6l-3-5z"/>',
    star: '<path d="M9 0.5l1.6 3.8l4 .4l-3 2.7l.9 4l-3.5-2.1l-3.5 2.1l.9-4l-3-2.7l4-.4z"/>'
  };

  function sign(drawing, text) {
    const template = document.createElement('template');
    template.innerHTML =
      '<span class="sign"><svg class="key" viewBox="0 0 18 12" aria-hidden="true">' + drawing + '</svg></span>';
    const node = template.content.firstChild;
    node.append(text);
    return node;
  }

  const groupSigns = graph =>
    graph.groups.map((name, i) =>
      sign(
        '<g fill="var(--species)" stroke="var(--accent)">' +
          SHAPES[dissipa.GROUP_SHAPES[i % dissipa.GROUP_SHAPES.length]] +
          '</g>',
        name
      )
    );

  /** A bar of the colours between the numbers of its ends. */
  function ramp(graph) {
    const scale = dissipa.colourScale(graph.nodes.map(node => node.value), graph.nodeValue.scale);
    const bar = dissipa.element('span', {className: 'ramp'});
    bar.style.background =
      'linear-gradient(90deg,' + scale.stops.map(s => s.color + ' ' + 100 * s.offset + '%').join(',') + ')';
    return dissipa.element(
      'span',
      {className: 'sign', title: graph.nodeValue.scale === 'log' ? 'logarithmic scale of colours' : ''},
      graph.nodeValue.name + (graph.nodeValue.scale === 'log' ? ' (log): ' : ': ') + dissipa.format(scale.low, 3),
      bar,
      dissipa.format(scale.high, 3)
    );
  }

  const stroke = (colour, width, dash) =>
    '<path d="M0 6h18" stroke="' + colour + '" stroke-width="' + width + '" stroke-dasharray="' + dash + '"/>';

  function weightSigns(graph) {
    const weights = graph.edges.map(edge => edge.weight).filter(Number.isFinite);
    const reach = (list, f) => (list.length > 0 ? dissipa.format(list.reduce((a, b) => f(a, b)), 3) : '');
    const span = list => reach(list, Math.min) + (list.length > 1 ? ' to ' + reach(list, Math.max) : '');
    const signed = graph.edgeWeight.scale === 'diverging';
    const [plus, minus] = [weights.filter(w => !signed || w >= 0), weights.filter(w => signed && w < 0)];
    const words = (list, name) => graph.edgeWeight.name + (signed ? ' ' + name : '') + ': ' + span(list);
    return [
      ...(plus.length > 0 ? [sign(stroke('var(--accent)', 4, 'none'), words(plus, 'positive'))] : []),
      ...(minus.length > 0 ? [sign(stroke('var(--bad)', 4, '5 2.5'), words(minus, 'negative'))] : [])
    ];
  }

  /** The signs of a graph as elements. */
  dissipa.graphLegend = graph => [
    ...groupSigns(graph),
    ...(graph.nodeValue ? [ramp(graph)] : []),
    ...(graph.edgeWeight ? weightSigns(graph) : [])
  ];
})();
