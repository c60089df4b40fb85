/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads a graph of nodes and edges that may carry values.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const SCALES = ['value', 'log', 'diverging'];

  function readScale(value, path) {
    if (value === undefined || value === null) {
      return null;
    }
    const scale = check.object(value, path);
    return {
      name: check.text(scale.name, path + '.name'),
      scale: check.oneOf(scale.scale || 'value', SCALES, path + '.scale')
    };
  }

  const optionalReal = (value, path) => (value === undefined ? NaN : check.real(value, path));

  function readNode(value, i) {
    const path = 'nodes[' + i + ']';
    const node = check.object(value, path);
    return {
      id: check.text(node.id, path + '.id'),
      name: check.optionalText(node.name, path + '.name') || node.id,
      value: optionalReal(node.value, path + '.value'),
      group: check.optionalText(node.group, path + '.group'),
      note: check.optionalText(node.note, path + '.note'),
      x: optionalReal(node.x, path + '.x'),
      y: optionalReal(node.y, path + '.y')
    };
  }

  function readEdge(value, i, known) {
    const path = 'edges[' + i + ']';
    const edge = check.object(value, path);
    const end = key => (known.has(edge[key]) ? edge[key] : check.fail(path + '.' + key, edge[key], 'the id of a node'));
    return {
      from: end('from'),
      to: end('to'),
      weight: optionalReal(edge.weight, path + '.weight'),
      label: check.optionalText(edge.label, path + '.label')
    };
  }

  dissipa.readGraph = function (data) {
    const nodes = check.list(data.nodes, 'nodes').map(readNode);
    const known = new Set();
    nodes.forEach((node, i) =>
      known.has(node.id) ? check.fail('nodes[' + i + '].id', node.id, 'an id not used before') : known.add(node.id)
    );
    if (nodes.length === 0) {
      throw new dissipa.Problem('The graph has no nodes, so there is nothing to draw.');
    }
    const edges = check.list(data.edges, 'edges').map((value, i) => readEdge(value, i, known));
    return {
      title: check.text(data.title, 'title'),
      subtitle: check.optionalText(data.subtitle, 'subtitle'),
      directed: data.directed === true,
      nodes,
      edges,
      nodeValue: readScale(data.nodeValue, 'nodeValue'),
      edgeWeight: readScale(data.edgeWeight, 'edgeWeight'),
      groups: [...new Set(nodes.map(node => node.group))].filter(Boolean),
      placed: nodes.every(node => Number.isFinite(node.x) && Number.isFinite(node.y)),
      notes: check.texts(data.notes, 'notes')
    };
  };

  /** How strong each weight is, from 0 to 1; 0.3 where there is none. */
  function strengths(graph) {
    const sizes = graph.edges.map(edge => Math.abs(edge.weight));
    const finite = sizes.filter(v => Number.isFinite(v) && v > 0);
    const most = finite.reduce((a, b) => Math.max(a, b), 0);
    const least = finite.reduce((a, b) => Math.min(a, b), Infinity);
    const log = graph.edgeWeight && graph.edgeWeight.scale === 'log';
    const share = v => (log ? (least === most ? 1 : Math.log(v / least) / Math.log(most / least)) : v / most);
    return sizes.map(v => (Number.isNaN(v) ? 0.3 : v === Infinity ? 1 : v > 0 && most > 0 ? share(v) : 0));
  }

  /** Cytoscape elements; data.item leads back to the node or edge. */
  dissipa.graphElements = function (graph) {
    const strong = strengths(graph);
    const colours = graph.nodeValue
      ? dissipa.colourScale(graph.nodes.map(node => node.value), graph.nodeValue.scale)
      : null;
    return [
      ...graph.nodes.map(item => ({
        group: 'nodes',
        data: {
          id: 'n:' + item.id,
          item,
          label: dissipa.shorten(item.name),
          fill: (colours && colours.of(item.value)) || '',
          kind: Math.max(0, graph.groups.indexOf(item.group))
        }
      })),
      ...graph.edges.map((item, i) => ({
        group: 'edges',
        data: {
          id: 'e:' + i,
          item,
          source: 'n:' + item.from,
          target: 'n:' + item.to,
          label: item.label,
          strength: strong[i],
          negative: graph.edgeWeight && graph.edgeWeight.scale === 'diverging' && item.weight < 0 ? 1 : 0
        }
      }))
    ];
  };
})();
