/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The band between two curves over numbers.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  /** Runs of points between which the band is whole. */
  function pieces(band) {
    const list = [[]];
    for (let i = 0; i < band.x.length; i++) {
      const whole =
        band.high[i] >= band.low[i] && !(band.log && band.high[i] <= 0) && !(band.logX && band.x[i] <= 0);
      if (whole) {
        list[list.length - 1].push(i);
      } else if (list[list.length - 1].length > 0) {
        list.push([]);
      }
    }
    return list.filter(piece => piece.length > 1);
  }

  const smallest = values => values.reduce((a, b) => Math.min(a, b), Infinity);

  /**
   * The ECharts series of a band {name, x, low, high, logX, log, color, opacity}, further options added; infinite
   * ends reach to the farthest finite one.
   */
  dissipa.band = function (band, options) {
    const whole = pieces(band);
    const points = whole.flat();
    const drawable = v => Number.isFinite(v) && !(band.log && v <= 0);
    const lows = points.map(i => band.low[i]).filter(drawable);
    const highs = points.map(i => band.high[i]).filter(drawable);
    const floor = smallest(lows.concat(highs));
    const ceiling = -smallest(lows.concat(highs).map(v => -v));
    const at = (api, i, value) => api.coord([band.x[i], Math.min(Math.max(value, floor), ceiling)]);
    const outline = (api, piece) => [
      ...piece.map(i => at(api, i, band.high[i])),
      ...piece.slice().reverse().map(i => at(api, i, band.low[i]))
    ];
    const drawn = points.length > 0 && floor <= ceiling;
    return Object.assign(
      {
        type: 'custom',
        name: band.name,
        data: drawn
          ? [
              [band.x[points[0]], floor],
              [band.x[points[points.length - 1]], ceiling]
            ]
          : [],
        renderItem: (parameters, api) =>
          parameters.dataIndex > 0
            ? null
            : {
                type: 'group',
                children: whole.map(piece => ({
                  type: 'polygon',
                  shape: {points: outline(api, piece)},
                  style: {fill: band.color, opacity: band.opacity}
                }))
              },
        clip: true,
        silent: true,
        itemStyle: {color: band.color},
        z: 2
      },
      options
    );
  };
})();
