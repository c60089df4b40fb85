/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * How species, reactions and arrows look.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const SMALL = 60;
  const LARGE = 800;
  const LEAST_PX = 5;

  /** The Cytoscape stylesheet for a network of so many nodes seen at a zoom. */
  dissipa.networkStyle = function (theme, count, zoom) {
    const small = count <= SMALL;
    const edge = {role: role => '[role = "' + role + '"]'};
    return [
      {
        selector: 'node',
        style: {
          'font-family': theme.font,
          'font-size': small ? 16 : dissipa.readable(13, zoom),
          color: theme.ink,
          'border-width': 1.5,
          'border-color': theme.accent,
          'text-halign': 'center',
          'text-outline-color': theme.paper,
          'text-outline-width': small ? 0 : 2,
          'overlay-opacity': 0
        }
      },
      {
        selector: '[kind = "species"]',
        style: {
          label: 'data(label)',
          shape: small ? 'round-rectangle' : 'ellipse',
          'background-color': theme.species,
          width: small ? n => Math.max(40, 9.5 * n.data('label').length + 18) : Math.max(22, LEAST_PX / zoom),
          height: small ? 32 : Math.max(22, LEAST_PX / zoom),
          'text-valign': small ? 'center' : 'bottom',
          'text-margin-y': small ? 0 : 3
        }
      },
      {
        selector: '[kind = "species"][chemostat = 1]',
        style: {
          shape: 'rectangle',
          'background-color': theme.chemostat,
          'border-color': theme.bad,
          'border-width': small ? 4 : 3,
          'border-style': 'double'
        }
      },
      {selector: '[kind = "species"][hub = 1]', style: {width: 44, height: 44, 'font-size': Math.max(40, 12 / zoom), 'z-index': 10}},
      {
        selector: '[kind = "reaction"]',
        style: {
          label: small ? 'data(label)' : '',
          shape: 'rectangle',
          width: small ? 9 : 6,
          height: small ? 9 : 6,
          'background-color': theme.ink,
          'border-color': theme.ink,
          'font-size': 13,
          color: theme.soft,
          'text-valign': 'bottom',
          'text-margin-y': 2
        }
      },
      {
        selector: '[kind = "reaction"][reversible = 1]',
        style: {shape: 'diamond', width: small ? 14 : 10, height: small ? 14 : 10, 'background-color': theme.paper}
      },
      {
        selector: 'edge',
        style: {
          'curve-style': count <= LARGE ? 'bezier' : 'straight',
          width: count <= LARGE ? 1.4 : 0.8,
          'line-color': theme.soft,
          'target-arrow-color': theme.soft,
          'source-arrow-color': theme.soft,
          'arrow-scale': 0.9,
          opacity: count <= LARGE ? 1 : 0.45,
          label: 'data(label)',
          'font-size': 13,
          color: theme.ink,
          'text-margin-y': -8,
          'min-zoomed-font-size': 7,
          'overlay-opacity': 0
        }
      },
      {selector: 'edge[hub = 1]', style: {opacity: 0.12}},
      {selector: edge.role('out'), style: {'target-arrow-shape': 'triangle'}},
      {
        selector: edge.role('in') + '[reversible = 1]',
        style: {'source-arrow-shape': 'triangle', 'source-arrow-fill': 'hollow'}
      },
      {selector: edge.role('catalyst'), style: {'target-arrow-shape': 'circle', 'line-style': 'dashed'}},
      {
        selector: edge.role('modifier'),
        style: {'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow', 'line-style': 'dashed'}
      },
      {
        selector: edge.role('bond'),
        style: {
          width: e => 1 + Math.min(3, Math.log2(e.data('count'))),
          opacity: 0.75,
          'target-arrow-shape': e => (e.data('forward') ? 'triangle' : 'none'),
          'source-arrow-shape': e => (e.data('backward') ? 'triangle' : 'none'),
          'arrow-scale': 0.8
        }
      },
      {selector: '.faded', style: {opacity: 0.1, label: ''}},
      {
        selector: 'edge.near',
        style: {
          'line-color': theme.accent,
          'target-arrow-color': theme.accent,
          'source-arrow-color': theme.accent,
          width: count <= LARGE ? 2 : 1,
          opacity: count <= LARGE ? 1 : 0.6
        }
      },
      {selector: 'node.unnamed', style: {'text-opacity': 0}},
      {selector: 'node.named', style: {'min-zoomed-font-size': 0, 'text-opacity': 1}},
      {
        selector: 'node.chosen',
        style: {'border-color': theme.accent, 'border-width': 4, 'min-zoomed-font-size': 0, 'text-opacity': 1, label: 'data(label)'}
      },
      {selector: '.hidden, .far', style: {display: 'none'}}
    ];
  };
})();
