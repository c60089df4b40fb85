/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Colours of numbers: one sequence that grows lighter with the value, one that parts from white at zero. Both hold
 * their order for colour-blind eyes and in grey.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const SEQUENCE = ['#16123f', '#2c3d8f', '#1f6f9f', '#2a9d8a', '#8cc84b', '#fbe723'];
  const PARTING = ['#7f3b08', '#c8630f', '#f0a95a', '#f6f4f0', '#83b7de', '#2f78b8', '#08306b'];

  const parts = colour => [1, 3, 5].map(i => parseInt(colour.slice(i, i + 2), 16));

  function mixed(stops, share) {
    const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
    const i = Math.min(Math.floor(place), stops.length - 2);
    const [a, b] = [parts(stops[i]), parts(stops[i + 1])];
    return 'rgb(' + a.map((v, k) => Math.round(v + (place - i) * (b[k] - v))).join(',') + ')';
  }

  /** The finite values' range; with a log scale of the positive ones alone, with a parting one even about zero. */
  function rangeOf(values, scale) {
    const usable = values.filter(v => Number.isFinite(v) && !(scale === 'log' && v <= 0));
    const [low, high] = usable.reduce((r, v) => [Math.min(r[0], v), Math.max(r[1], v)], [Infinity, -Infinity]);
    if (low > high) {
      return scale === 'log' ? [1, 10] : [0, 1];
    }
    if (scale === 'diverging') {
      const reach = Math.max(Math.abs(low), Math.abs(high)) || 1;
      return [-reach, reach];
    }
    return low < high ? [low, high] : scale === 'log' ? [low / 2, high * 2] : [low - 0.5, high + 0.5];
  }

  /**
   * The colours of values on a scale "value", "log" or "diverging": {low, high, of(v), stops}. of(v) is null where a
   * value has no colour: missing, or not positive on a log scale; infinite values take the ends.
   */
  dissipa.colourScale = function (values, scale) {
    const stops = scale === 'diverging' ? PARTING : SEQUENCE;
    const [low, high] = rangeOf(Array.from(values), scale);
    const log = scale === 'log';
    const share = v =>
      v === Infinity
        ? 1
        : log
          ? Math.log(v / low) / Math.log(high / low)
          : (v - low) / (high - low);
    return {
      low,
      high,
      stops: stops.map((color, i) => ({offset: i / (stops.length - 1), color})),
      of: v => (Number.isNaN(v) || (log && v <= 0) ? null : mixed(stops, share(v)))
    };
  };
})();
