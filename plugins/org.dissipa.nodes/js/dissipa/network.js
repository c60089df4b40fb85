/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The diagram of a reaction network: hover for law and constants, click for the neighbourhood, search by name.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);

  /** Enter goes from match to match, Escape clears. */
  function searchField(diagram) {
    const field = dissipa.element('input', {
      type: 'search',
      placeholder: 'Find',
      title: 'Name of a species or reaction; Enter goes to the next',
      ariaLabel: 'Find species or reaction',
      size: 12
    });
    const count = dissipa.element('span', {className: 'subtitle', role: 'status'});
    let next = 0;
    function mark() {
      const found = diagram.find(field.value);
      next = 0;
      count.textContent = field.value.trim() ? found.length + ' found' : '';
      diagram.choose(null);
      if (field.value.trim()) {
        diagram.bringOut(found);
      }
    }
    field.addEventListener('input', mark);
    field.addEventListener('keydown', event => {
      if (event.key === 'Escape' && field.value) {
        field.value = '';
        mark();
        event.preventDefault();
      } else if (event.key === 'Enter') {
        const found = diagram.find(field.value);
        if (found.nonempty()) {
          const node = found[next++ % found.length];
          diagram.cy.animate({center: {eles: node}, zoom: Math.max(diagram.cy.zoom(), 1)}, {duration: 0});
          diagram.choose(node);
        }
      }
    });
    return [field, count];
  }

  function keys(diagram, event) {
    const cy = diagram.cy;
    const middle = {x: cy.width() / 2, y: cy.height() / 2};
    const pans = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]};
    if (pans[event.key]) {
      cy.panBy({x: pans[event.key][0], y: pans[event.key][1]});
    } else if (event.key === '+' || event.key === '=' || event.key === '-') {
      cy.zoom({level: cy.zoom() * (event.key === '-' ? 0.8 : 1.25), renderedPosition: middle});
    } else if (event.key === '0') {
      diagram.fit();
    } else {
      return;
    }
    event.preventDefault();
  }

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

  function draw(data, warnings) {
    const network = dissipa.readNetwork(data);
    dissipa.heading(
      network.title,
      network.species.length + ' species, ' + dissipa.countOf(network.reactions.length)
    );
    dissipa.notes(network.notes, warnings);
    explainSigns(network);
    const alone = dissipa.button(
      'Neighbours',
      'Show only the chosen node and what it reacts with',
      on => diagram.isolate(on),
      false
    );
    alone.id = 'neighbours';
    alone.disabled = true;
    byId('tools').append(alone);
    const diagram = new dissipa.NetworkDiagram(network);
    byId('tools').replaceChildren(
      ...searchField(diagram),
      alone,
      dissipa.element('span', {className: 'gap'}),
      dissipa.button('Fit', 'Show the whole network', () => diagram.fit()),
      dissipa.button('PNG', 'Save the network as a PNG image', () =>
        dissipa.save(network.title, 'png', diagram.png())
      ),
      dissipa.button('SVG', 'Save the network as an SVG drawing', () =>
        dissipa.saveText(network.title, 'svg', 'image/svg+xml', diagram.svg())
      )
    );
    byId('drawing').addEventListener('keydown', event => keys(diagram, event));
    byId('drawing').setAttribute(
      'aria-label',
      'Diagram of ' + network.species.length + ' species and ' + dissipa.countOf(network.reactions.length)
    );
  }

  dissipa.start(draw);
})();
