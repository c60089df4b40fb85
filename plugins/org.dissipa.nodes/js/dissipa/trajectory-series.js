/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Turns the runs, means and bands of a species into ECharts series.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const OWN_LAYER = 1; // a canvas apart, so that the pointer's line moves without drawing all curves again

  /** All runs of a species as one polyline with gaps; points that a log axis cannot hold become gaps. */
  function polyline(runs, logTime, logValue) {
    const length = runs.reduce((sum, run) => sum + run.time.length + 1, 0);
    const points = new Float64Array(2 * length);
    let k = 0;
    for (const run of runs) {
      for (let i = 0; i < run.time.length; i++) {
        const drawable =
          Number.isFinite(run.values[i]) && !(logValue && run.values[i] <= 0) && !(logTime && run.time[i] <= 0);
        points[k++] = logTime && run.time[i] <= 0 ? NaN : run.time[i];
        points[k++] = drawable ? run.values[i] : NaN;
      }
      points[k++] = NaN;
      points[k++] = NaN;
    }
    return points;
  }

  function lineSeries(item, runs, view, style) {
    return {
      type: 'line',
      name: item.name,
      data: polyline(runs, view.logTime, view.logValue),
      dimensions: ['time', 'value'],
      step: style.steps ? 'end' : false,
      symbol: 'none',
      silent: true,
      connectNulls: false,
      z: style.z,
      zlevel: OWN_LAYER,
      itemStyle: {color: style.stroke.color},
      lineStyle: {
        color: style.stroke.color,
        type: style.type,
        width: style.width,
        opacity: style.opacity,
        cap: 'butt'
      },
      emphasis: {disabled: true}
    };
  }

  /** Runs of points between which the band is whole. */
  function bandPieces(mean, view) {
    const pieces = [[]];
    for (let i = 0; i < mean.time.length; i++) {
      if (
        mean.high[i] >= mean.low[i] &&
        !(view.logValue && mean.high[i] <= 0) &&
        !(view.logTime && mean.time[i] <= 0)
      ) {
        pieces[pieces.length - 1].push(i);
      } else if (pieces[pieces.length - 1].length > 0) {
        pieces.push([]);
      }
    }
    return pieces.filter(piece => piece.length > 1);
  }

  function bandSeries(item, mean, view, stroke) {
    const pieces = bandPieces(mean, view);
    const finite = pieces.flat();
    const lows = finite.map(i => mean.low[i]).filter(v => Number.isFinite(v) && !(view.logValue && v <= 0));
    const highs = finite.map(i => mean.high[i]).filter(Number.isFinite);
    const smallest = values => values.reduce((a, b) => Math.min(a, b), Infinity);
    const floor = smallest(lows.concat(highs));
    const ceiling = -smallest(highs.map(v => -v));
    const at = (api, i, value) => api.coord([mean.time[i], Math.min(Math.max(value, floor), ceiling)]);
    const outline = (api, piece) =>
      piece
        .map(i => at(api, i, mean.high[i]))
        .concat(
          piece
            .slice()
            .reverse()
            .map(i => at(api, i, mean.low[i]))
        );
    return {
      type: 'custom',
      name: item.name,
      data: finite.length
        ? [
            [mean.time[finite[0]], floor],
            [mean.time[finite[finite.length - 1]], ceiling]
          ]
        : [],
      renderItem: (parameters, api) =>
        parameters.dataIndex > 0
          ? null
          : {
              type: 'group',
              children: pieces.map(piece => ({
                type: 'polygon',
                shape: {points: outline(api, piece)},
                style: {fill: stroke.color, opacity: 0.18}
              }))
            },
      clip: true,
      silent: true,
      z: 2,
      zlevel: OWN_LAYER,
      itemStyle: {color: stroke.color}
    };
  }

  /** What is drawn of a species: its runs, the bands around its means, its means. */
  dissipa.trajectorySeries = function (item, model, view, stroke) {
    const list = [];
    const alone = item.means.length === 0 && item.samples.length === 1;
    if (item.samples.length > 0 && (view.runs || item.means.length === 0)) {
      list.push(
        lineSeries(item, item.samples, view, {
          steps: model.steps,
          stroke,
          z: 3,
          type: item.means.length > 0 ? 'solid' : stroke.type,
          width: alone ? 1.6 : 1,
          opacity: alone ? 1 : item.means.length > 0 ? 0.35 : 0.6
        })
      );
    }
    item.means
      .filter(mean => view.bands && mean.low && mean.high)
      .forEach(mean => list.push(bandSeries(item, mean, view, stroke)));
    if (item.means.length > 0) {
      list.push(
        lineSeries(item, item.means, view, {steps: false, stroke, z: 4, type: stroke.type, width: 2.4, opacity: 1})
      );
    }
    return list;
  };
})();
