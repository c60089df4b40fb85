/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A drawn graph and what one can do with it: point, choose, find, show a part, save.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);
  const LARGE = 800;
  const NAMED_UP_TO = 60;
  const PADDING = 16;
  const LARGEST_FIT = 1.6;
  const SETTLE_MS = 120;
  const SAME_ZOOM = 0.03;
  const LABELS_UP_TO = 1500;

  const apart = (a, b) => a.x1 > b.x2 || a.x2 < b.x1 || a.y1 > b.y2 || a.y2 < b.y1;

  /** The middle of a node, which no name may cover. */
  function bodyOf(node) {
    const {x, y} = node.position();
    const [w, h] = [node.width() / 4, node.height() / 4];
    return {x1: x - w, x2: x + w, y1: y - h, y2: y + h};
  }

  /**
   * The diagram in #drawing of {elements, style(theme, zoom), place(elements, wide), around(node), text(node),
   * describe(node), isolated(on)}: around gives what belongs to a node, text what its name is, describe the content of
   * its tip; isolated, which may be absent, hears that a node stands alone. It holds the node that was chosen and what
   * is brought out around it. Names keep a readable size at any zoom; where they would overlap, the node with more
   * edges keeps its name.
   */
  dissipa.Diagram = class {
    constructor(spec) {
      this.spec = spec;
      this.size = spec.elements.filter(e => e.group === 'nodes').length;
      this.chosen = null;
      this.cy = cytoscape({
        container: byId('drawing'),
        elements: spec.elements,
        style: spec.style(dissipa.theme(), 1),
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
      this.spec.place(this.cy.elements().not('.hidden'), space.width >= space.height);
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
      this.settle();
    }

    /** Names at the size of this zoom, without overlaps. */
    settle() {
      const zoom = this.cy.zoom();
      if (!(Math.abs(zoom / this.styledZoom - 1) < SAME_ZOOM)) {
        this.restyle(dissipa.theme(), zoom);
      }
      this.thinNames();
    }

    restyle(theme, zoom) {
      this.styledZoom = zoom;
      this.cy.style(this.spec.style(theme, zoom));
    }

    thinNames() {
      const labelled = this.cy.nodes(':visible').filter(node => node.style('label') !== '');
      if (labelled.length > LABELS_UP_TO) {
        return;
      }
      const boxOf = node => node.boundingBox({includeNodes: false, includeEdges: false, includeOverlays: false});
      const bodies = labelled.map(node => Object.assign({id: node.id()}, bodyOf(node)));
      const taken = [];
      const free = (node, box) =>
        taken.every(other => apart(box, other)) && bodies.every(body => body.id === node.id() || apart(box, body));
      this.cy.batch(() =>
        labelled
          .sort((a, b) => b.degree(true) - a.degree(true))
          .map(node => [node, boxOf(node)])
          .forEach(([node, box]) => {
            const room = free(node, box);
            node.toggleClass('unnamed', !room);
            if (room) {
              taken.push(box);
            }
          })
      );
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
      let pause = 0;
      this.cy.on('zoom', () => {
        clearTimeout(pause);
        pause = setTimeout(() => this.settle(), SETTLE_MS);
      });
      new ResizeObserver(() => this.resize()).observe(byId('drawing'));
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
        this.restyle(dissipa.theme(), this.cy.zoom())
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
      this.bringOut(node && this.spec.around(node).not('.hidden'));
      if (node) {
        dissipa.showTip(this.spec.describe(node), node.renderedPosition());
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
      if (this.spec.isolated) {
        this.spec.isolated(on);
      }
      if (on && this.chosen) {
        this.kept = this.cy.nodes().map(node => [node, Object.assign({}, node.position())]);
        this.cy.elements().not(this.spec.around(this.chosen)).addClass('hidden');
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
              .filter(node => this.spec.text(node).toLowerCase().includes(wanted));
      const exact = found.filter(node => this.spec.text(node).toLowerCase() === wanted);
      return exact.nonempty() ? exact.union(found) : found;
    }

    /** Runs action on the whole picture in the colours of a printed page, without anything brought out. */
    printed(action) {
      const theme = dissipa.theme(true);
      const chosen = this.chosen;
      this.choose(null);
      this.restyle(theme, 1);
      this.thinNames();
      const result = action(theme);
      this.restyle(dissipa.theme(), this.cy.zoom());
      this.thinNames();
      this.choose(chosen);
      return result;
    }

    png() {
      return this.printed(() =>
        this.cy.png({full: true, scale: 2, bg: '#ffffff', maxWidth: 6000, maxHeight: 6000})
      );
    }

    svg() {
      return this.printed(theme => dissipa.diagramSvg(this.cy, theme));
    }
  };
})();
