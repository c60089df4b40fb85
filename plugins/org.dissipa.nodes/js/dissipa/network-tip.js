/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What the diagram says of a species or reaction.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

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

  /** The content of a node's tip. */
  dissipa.describeNode = function (node) {
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
  };
})();
