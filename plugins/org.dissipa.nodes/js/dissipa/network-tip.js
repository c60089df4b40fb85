/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What the diagram says of a species or reaction.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);

  /** A number of reactions in words. */
  dissipa.countOf = n => n + (n === 1 ? ' reaction' : ' reactions');

  const row = (name, text) =>
    text === ''
      ? []
      : [
          dissipa.element(
            'tr',
            {},
            dissipa.element('th', {textContent: name}),
            dissipa.element('td', {textContent: text})
          )
        ];

  function describe(node) {
    const item = node.data('item');
    const rows =
      node.data('kind') === 'species'
        ? [
            ...row('initial count', Number.isNaN(item.initial) ? '' : dissipa.format(item.initial)),
            ...row('chemostat', item.chemostat ? 'held constant' : ''),
            ...row(
              'takes part in',
              dissipa.countOf(node.connectedEdges().connectedNodes('[kind = "reaction"]').length)
            )
          ]
        : [
            ...row('law', item.law),
            ...row('forward', item.forward),
            ...row('reverse', item.reversible ? item.reverse : 'irreversible')
          ];
    const head = node.data('kind') === 'species' ? item.name : item.equation;
    return [
      dissipa.element('div', {className: 'head', textContent: head}),
      ...(item.name && item.name !== head
        ? [dissipa.element('div', {className: 'more', textContent: item.name})]
        : []),
      dissipa.element('table', {}, ...rows)
    ];
  }

  /** The box with a node's description, beside the node but inside the page. */
  dissipa.showNodeTip = function (node) {
    const tip = byId('tip');
    tip.replaceChildren(...describe(node));
    tip.hidden = false;
    const at = node.renderedPosition();
    const space = byId('drawing').getBoundingClientRect();
    const left = at.x + 18 + tip.offsetWidth < space.width ? at.x + 18 : at.x - 18 - tip.offsetWidth;
    tip.style.left = Math.max(4, left) + 'px';
    tip.style.top = Math.max(4, Math.min(at.y + 12, space.height - tip.offsetHeight - 4)) + 'px';
  };
})();
