/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The diagram of a reaction network: hover for law and constants, click for the neighbourhood, search by name.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);
  const SMALL = 60;
  const LARGE = 800;
  const NAMED_UP_TO = 60;
  const PADDING = 16;

  function styles(theme, count) {
    const small = count <= SMALL;
    const edge = {role: role => '[role = "' + role + '"]'};
    return [
      {selector: 'node', style: {'font-family': theme.font, 'font-size': small ? 16 : 13, color: theme.ink, 'border-width': 1.5, 'border-color': theme.accent,
        'text-halign': 'center', 'min-zoomed-font-size': small ? 0 : 8, 'overlay-opacity': 0}},
      {selector: '[kind = "species"]', style: {label: 'data(label)', shape: small ? 'round-rectangle' : 'ellipse',
        'background-color': theme.species, width: small ? n => Math.max(40, 9.5 * n.data('label').length + 18) : 22, height: small ? 32 : 22,
        'text-valign': small ? 'center' : 'bottom', 'text-margin-y': small ? 0 : 3}},
      {selector: '[kind = "species"][chemostat = 1]', style: {shape: 'rectangle', 'background-color': theme.chemostat, 'border-color': theme.bad,
        'border-width': small ? 4 : 3, 'border-style': 'double'}},
      {selector: '[kind = "species"][hub = 1]', style: {width: 44, height: 44, 'font-size': 40, 'z-index': 10}},
      {selector: '[kind = "reaction"]', style: {label: small ? 'data(label)' : '', shape: 'rectangle', width: small ? 9 : 6, height: small ? 9 : 6, 'background-color': theme.ink,
        'border-color': theme.ink, 'font-size': 13, color: theme.soft, 'text-valign': 'bottom', 'text-margin-y': 2}},
      {selector: '[kind = "reaction"][reversible = 1]', style: {shape: 'diamond', width: small ? 14 : 10, height: small ? 14 : 10, 'background-color': theme.paper}},
      {selector: 'edge', style: {'curve-style': count <= LARGE ? 'bezier' : 'straight', width: count <= LARGE ? 1.4 : 0.8, 'line-color': theme.soft,
        'target-arrow-color': theme.soft, 'source-arrow-color': theme.soft, 'arrow-scale': 0.9, opacity: count <= LARGE ? 1 : 0.45,
        label: 'data(label)', 'font-size': 13, color: theme.ink, 'text-margin-y': -8, 'min-zoomed-font-size': 7, 'overlay-opacity': 0}},
      {selector: 'edge[hub = 1]', style: {opacity: 0.12}},
      {selector: edge.role('out'), style: {'target-arrow-shape': 'triangle'}},
      {selector: edge.role('in') + '[reversible = 1]', style: {'source-arrow-shape': 'triangle', 'source-arrow-fill': 'hollow'}},
      {selector: edge.role('catalyst'), style: {'target-arrow-shape': 'circle', 'line-style': 'dashed'}},
      {selector: edge.role('modifier'), style: {'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow', 'line-style': 'dashed'}},
      {selector: '.faded', style: {opacity: 0.1, label: ''}},
      {selector: 'edge.near', style: {'line-color': theme.accent, 'target-arrow-color': theme.accent, 'source-arrow-color': theme.accent,
        width: count <= LARGE ? 2 : 1, opacity: count <= LARGE ? 1 : 0.6}},
      {selector: 'node.named', style: {'min-zoomed-font-size': 0}},
      {selector: 'node.chosen', style: {'border-color': theme.accent, 'border-width': 4, 'min-zoomed-font-size': 0, label: 'data(label)'}},
      {selector: '.hidden', style: {display: 'none'}}
    ];
  }

  /** A node, its reactions or species, and for a species the species on the other side of its reactions. */
  function around(node) {
    const near = node.closedNeighborhood();
    return node.data('kind') === 'species' ? near.union(near.nodes('[kind = "reaction"]').closedNeighborhood()) : near;
  }

  const row = (name, text) => text === '' ? [] : [dissipa.element('tr', {}, dissipa.element('th', {textContent: name}),
      dissipa.element('td', {textContent: text}))];

  function describe(node) {
    const item = node.data('item');
    const rows = node.data('kind') === 'species'
        ? [...row('initial count', Number.isNaN(item.initial) ? '' : dissipa.format(item.initial)),
          ...row('chemostat', item.chemostat ? 'held constant' : ''), ...row('takes part in', reactions(node.connectedEdges().connectedNodes('[kind = "reaction"]').length))]
        : [...row('law', item.law), ...row('forward', item.forward), ...row('reverse', item.reversible ? item.reverse : 'irreversible')];
    const head = node.data('kind') === 'species' ? item.name : item.equation;
    return [dissipa.element('div', {className: 'head', textContent: head}),
      ...(item.name && item.name !== head ? [dissipa.element('div', {className: 'more', textContent: item.name})] : []),
      dissipa.element('table', {}, ...rows)];
  }

  const reactions = n => n + (n === 1 ? ' reaction' : ' reactions');

  /** The box with a node's description, beside the node but inside the page. */
  function showTip(node) {
    const tip = byId('tip');
    tip.replaceChildren(...describe(node));
    tip.hidden = false;
    const at = node.renderedPosition();
    const space = byId('drawing').getBoundingClientRect();
    const left = at.x + 18 + tip.offsetWidth < space.width ? at.x + 18 : at.x - 18 - tip.offsetWidth;
    tip.style.left = Math.max(4, left) + 'px';
    tip.style.top = Math.max(4, Math.min(at.y + 12, space.height - tip.offsetHeight - 4)) + 'px';
  }

  class Diagram {
    constructor(network) {
      this.network = network;
      this.size = network.species.length + network.reactions.length;
      this.chosen = null;
      this.cy = cytoscape({
        container: byId('drawing'),
        elements: dissipa.networkElements(network),
        style: styles(dissipa.theme(), this.size),
        layout: {name: 'null'},
        minZoom: 0.02,
        maxZoom: 4,
        boxSelectionEnabled: false,
        autounselectify: true,
        hideEdgesOnViewport: this.size > LARGE,
        textureOnViewport: this.size > LARGE
      });
      this.place();
      this.listen();
    }

    place() {
      const space = byId('drawing').getBoundingClientRect();
      const shown = this.cy.elements().not('.hidden');
      dissipa.placeNetwork(shown, space.width >= space.height);
      this.cy.fit(shown, PADDING);
      this.cy.zoom() > 1.6 && this.cy.zoom({level: 1.6, renderedPosition: {x: space.width / 2, y: space.height / 2}});
    }

    listen() {
      this.cy.on('mouseover', 'node', event => this.point(event.target));
      this.cy.on('mouseout', 'node', () => this.point(this.chosen));
      this.cy.on('tap', event => this.choose(event.target === this.cy || event.target.isEdge() ? null : event.target));
      this.cy.on('pan zoom', () => { byId('tip').hidden = true; });
      new ResizeObserver(() => this.cy.resize()).observe(byId('drawing'));
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.cy.style(styles(dissipa.theme(), this.size)));
    }

    /** Brings out the surroundings of a node, or of none. */
    point(node) {
      this.cy.batch(() => {
        this.cy.elements().removeClass('faded near named');
        if (node) {
          const near = around(node).not('.hidden');
          this.cy.elements().not(near).addClass('faded');
          near.addClass(near.nodes().length <= NAMED_UP_TO ? 'near named' : 'near');
        }
      });
      if (node) {
        showTip(node);
      } else {
        byId('tip').hidden = true;
      }
    }

    choose(node) {
      this.cy.nodes('.chosen').removeClass('chosen');
      this.chosen = node;
      if (node) {
        node.addClass('chosen');
      }
      byId('neighbours').disabled = !node && !this.cy.nodes('.hidden').nonempty();
      this.point(node);
    }

    /** Shows the surroundings of the chosen node alone, laid out anew; or everything again. */
    isolate(on) {
      this.cy.elements().removeClass('hidden faded near named');
      if (on && this.chosen) {
        this.kept = this.cy.nodes().map(node => [node, Object.assign({}, node.position())]);
        this.cy.elements().not(around(this.chosen)).addClass('hidden');
        this.place();
      } else if (this.kept) {
        this.kept.forEach(([node, position]) => node.position(position));
        this.cy.fit(undefined, PADDING);
      }
      this.choose(on ? this.chosen : null);
    }

    find(text) {
      const wanted = text.trim().toLowerCase();
      const found = wanted === '' ? this.cy.collection() : this.cy.nodes().not('.hidden').filter(node => {
        const item = node.data('item');
        return (item.name || item.equation).toLowerCase().includes(wanted);
      });
      const exact = found.filter(node => node.data('item').name.toLowerCase() === wanted);
      return exact.nonempty() ? exact.union(found) : found;
    }

    /** Runs action on the whole picture in the colours of a printed page, without anything brought out. */
    printed(action) {
      const theme = dissipa.theme(true);
      const chosen = this.chosen;
      this.choose(null);
      this.cy.style(styles(theme, this.size));
      const result = action(theme);
      this.cy.style(styles(dissipa.theme(), this.size));
      this.choose(chosen);
      return result;
    }

    png() {
      return this.printed(() => this.cy.png({full: true, scale: 2, bg: '#ffffff', maxWidth: 6000, maxHeight: 6000}));
    }

    svg() {
      return this.printed(theme => dissipa.networkSvg(this.cy, theme));
    }
  }

  /** Enter goes from match to match, Escape clears. */
  function searchField(diagram) {
    const field = dissipa.element('input', {type: 'search', placeholder: 'Find', title: 'Name of a species or reaction; Enter goes to the next',
      ariaLabel: 'Find species or reaction', size: 12});
    const count = dissipa.element('span', {className: 'subtitle', role: 'status'});
    let next = 0;
    function mark() {
      const found = diagram.find(field.value);
      next = 0;
      count.textContent = field.value.trim() ? found.length + ' found' : '';
      diagram.choose(null);
      if (field.value.trim()) {
        diagram.cy.elements().not(found).addClass('faded');
        found.addClass(found.length <= NAMED_UP_TO ? 'near named' : 'near');
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
      cy.fit(cy.elements().not('.hidden'), PADDING);
    } else {
      return;
    }
    event.preventDefault();
  }

  const SIGNS = [
    ['species', '<rect x="1" y="1.5" width="16" height="9" rx="4.5" fill="var(--species)" stroke="var(--accent)"/>', n => n.species.some(s => !s.chemostat)],
    ['chemostat', '<rect x="1.5" y="1.5" width="15" height="9" fill="var(--chemostat)" stroke="var(--bad)" stroke-width="2"/>', n => n.species.some(s => s.chemostat)],
    ['reversible', '<path d="M9 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z" fill="none" stroke="var(--ink)" stroke-width="1.5"/>', n => n.reactions.some(r => r.reversible)],
    ['irreversible', '<path d="M5 2h8v8h-8z" fill="var(--ink)"/>', n => n.reactions.some(r => !r.reversible)],
    ['catalyst', '<path d="M0 6h11" stroke="var(--soft)" stroke-width="1.5" stroke-dasharray="4 2"/><circle cx="14" cy="6" r="3" fill="var(--soft)"/>',
      n => n.reactions.some(r => [...r.reactants].some(([id, k]) => r.products.get(id) === k))],
    ['modifier', '<path d="M0 6h11" stroke="var(--soft)" stroke-width="1.5" stroke-dasharray="4 2"/><circle cx="14" cy="6" r="2.5" fill="none" stroke="var(--soft)"/>',
      n => n.reactions.some(r => r.modifiers.length > 0)]
  ];

  function explainSigns(network) {
    byId('legend').replaceChildren(...SIGNS.filter(sign => sign[2](network)).map(([name, drawing]) => {
      const template = document.createElement('template');
      template.innerHTML = '<span class="sign"><svg class="key" viewBox="0 0 18 12" aria-hidden="true">' + drawing + '</svg>' + name + '</span>';
      return template.content.firstChild;
    }));
  }

  function draw(data, warnings) {
    const network = dissipa.readNetwork(data);
    dissipa.heading(network.title, network.species.length + ' species, ' + reactions(network.reactions.length));
    dissipa.notes(network.notes, warnings);
    explainSigns(network);
    const alone = dissipa.button('Neighbours', 'Show only the chosen node and what it reacts with', on => diagram.isolate(on), false);
    alone.id = 'neighbours';
    alone.disabled = true;
    byId('tools').append(alone);
    const diagram = new Diagram(network);
    byId('tools').replaceChildren(...searchField(diagram), alone,
        dissipa.element('span', {className: 'gap'}),
        dissipa.button('Fit', 'Show the whole network', () => diagram.cy.fit(diagram.cy.elements().not('.hidden'), PADDING)),
        dissipa.button('PNG', 'Save the network as a PNG image', () => dissipa.save(network.title, 'png', diagram.png())),
        dissipa.button('SVG', 'Save the network as an SVG drawing', () => dissipa.saveText(network.title, 'svg', 'image/svg+xml', diagram.svg())));
    byId('drawing').addEventListener('keydown', event => keys(diagram, event));
    byId('drawing').setAttribute('aria-label', 'Diagram of ' + network.species.length + ' species and ' + reactions(network.reactions.length));
  }

  dissipa.start(draw);
})();
