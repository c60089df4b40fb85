/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The axes of a chart: their length, kind and direction.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  const LYING_UP_TO = 600;

  /** Whether the x or y axis of a chart is logarithmic. */
  const isLog = (dissipa.isLog = (model, axis) => (axis === 'x' ? model.x : model.y).type === 'log');

  /** Whether a value has a place on a finite axis. */
  const drawable = (dissipa.drawable = (v, log) => Number.isFinite(v) && !(log && v <= 0));

  const rangeOf = (values, log) =>
    values
      .filter(v => drawable(v, log))
      .reduce((range, v) => [Math.min(range[0], v), Math.max(range[1], v)], [Infinity, -Infinity]);

  const lists = (...arrays) => arrays.flatMap(list => Array.from(list || []));

  /** All numbers that the value axis must hold. */
  const extent = (dissipa.extent = (model, shown) =>
    rangeOf(
      lists(
        ...shown.flatMap(s => [s.y, s.low, s.high]),
        model.heat && model.heat.y,
        model.references.filter(r => r.axis === 'y').map(r => r.value)
      ),
      isLog(model, 'y')
    ));

  /** All numbers that the x axis must hold. */
  const extentX = (dissipa.extentX = (model, shown) =>
    model.x.type === 'category'
      ? [0, 0]
      : rangeOf(
          lists(
            ...shown.map(s => s.edges || s.x),
            model.heat && model.heat.x,
            model.references.filter(r => r.axis === 'x').map(r => r.value)
          ),
          isLog(model, 'x')
        ));

  function categoryAxis(axis, theme, place, room, fits) {
    return Object.assign(dissipa.axis(theme, axis.name, place), {
      type: 'category',
      data: axis.categories,
      axisTick: {show: false},
      splitLine: {show: false},
      nameGap: place === 'x' ? 28 : room + 12,
      axisLabel:
        place === 'y'
          ? {color: theme.ink, hideOverlap: true, formatter: name => fit(name, room)}
          : {color: theme.ink, hideOverlap: true, interval: fits ? 0 : 'auto'}
    });
  }

  const textWidth = text => 7 * text.length + 8;

  /** A name without its middle where it is wider than the room: names often differ at their ends. */
  function fit(name, room) {
    const letters = Math.max(5, Math.floor(room / 7));
    const tail = Math.floor(0.55 * letters);
    return name.length <= letters ? name : name.slice(0, letters - tail - 1) + '\u2026' + name.slice(-tail);
  }

  const fitSideBySide = (model, size) =>
    Math.max(...model.x.categories.map(textWidth)) * model.x.categories.length <= size.width - 100;

  const roomFor = (categories, size) =>
    Math.min(Math.max(...categories.map(textWidth)), Math.floor(size.width * 0.38));

  /** Names that do not fit side by side make the chart lie down, unless there are too many to read anyway. */
  dissipa.liesDown = (model, size) =>
    model.x.type === 'category' &&
    !model.heat &&
    !fitSideBySide(model, size) &&
    (model.series.some(s => s.type === 'bar') || model.x.categories.length <= LYING_UP_TO);

  /** A heat map fills its axes to the edge of the last cell. */
  const filled = (axis, model, edges) =>
    Object.assign(
      axis,
      model.heat ? {splitLine: {show: false}} : {},
      edges && !(axis.type === 'log' && edges[0] <= 0) ? {min: edges[0], max: edges[edges.length - 1]} : {}
    );

  function heatAxes(model, shown, theme, size) {
    const make = (axis, place, range, edges) =>
      axis.type === 'category'
        ? Object.assign(
            categoryAxis(
              axis,
              theme,
              place,
              roomFor(axis.categories, size),
              place === 'y' || fitSideBySide(model, size)
            ),
            {inverse: place === 'y'} // the first row on top, as in a matrix
          )
        : filled(dissipa.axis(theme, axis.name, place, axis.type === 'log', range), model, edges);
    const xAxis = make(model.x, 'x', extentX(model, shown), model.heat.x);
    const yAxis = make(model.y, 'y', extent(model, shown), model.heat.y);
    return {xAxis, yAxis, left: model.y.type === 'category' ? roomFor(model.y.categories, size) + 40 : 70};
  }

  function valueAxis(model, shown, theme, lying) {
    const range = extent(model, shown);
    return Object.assign(
      dissipa.axis(theme, model.y.name, lying ? 'x' : 'y', isLog(model, 'y'), range),
      {scale: !shown.some(s => s.type === 'bar' || s.type === 'histogram')},
      range[0] > range[1] ? {axisLabel: {show: false}} : {}
    );
  }

  /** The axes of the shown series, and the room they need at the left. */
  dissipa.chartAxes = function (model, shown, theme, size, lying) {
    if (model.heat) {
      return heatAxes(model, shown, theme, size);
    }
    const value = valueAxis(model, shown, theme, lying);
    if (model.x.type !== 'category') {
      const range = extentX(model, shown);
      return {xAxis: dissipa.axis(theme, model.x.name, 'x', isLog(model, 'x'), range), yAxis: value, left: 70};
    }
    const room = roomFor(model.x.categories, size);
    return lying
      ? {
          xAxis: value,
          yAxis: Object.assign(categoryAxis(model.x, theme, 'y', room), {inverse: true}),
          left: room + 40
        }
      : {xAxis: categoryAxis(model.x, theme, 'x', room, fitSideBySide(model, size)), yAxis: value, left: 70};
  };
})();
