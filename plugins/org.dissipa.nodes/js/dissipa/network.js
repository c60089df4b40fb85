/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The diagram of a reaction network: hover for law and constants, click for the neighbourhood, search by name.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);

  const DASH = '<path d="M0 6h11" stroke="var(--soft)" stroke-width="1.5" stroke-dasharray="4 2"/>';
  const SIGNS = [
    [
      'species',
      '<rect x="1" y="1.5" width="16" height="9" rx="4.5" fill="var(--species)" stroke="var(--accent)"/>',
      n => n.species.some(s => !s.chemostat)
    ],
    [
      'chemostat',
      '<rect x="1.5" y="1.5" width="15" height="9" fill="var(--chemostat)" stroke="var(--bad)" stroke-width="2"/>',
      n => n.species.some(s => s.chemostat)
    ],
    [
      'reversible',
      '<path d="M9 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z" fill="none" stroke="var(--ink)" stroke-width="1.5"/>',
      n => n.reactions.some(r => r.reversible)
    ],
    ['irreversible', '<path d="M5 2h8v8h-8z" fill="var(--ink)"/>', n => n.reactions.some(r => !r.reversible)],
    [
      'catalyst',
      DASH + '<circle cx="14" cy="6" r="3" fill="var(--soft)"/>',
      n => n.reactions.some(r => [...r.reactants].some(([id, k]) => r.products.get(id) === k))
    ],
    [
      'modifier',
      DASH + '<circle cx="14" cy="6" r="2.5" fill="none" stroke="var(--soft)"/>',
      n => n.reactions.some(r => r.modifiers.length > 0)
    ]
  ];

  function explainSigns(network) {
    byId('legend').replaceChildren(
      ...SIGNS.filter(sign => sign[2](network)).map(([name, drawing]) => {
        const template = document.createElement('template');
        template.innerHTML =
          '<span class="sign"><svg class="key" viewBox="0 0 18 12" aria-hidden="true">' +
          drawing +
          '</svg>' +
          name +
          '</span>';
        return template.content.firstChild;
      })
    );
  }

  /** A node, its reactions or species, and for a species the species on the other side of its reactions. */
  function around(node) {
    const near = node.closedNeighborhood();
    return node.data('kind') === 'species'
      ? near.union(near.nodes('[kind = "reaction"]').closedNeighborhood())
      : near;
  }

  function draw(data, warnings) {
    const network = dissipa.readNetwork(data);
    const size = network.species.length + network.reactions.length;
    dissipa.heading(
      network.title,
      network.species.length + ' species, ' + dissipa.countOf(network.reactions.length)
    );
    dissipa.notes(network.notes, warnings);
    explainSigns(network);
    dissipa.showDiagram(network.title, 'species or reaction', {
      elements: dissipa.networkElements(network),
      style: (theme, zoom) => dissipa.networkStyle(theme, size, zoom),
      place: dissipa.placeNetwork,
      around,
      text: node => node.data('item').name || node.data('item').equation,
      describe: dissipa.describeNode
    });
    byId('drawing').setAttribute(
      'aria-label',
      'Diagram of ' + network.species.length + ' species and ' + dissipa.countOf(network.reactions.length)
    );
  }

  dissipa.start(draw);
})();
