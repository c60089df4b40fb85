/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads a reaction network and turns it into a graph of species, reactions and the arrows between them.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const LABEL_LETTERS = 24;
  const HUB_REACTIONS = 50;

  function readSpecies(value, i) {
    const path = 'species[' + i + ']';
    const species = check.object(value, path);
    return {
      id: check.text(species.id, path + '.id'),
      name: check.text(species.name, path + '.name'),
      initial: species.initial === undefined ? NaN : check.real(species.initial, path + '.initial'),
      chemostat: species.chemostat === true
    };
  }

  const constant = (value, path) =>
    value === undefined || value === null
      ? ''
      : typeof value === 'number'
        ? dissipa.format(value)
        : check.text(value, path);

  /** One side of a reaction as a map from species to coefficient. */
  function readSide(value, path, known) {
    const side = new Map();
    check.list(value, path).forEach((term, i) => {
      const [id, coefficient] = check.list(term, path + '[' + i + ']');
      if (!known.has(id)) {
        check.fail(path + '[' + i + '][0]', id, 'the id of a species');
      }
      if (!(coefficient > 0)) {
        check.fail(path + '[' + i + '][1]', coefficient, 'a positive number');
      }
      side.set(id, (side.get(id) || 0) + coefficient);
    });
    return side;
  }

  function readReaction(value, i, known) {
    const path = 'reactions[' + i + ']';
    const reaction = check.object(value, path);
    return {
      id: check.text(reaction.id, path + '.id'),
      name: check.optionalText(reaction.name, path + '.name'),
      equation: check.text(reaction.equation, path + '.equation'),
      reversible: reaction.reversible === true,
      law: check.optionalText(reaction.law, path + '.law'),
      forward: constant(reaction.forward, path + '.forward'),
      reverse: constant(reaction.reverse, path + '.reverse'),
      reactants: readSide(reaction.reactants, path + '.reactants', known),
      products: readSide(reaction.products, path + '.products', known),
      modifiers: check
        .texts(reaction.modifiers, path + '.modifiers')
        .map((id, k) =>
          known.has(id) ? id : check.fail(path + '.modifiers[' + k + ']', id, 'the id of a species')
        )
    };
  }

  function distinct(items, path) {
    const known = new Set();
    items.forEach((item, i) =>
      known.has(item.id)
        ? check.fail(path + '[' + i + '].id', item.id, 'an id not used before')
        : known.add(item.id)
    );
    return known;
  }

  dissipa.readNetwork = function (data) {
    const species = check.list(data.species, 'species').map(readSpecies);
    const known = distinct(species, 'species');
    const reactions = check.list(data.reactions, 'reactions').map((value, i) => readReaction(value, i, known));
    distinct(reactions, 'reactions');
    if (species.length === 0) {
      throw new dissipa.Problem('The network has no species, so there is nothing to draw.');
    }
    return {title: check.text(data.title, 'title'), species, reactions, notes: check.texts(data.notes, 'notes')};
  };

  const shorten = name => (name.length > LABEL_LETTERS ? name.slice(0, LABEL_LETTERS - 1) + '\u2026' : name);

  /** The arrows of a reaction; equal numbers on both sides make a catalyst. */
  function arrows(reaction, hub) {
    const list = [];
    const add = (role, id, coefficient) =>
      list.push({
        group: 'edges',
        data: {
          id: role + ':' + reaction.id + ':' + id,
          source: role === 'out' ? 'r:' + reaction.id : 's:' + id,
          target: role === 'out' ? 's:' + id : 'r:' + reaction.id,
          role,
          reversible: reaction.reversible ? 1 : 0,
          hub: hub(id),
          label: coefficient === 1 ? '' : String(coefficient)
        }
      });
    reaction.reactants.forEach((n, id) => add(reaction.products.get(id) === n ? 'catalyst' : 'in', id, n));
    reaction.products.forEach((n, id) => reaction.reactants.get(id) === n || add('out', id, n));
    reaction.modifiers.forEach(id => add('modifier', id, 1));
    return list;
  }

  /** In how many reactions each species takes part, by id. */
  dissipa.uses = reactions => {
    const counts = new Map();
    reactions.forEach(reaction =>
      new Set([...reaction.reactants.keys(), ...reaction.products.keys()]).forEach(id =>
        counts.set(id, (counts.get(id) || 0) + 1)
      )
    );
    return counts;
  };

  /** Cytoscape elements; data.item leads back to the species or reaction. */
  dissipa.networkElements = network => {
    const counts = dissipa.uses(network.reactions);
    const hub = id => (counts.get(id) > HUB_REACTIONS ? 1 : 0);
    return [
      ...network.species.map(item => ({
        group: 'nodes',
        data: {
          id: 's:' + item.id,
          kind: 'species',
          item,
          label: shorten(item.name),
          chemostat: item.chemostat ? 1 : 0,
          hub: hub(item.id)
        }
      })),
      ...network.reactions.map(item => ({
        group: 'nodes',
        data: {
          id: 'r:' + item.id,
          kind: 'reaction',
          item,
          label: shorten(item.name),
          reversible: item.reversible ? 1 : 0
        }
      })),
      ...network.reactions.flatMap(reaction => arrows(reaction, hub))
    ];
  };
})();
