/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * How the nodes and edges of a graph look.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const SMALL = 40;
  const LARGE_EDGES = 600;
  const LABELLED_EDGES = 60;

  /** Shapes of groups, in order. */
  dissipa.GROUP_SHAPES = ['ellipse', 'rectangle', 'diamond', 'triangle', 'hexagon', 'star'];

  /** Colours of positive and negative weights; a line without sign has the first. */
  dissipa.weightColours = theme => ({positive: theme.accent, negative: theme.bad});

  /** The width of an edge of a strength from 0 to 1. */
  dissipa.edgeWidth = (strength, many) => (many ? 0.6 + 3 * strength : 1 + 6 * strength);

  /** The Cytoscape stylesheet for a graph seen at a zoom. */
  dissipa.graphStyle = function (theme, graph, zoom) {
    const small = graph.nodes.length <= SMALL;
    const many = graph.edges.length > LARGE_EDGES;
    const colours = dissipa.weightColours(theme);
    const weighted = Boolean(graph.edgeWeight);
    const size = small ? 30 : 20;
    return [
      {
        selector: 'node',
        style: {
          label: 'data(label)',
          shape: n => dissipa.GROUP_SHAPES[n.data('kind') % dissipa.GROUP_SHAPES.length],
          width: size,
          height: size,
          'background-color': n => n.data('fill') || theme.species,
          'border-width': 1.5,
          'border-color': theme.accent,
          'font-family': theme.font,
          'font-size': dissipa.readable(small ? 16 : 13, zoom),
          color: theme.ink,
          'text-valign': 'bottom',
          'text-margin-y': 3,
          'text-outline-color': theme.paper,
          'text-outline-width': 2,
          'overlay-opacity': 0
        }
      },
      {
        selector: 'edge',
        style: {
          'curve-style': many ? 'straight' : 'bezier',
          width: e => (weighted ? dissipa.edgeWidth(e.data('strength'), many) : 1.4),
          'line-color': e => (weighted ? colours[e.data('negative') ? 'negative' : 'positive'] : theme.soft),
          'line-style': e => (e.data('negative') ? 'dashed' : 'solid'),
          opacity: e => (weighted ? 0.35 + 0.65 * e.data('strength') : many ? 0.45 : 0.9),
          'target-arrow-shape': graph.directed ? 'triangle' : 'none',
          'target-arrow-color': e => (weighted ? colours[e.data('negative') ? 'negative' : 'positive'] : theme.soft),
          'arrow-scale': 0.9,
          'loop-direction': '-45deg',
          label: 'data(label)',
          'font-family': theme.font,
          'font-size': graph.edges.length <= LABELLED_EDGES ? dissipa.readable(13, zoom) : 13,
          color: theme.ink,
          'text-outline-color': theme.paper,
          'text-outline-width': 2,
          'min-zoomed-font-size': 7,
          'overlay-opacity': 0
        }
      },
      {selector: '.faded', style: {opacity: 0.08, label: ''}},
      {selector: 'edge.near', style: {opacity: 1}},
      {selector: 'node.unnamed', style: {'text-opacity': 0}},
      {selector: 'node.named', style: {'min-zoomed-font-size': 0, 'text-opacity': 1}},
      {
        selector: 'node.chosen',
        style: {'border-color': theme.ink, 'border-width': 4, 'min-zoomed-font-size': 0, 'text-opacity': 1, label: 'data(label)'}
      },
      {selector: '.hidden, .weak', style: {display: 'none'}}
    ];
  };
})();
