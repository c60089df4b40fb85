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
      symbol: runs.every(run => run.time.length === 1) ? 'circle' : 'none',
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

  const bandSeries = (item, mean, band, view, stroke) =>
    dissipa.band(
      {
        name: item.name,
        x: mean.time,
        low: band.low,
        high: band.high,
        logX: view.logTime,
        log: view.logValue,
        color: stroke.color,
        opacity: 0.18
      },
      {zlevel: OWN_LAYER}
    );

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
    if (view.bands) {
      item.means.forEach(mean => {
        list.push(...mean.bands.map(band => bandSeries(item, mean, band, view, stroke)));
        if (mean.median) {
          const median = {time: mean.time, values: mean.median};
          list.push(
            lineSeries(item, [median], view, {steps: false, stroke, z: 4, type: [2, 3], width: 1.6, opacity: 1})
          );
        }
      });
    }
    if (item.means.length > 0) {
      list.push(
        lineSeries(item, item.means, view, {steps: false, stroke, z: 4, type: stroke.type, width: 2.4, opacity: 1})
      );
    }
    return list;
  };
})();
