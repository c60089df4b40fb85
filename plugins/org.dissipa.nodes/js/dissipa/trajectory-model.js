/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads trajectories and finds places in time.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;

  function readTime(value, path) {
    const time = check.reals(value, path);
    for (let i = 0; i < time.length; i++) {
      if (!Number.isFinite(time[i]) || (i > 0 && time[i] < time[i - 1])) {
        check.fail(path + '[' + i + ']', value[i], 'a finite number not below its predecessor');
      }
    }
    return time;
  }

  function readSeries(value, i, commonTime) {
    const path = 'series[' + i + ']';
    const series = check.object(value, path);
    const own = series.time !== undefined && series.time !== null;
    const time = own ? readTime(series.time, path + '.time') : commonTime;
    const timePath = own ? path + '.time' : 'time';
    const reals = (value, key) => check.optionalReals(value, path + '.' + key, time.length, timePath);
    const band = (value, key) => ({low: reals(value.low, key + 'low'), high: reals(value.high, key + 'high')});
    const bands = [
      band(series, ''),
      ...(series.bands ? check.list(series.bands, path + '.bands') : []).map((value, k) =>
        band(check.object(value, path + '.bands[' + k + ']'), 'bands[' + k + '].')
      )
    ].filter(b => b.low && b.high);
    return {
      name: check.text(series.name, path + '.name'),
      kind: check.oneOf(series.kind, ['sample', 'mean'], path + '.kind'),
      time,
      values: check.reals(series.values, path + '.values', time.length, timePath),
      median: reals(series.median, 'median'),
      bands
    };
  }

  dissipa.readTrajectory = function (data) {
    const time = readTime(data.time, 'time');
    const series = check.list(data.series, 'series').map((value, i) => readSeries(value, i, time));
    if (series.length === 0 || series.every(s => s.time.length === 0)) {
      throw new dissipa.Problem('The trajectory has no points. Record at least one species at one time.');
    }
    const names = [...new Set(series.map(s => s.name))];
    return {
      title: check.text(data.title, 'title'),
      steps: data.steps === true,
      timeUnit: check.optionalText(data.timeUnit, 'timeUnit'),
      valueTitle: dissipa.withUnit(
        check.optionalText(data.valueName, 'valueName') || (data.steps === true ? 'count' : 'value'),
        check.optionalText(data.valueUnit, 'valueUnit')
      ),
      bandLabel: check.optionalText(data.bandLabel, 'bandLabel'),
      notes: check.texts(data.notes, 'notes'),
      species: names.map(name => ({
        name,
        samples: series.filter(s => s.name === name && s.kind === 'sample'),
        means: series.filter(s => s.name === name && s.kind === 'mean')
      }))
    };
  };

  /** The index of the last time not after t, at least 0. */
  dissipa.indexAt = function (time, t) {
    let low = 0;
    let high = time.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (time[middle] <= t) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  };

  /** The index of the time nearest to t. */
  dissipa.nearestIndex = function (time, t) {
    const i = dissipa.indexAt(time, t);
    return i + 1 < time.length && time[i + 1] - t < t - time[i] ? i + 1 : i;
  };
})();
