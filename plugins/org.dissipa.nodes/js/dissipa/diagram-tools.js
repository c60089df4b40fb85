/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What surrounds a diagram: search field, buttons, keys, and the box that describes a node.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);

  /** Enter goes from match to match, Escape clears. */
  function searchField(diagram, wanted) {
    const field = dissipa.element('input', {
      type: 'search',
      placeholder: 'Find',
      title: 'Name of a ' + wanted + '; Enter goes to the next',
      ariaLabel: 'Find ' + wanted,
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
          diagram.cy.zoom(Math.max(diagram.cy.zoom(), 1));
          diagram.cy.center(node);
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

  /** The box with a description, beside a place but inside the page. */
  dissipa.showTip = function (content, at) {
    const tip = byId('tip');
    tip.replaceChildren(...content);
    tip.hidden = false;
    const space = byId('drawing').getBoundingClientRect();
    const left = at.x + 18 + tip.offsetWidth < space.width ? at.x + 18 : at.x - 18 - tip.offsetWidth;
    tip.style.left = Math.max(4, left) + 'px';
    tip.style.top = Math.max(4, Math.min(at.y + 12, space.height - tip.offsetHeight - 4)) + 'px';
  };

  /** Makes a diagram (see Diagram) with its tools, before which more may stand; wanted says in words what can be sought. */
  dissipa.showDiagram = function (title, wanted, spec, more) {
    const alone = dissipa.button(
      'Neighbours',
      'Show only the chosen node and what belongs to it',
      on => diagram.isolate(on),
      false
    );
    alone.id = 'neighbours';
    alone.disabled = true;
    byId('tools').append(alone);
    const diagram = new dissipa.Diagram(spec);
    byId('tools').replaceChildren(
      ...(more ? more(diagram) : []),
      ...searchField(diagram, wanted),
      alone,
      dissipa.element('span', {className: 'gap'}),
      dissipa.button('Fit', 'Show everything', () => diagram.fit()),
      dissipa.button('PNG', 'Save the drawing as a PNG image', () => dissipa.save(title, 'png', diagram.png())),
      dissipa.button('SVG', 'Save the drawing as an SVG file', () =>
        dissipa.saveText(title, 'svg', 'image/svg+xml', diagram.svg())
      )
    );
    byId('drawing').addEventListener('keydown', event => keys(diagram, event));
    return diagram;
  };
})();
