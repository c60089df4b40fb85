/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The axes of a chart: their length, kind and direction.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  /** Whether the x or y axis of a chart is logarithmic. */
  const isLog = (dissipa.isLog = (model, axis) => (axis === 'x' ? model.x : model.y).type === 'log');

  /** Whether a value has a place on a finite axis. */
  const drawable = (dissipa.drawable = (v, log) => Number.isFinite(v) && !(log && v <= 0));

  /** All numbers that the value axis must hold. */
  const extent = (dissipa.extent = function (model, shown) {
    const log = isLog(model, 'y');
    const values = shown
      .flatMap(s => [s.y, s.low || [], s.high || []].flatMap(list => Array.from(list)))
      .concat(model.references.filter(r => r.axis === 'y').map(r => r.value))
      .filter(v => drawable(v, log));
    return values.reduce((range, v) => [Math.min(range[0], v), Math.max(range[1], v)], [Infinity, -Infinity]);
  });

  function categoryAxis(model, theme, place, room, fits) {
    return Object.assign(dissipa.axis(theme, model.x.name, place), {
      type: 'category',
      data: model.x.categories,
      inverse: place === 'y',
      axisTick: {show: false},
      splitLine: {show: false},
      nameGap: place === 'x' ? 28 : room + 12,
      axisLabel:
        place === 'y'
          ? {color: theme.ink, hideOverlap: true, width: room, overflow: 'truncate'}
          : {color: theme.ink, hideOverlap: true, interval: fits ? 0 : 'auto'}
    });
  }

  const textWidth = text => 7 * text.length + 8;

  const fitSideBySide = (model, size) =>
    Math.max(...model.x.categories.map(textWidth)) * model.x.categories.length <= size.width - 100;

  /** Names that do not fit side by side make the chart lie down, unless there are too many to read anyway. */
  dissipa.liesDown = (model, size) =>
    model.x.type === 'category' &&
    !fitSideBySide(model, size) &&
    (model.series.some(s => s.type === 'bar') || model.x.categories.length <= 60);

  /** The axes of the shown series, and the room they need at the left. */
  dissipa.chartAxes = function (model, shown, theme, size, lying) {
    const range = extent(model, shown);
    const value = Object.assign(
      dissipa.axis(theme, model.y.name, lying ? 'x' : 'y', isLog(model, 'y'), range),
      {scale: !shown.some(s => s.type === 'bar')},
      range[0] > range[1] ? {axisLabel: {show: false}} : {}
    );
    if (model.x.type !== 'category') {
      const xs = shown.flatMap(s => Array.from(s.x)).filter(x => drawable(x, true));
      const xRange = xs.reduce((r, v) => [Math.min(r[0], v), Math.max(r[1], v)], [Infinity, -Infinity]);
      return {xAxis: dissipa.axis(theme, model.x.name, 'x', isLog(model, 'x'), xRange), yAxis: value, left: 70};
    }
    const room = Math.min(Math.max(...model.x.categories.map(textWidth)), Math.floor(size.width * 0.32));
    return lying
      ? {xAxis: value, yAxis: categoryAxis(model, theme, 'y', room), left: room + 40}
      : {xAxis: categoryAxis(model, theme, 'x', room, fitSideBySide(model, size)), yAxis: value, left: 70};
  };
})();
