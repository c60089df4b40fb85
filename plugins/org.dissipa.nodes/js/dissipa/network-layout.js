/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Places the nodes of a network: the same network always gets the same picture.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const WHOLE_UP_TO = 500;
  const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /**
   * A graph of the species alone. A reaction joins its least used reactant to its least used product: complex before
   * and after, and not the ligand that binds to everything, which would draw all into one heap.
   */
  function projection(species, reactions) {
    const counts = dissipa.uses(reactions);
    const rarest = side => [...side.keys()].sort((a, b) => counts.get(a) - counts.get(b))[0];
    const pairs = new Map();
    reactions.forEach(reaction => {
      const ends = [rarest(reaction.reactants), rarest(reaction.products)];
      if (ends[0] !== undefined && ends[1] !== undefined && ends[0] !== ends[1]) {
        const [source, target] = ends.map(id => 's:' + id).sort();
        pairs.set(source + ' ' + target, {group: 'edges', data: {source, target}});
      }
    });
    return [...species.map(item => ({group: 'nodes', data: {id: 's:' + item.id}})), ...pairs.values()];
  }

  /** Reactions go to the middle of their species; those that share a middle fan out on a spiral. */
  function placeReactions(reactions, places) {
    const taken = new Map();
    reactions.positions(node => {
      const item = node.data('item');
      const around = [...item.reactants.keys(), ...item.products.keys()].map(id => places.get('s:' + id));
      const middle = key => around.reduce((sum, p) => sum + p[key], 0) / Math.max(1, around.length);
      const [x, y] = [middle('x'), middle('y')];
      const cell = Math.round(x / 12) + ',' + Math.round(y / 12);
      const n = taken.get(cell) || 0;
      taken.set(cell, n + 1);
      const [radius, angle] = [9 * Math.sqrt(n), GOLDEN_ANGLE * n];
      return {x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle)};
    });
  }

  function placeLarge(nodes) {
    const species = nodes.filter('[kind = "species"]');
    const reactions = nodes.filter('[kind = "reaction"]');
    const items = collection => collection.map(node => node.data('item'));
    const hidden = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: projection(items(species), items(reactions)),
      style: [{selector: 'node', style: {width: 40, height: 40}}]
    });
    hidden.layout(dissipa.forces({quality: 'default', numIter: 400, idealEdgeLength: 170, nodeRepulsion: 40000})).run();
    const places = new Map(hidden.nodes().map(node => [node.id(), Object.assign({}, node.position())]));
    hidden.destroy();
    species.positions(node => places.get(node.id()));
    placeReactions(reactions, places);
  }

  /** Places the elements, given as a Cytoscape collection with style; wide says which way the window is longer. */
  dissipa.placeNetwork = (elements, wide) =>
    dissipa.seeded(() => {
      const nodes = elements.nodes();
      if (nodes.length <= WHOLE_UP_TO) {
        elements.layout(dissipa.forces({idealEdgeLength: 64, nodeRepulsion: 8000})).run();
      } else {
        placeLarge(nodes);
      }
      dissipa.turn(nodes, wide);
    });
})();
