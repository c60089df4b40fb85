/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Places nodes by forces, alike every time.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const SEED = 20240229;
  const LEAST_LETTERS_PX = 11;

  /** Runs action while Math.random, which the layout draws from, is a Lehmer generator with a fixed seed. */
  dissipa.seeded = function (action) {
    const random = Math.random;
    let state = SEED;
    Math.random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    try {
      return action();
    } finally {
      Math.random = random;
    }
  };

  /** A size of letters that stays readable on the screen when the picture is seen from afar. */
  dissipa.readable = (size, zoom) => Math.max(size, LEAST_LETTERS_PX / zoom);

  /** Options of the force-directed layout. */
  dissipa.forces = more =>
    Object.assign(
      {
        name: 'fcose',
        animate: false,
        fit: false,
        randomize: true,
        quality: 'proof',
        nodeDimensionsIncludeLabels: true,
        packComponents: true,
        tile: true,
        nodeSeparation: 90
      },
      more
    );

  /** Turns the picture so that its longest extent lies along the longer side of the window. */
  dissipa.turn = function (nodes, wide) {
    const points = nodes.map(node => node.position());
    const mean = key => points.reduce((sum, p) => sum + p[key], 0) / points.length;
    const [x, y] = [mean('x'), mean('y')];
    const moment = f => points.reduce((sum, p) => sum + f(p.x - x, p.y - y), 0);
    const angle =
      0.5 *
        Math.atan2(
          2 * moment((a, b) => a * b),
          moment((a, b) => a * a - b * b)
        ) +
      (wide ? 0 : Math.PI / 2);
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    nodes.positions(node => {
      const p = node.position();
      return {x: c * (p.x - x) + s * (p.y - y), y: c * (p.y - y) - s * (p.x - x)};
    });
  };
})();
