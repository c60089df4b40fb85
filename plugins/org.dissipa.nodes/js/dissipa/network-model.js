/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads a reaction network and turns it into a graph of species, reactions and the arrows between them.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
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

  /**
   * The network seen from afar: a reaction joins its least used reactant to its least used product, complex before and
   * after, and not the ligand that binds to everything. What a reaction gives back counts as neither. A list of
   * {source, target, count, forward, backward}.
   */
  dissipa.bonds = function (reactions) {
    const counts = dissipa.uses(reactions);
    const rarest = (side, other) =>
      [...side.keys()].filter(id => side.get(id) !== other.get(id)).sort((a, b) => counts.get(a) - counts.get(b))[0];
    const bonds = new Map();
    reactions.forEach(reaction => {
      const from = rarest(reaction.reactants, reaction.products);
      const to = rarest(reaction.products, reaction.reactants);
      if (from === undefined || to === undefined || from === to) {
        return;
      }
      const [source, target] = [from, to].sort();
      const key = source + ' ' + target;
      const bond = bonds.get(key) || {source, target, count: 0, forward: false, backward: false};
      bond.count++;
      bond.forward = bond.forward || from === source || reaction.reversible;
      bond.backward = bond.backward || from === target || reaction.reversible;
      bonds.set(key, bond);
    });
    return [...bonds.values()];
  };

  const bondElement = bond => ({
    group: 'edges',
    data: {
      id: 'b:' + bond.source + ' ' + bond.target,
      source: 's:' + bond.source,
      target: 's:' + bond.target,
      role: 'bond',
      count: bond.count,
      forward: bond.forward ? 1 : 0,
      backward: bond.backward ? 1 : 0,
      hub: 0,
      label: ''
    },
    classes: 'afar'
  });

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
          label: dissipa.shorten(item.name),
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
          label: dissipa.shorten(item.name),
          reversible: item.reversible ? 1 : 0
        }
      })),
      ...network.reactions.flatMap(reaction => arrows(reaction, hub)),
      ...dissipa.bonds(network.reactions).map(bondElement)
    ];
  };
})();
