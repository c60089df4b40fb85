/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The drawn network and what one can do with it.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);
  const LARGE = 800;
  const NAMED_UP_TO = 60;
  const PADDING = 16;
  const LARGEST_FIT = 1.6;

  /** A node, its reactions or species, and for a species the species on the other side of its reactions. */
  function around(node) {
    const near = node.closedNeighborhood();
    return node.data('kind') === 'species'
      ? near.union(near.nodes('[kind = "reaction"]').closedNeighborhood())
      : near;
  }

  /** The diagram in #drawing, with the node that was chosen and what is brought out around it. */
  dissipa.NetworkDiagram = class {
    constructor(network) {
      this.network = network;
      this.size = network.species.length + network.reactions.length;
      this.chosen = null;
      this.cy = cytoscape({
        container: byId('drawing'),
        elements: dissipa.networkElements(network),
        style: dissipa.networkStyle(dissipa.theme(), this.size),
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
      dissipa.placeNetwork(this.cy.elements().not('.hidden'), space.width >= space.height);
      this.fit();
    }

    /** Shows everything that is not hidden, but not larger than life. */
    fit() {
      this.cy.fit(this.cy.elements().not('.hidden'), PADDING);
      if (this.cy.zoom() > LARGEST_FIT) {
        this.cy.zoom(LARGEST_FIT);
        this.cy.center(this.cy.elements().not('.hidden'));
      }
      this.fitted = this.viewport();
    }

    viewport() {
      return JSON.stringify([this.cy.pan(), this.cy.zoom()]);
    }

    /** A picture that nobody moved keeps filling the window. */
    resize() {
      const untouched = this.viewport() === this.fitted;
      this.cy.resize();
      if (untouched && this.cy.width() > 0 && this.cy.height() > 0) {
        this.fit();
      }
    }

    listen() {
      this.cy.on('mouseover', 'node', event => this.point(event.target));
      this.cy.on('mouseout', 'node', () => this.point(this.chosen));
      this.cy.on('tap', event =>
        this.choose(event.target === this.cy || event.target.isEdge() ? null : event.target)
      );
      this.cy.on('pan zoom', () => {
        byId('tip').hidden = true;
      });
      new ResizeObserver(() => this.resize()).observe(byId('drawing'));
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
        this.cy.style(dissipa.networkStyle(dissipa.theme(), this.size))
      );
    }

    /** Fades all but the given elements; nothing is faded where none are given. */
    bringOut(near) {
      this.cy.batch(() => {
        this.cy.elements().removeClass('faded near named');
        if (near) {
          this.cy.elements().not(near).addClass('faded');
          near.addClass(near.nodes().length <= NAMED_UP_TO ? 'near named' : 'near');
        }
      });
    }

    /** Brings out the surroundings of a node and describes it, or does neither. */
    point(node) {
      this.bringOut(node && around(node).not('.hidden'));
      if (node) {
        dissipa.showNodeTip(node);
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
        this.fit();
      }
      this.choose(on ? this.chosen : null);
    }

    find(text) {
      const wanted = text.trim().toLowerCase();
      const found =
        wanted === ''
          ? this.cy.collection()
          : this.cy
              .nodes()
              .not('.hidden')
              .filter(node => {
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
      this.cy.style(dissipa.networkStyle(theme, this.size));
      const result = action(theme);
      this.cy.style(dissipa.networkStyle(dissipa.theme(), this.size));
      this.choose(chosen);
      return result;
    }

    png() {
      return this.printed(() =>
        this.cy.png({full: true, scale: 2, bg: '#ffffff', maxWidth: 6000, maxHeight: 6000})
      );
    }

    svg() {
      return this.printed(theme => dissipa.networkSvg(this.cy, theme));
    }
  };
})();
