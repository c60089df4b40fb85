/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Places the nodes of a network: the same network always gets the same picture.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const WHOLE_UP_TO = 1000;
  const COMPANION_USES = 12;
  const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  /** Pairs of a species with others of its reactions, but for those that take part in many. */
  function companions(reactions) {
    const counts = dissipa.uses(reactions);
    return reactions.flatMap(reaction => {
      const ids = [...new Set([...reaction.reactants.keys(), ...reaction.products.keys()])]
        .filter(id => counts.get(id) <= COMPANION_USES)
        .sort((p, q) => counts.get(p) - counts.get(q));
      return ids.slice(1).map(id => ({source: ids[0], target: id}));
    });
  }

  /** A graph of the species alone, joined by their bonds and by what else they meet in reactions. */
  function projection(species, reactions) {
    const pairs = [...dissipa.bonds(reactions), ...companions(reactions)].map(({source, target}) => ({
      source: 's:' + source,
      target: 's:' + target
    }));
    const distinct = new Map(pairs.map(pair => [[pair.source, pair.target].sort().join(' '), pair]));
    return [
      ...species.map(item => ({group: 'nodes', data: {id: 's:' + item.id}})),
      ...[...distinct.values()].map(data => ({group: 'edges', data}))
    ];
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
        elements.not('[role = "bond"]').layout(dissipa.forces({idealEdgeLength: 64, nodeRepulsion: 8000})).run();
      } else {
        placeLarge(nodes);
      }
      dissipa.turn(nodes, wide);
    });
})();
