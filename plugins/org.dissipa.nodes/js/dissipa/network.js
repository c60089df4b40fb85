/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The diagram of a reaction network: hover for law and constants, click for the neighbourhood, search by name.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);

  const REACTIONS_AT_FIRST = 600;

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
      (n, detailed) => detailed && n.reactions.some(r => r.reversible)
    ],
    [
      'irreversible',
      '<path d="M5 2h8v8h-8z" fill="var(--ink)"/>',
      (n, detailed) => detailed && n.reactions.some(r => !r.reversible)
    ],
    [
      'catalyst',
      DASH + '<circle cx="14" cy="6" r="3" fill="var(--soft)"/>',
      (n, detailed) =>
        detailed && n.reactions.some(r => [...r.reactants].some(([id, k]) => r.products.get(id) === k))
    ],
    [
      'modifier',
      DASH + '<circle cx="14" cy="6" r="2.5" fill="none" stroke="var(--soft)"/>',
      (n, detailed) => detailed && n.reactions.some(r => r.modifiers.length > 0)
    ],
    [
      'turns into (wide: by many reactions)',
      '<path d="M0 6h12" stroke="var(--soft)" stroke-width="2"/><path d="M11 2.5l6 3.5l-6 3.5z" fill="var(--soft)"/>',
      (n, detailed) => !detailed
    ]
  ];

  function explainSigns(network, detailed) {
    byId('legend').replaceChildren(
      ...SIGNS.filter(sign => sign[2](network, detailed)).map(([name, drawing]) => {
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
  function around(node, detailed) {
    const near = node.closedNeighborhood();
    if (!detailed) {
      return node.union(near.edges('[role = "bond"]').connectedNodes()).union(near.edges('[role = "bond"]'));
    }
    const own = near.not('[role = "bond"]').filter(e => e.isEdge() || e.data('kind') === 'reaction').union(node);
    return node.data('kind') === 'species'
      ? own.union(own.nodes('[kind = "reaction"]').closedNeighborhood())
      : near;
  }

  /**
   * A large network shows its species and what turns into what; single reactions are drawn when asked for, or around
   * a node that stands alone.
   */
  class Detail {
    constructor(network) {
      this.network = network;
      this.wanted = network.reactions.length <= REACTIONS_AT_FIRST;
      this.shown = this.wanted;
    }

    show(on) {
      this.shown = on;
      this.cy.batch(() => {
        this.cy.elements('[kind = "reaction"], edge[role != "bond"]').toggleClass('far', !on);
        this.cy.edges('[role = "bond"]').toggleClass('far', on);
      });
      explainSigns(this.network, on);
    }

    buttons(diagram) {
      this.cy = diagram.cy;
      this.show(this.wanted);
      diagram.settle();
      return this.wanted
        ? []
        : [
            dissipa.button(
              'Reactions',
              'Draw every reaction, not only which species turns into which',
              on => {
                this.wanted = on;
                this.show(on);
                diagram.settle();
              },
              false
            )
          ];
    }
  }

  function draw(data, warnings) {
    const network = dissipa.readNetwork(data);
    const size = network.species.length + network.reactions.length;
    const detail = new Detail(network);
    const sizes = network.species.length + ' species, ' + dissipa.countOf(network.reactions.length);
    dissipa.heading(network.title, sizes);
    dissipa.notes(network.notes, warnings);
    dissipa.showDiagram(
      network.title,
      'species or reaction',
      {
        elements: dissipa.networkElements(network),
        style: (theme, zoom) => dissipa.networkStyle(theme, size, zoom),
        place: dissipa.placeNetwork,
        around: node => around(node, detail.shown),
        text: node => node.data('item').name || node.data('item').equation,
        describe: dissipa.describeNode,
        isolated: on => detail.show(on || detail.wanted)
      },
      diagram => detail.buttons(diagram)
    );
    byId('drawing').setAttribute('aria-label', 'Diagram of ' + sizes);
  }

  dissipa.start(draw);
})();
