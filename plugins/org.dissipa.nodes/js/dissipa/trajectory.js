/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Trajectories of species over time: single runs thin, ensemble means bold with a band.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const ROWS_IN_TIP = 14;
  const RUNS_BEFORE_BLUR = 60;
  const OWN_LAYER = 1; // a canvas apart, so that the pointer's line moves without drawing all curves again

  function readTime(value, path) {
    const time = check.reals(value, path);
    for (let i = 0; i < time.length; i++) {
      if (!Number.isFinite(time[i]) || i > 0 && time[i] < time[i - 1]) {
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
    return {
      name: check.text(series.name, path + '.name'),
      kind: check.oneOf(series.kind, ['sample', 'mean'], path + '.kind'),
      time,
      values: check.reals(series.values, path + '.values', time.length, timePath),
      low: check.optionalReals(series.low, path + '.low', time.length, timePath),
      high: check.optionalReals(series.high, path + '.high', time.length, timePath)
    };
  }

  function read(data) {
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
      valueTitle: dissipa.withUnit(check.optionalText(data.valueName, 'valueName') || (data.steps === true ? 'count' : 'value'),
          check.optionalText(data.valueUnit, 'valueUnit')),
      bandLabel: check.optionalText(data.bandLabel, 'bandLabel'),
      notes: check.texts(data.notes, 'notes'),
      species: names.map(name => ({
        name,
        samples: series.filter(s => s.name === name && s.kind === 'sample'),
        means: series.filter(s => s.name === name && s.kind === 'mean')
      }))
    };
  }

  /** The index of the last time not after t, at least 0. */
  function indexAt(time, t) {
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
  }

  function nearest(time, t) {
    const i = indexAt(time, t);
    return i + 1 < time.length && time[i + 1] - t < t - time[i] ? i + 1 : i;
  }

  /** All runs of a species as one polyline with gaps; points that a log axis cannot hold become gaps. */
  function polyline(runs, logTime, logValue) {
    const length = runs.reduce((sum, run) => sum + run.time.length + 1, 0);
    const points = new Float64Array(2 * length);
    let k = 0;
    for (const run of runs) {
      for (let i = 0; i < run.time.length; i++) {
        const drawable = Number.isFinite(run.values[i]) && !(logValue && run.values[i] <= 0) && !(logTime && run.time[i] <= 0);
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
      lineStyle: {color: style.stroke.color, type: style.type, width: style.width, opacity: style.opacity, cap: 'butt'},
      emphasis: {disabled: true}
    };
  }

  /** Runs of points between which the band is whole. */
  function bandPieces(mean, view) {
    const pieces = [[]];
    for (let i = 0; i < mean.time.length; i++) {
      if (mean.high[i] >= mean.low[i] && !(view.logValue && mean.high[i] <= 0) && !(view.logTime && mean.time[i] <= 0)) {
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
    const outline = (api, piece) => piece.map(i => at(api, i, mean.high[i]))
        .concat(piece.slice().reverse().map(i => at(api, i, mean.low[i])));
    return {
      type: 'custom',
      name: item.name,
      data: finite.length ? [[mean.time[finite[0]], floor], [mean.time[finite[finite.length - 1]], ceiling]] : [],
      renderItem: (parameters, api) => parameters.dataIndex > 0 ? null : {
        type: 'group',
        children: pieces.map(piece => ({type: 'polygon', shape: {points: outline(api, piece)},
          style: {fill: stroke.color, opacity: 0.18}}))
      },
      clip: true,
      silent: true,
      z: 2,
      zlevel: OWN_LAYER,
      itemStyle: {color: stroke.color}
    };
  }

  function seriesOf(item, model, view, stroke) {
    const list = [];
    const alone = item.means.length === 0 && item.samples.length === 1;
    if (item.samples.length > 0 && (view.runs || item.means.length === 0)) {
      list.push(lineSeries(item, item.samples, view, {steps: model.steps, stroke, z: 3, type: item.means.length > 0 ? 'solid' : stroke.type, width: alone ? 1.6 : 1,
        opacity: alone ? 1 : item.means.length > 0 ? 0.35 : 0.6}));
    }
    item.means.filter(mean => view.bands && mean.low && mean.high)
        .forEach(mean => list.push(bandSeries(item, mean, view, stroke)));
    if (item.means.length > 0) {
      list.push(lineSeries(item, item.means, view, {steps: false, stroke, z: 4, type: stroke.type, width: 2.4, opacity: 1}));
    }
    return list;
  }

  function tipRow(item, model, t) {
    const mean = item.means[0];
    if (mean) {
      const i = nearest(mean.time, t);
      const band = mean.low && mean.high ? ' [' + dissipa.format(mean.low[i], 4) + ', ' + dissipa.format(mean.high[i], 4) + ']' : '';
      return {sort: mean.values[i], text: dissipa.format(mean.values[i], 4) + band};
    }
    const values = item.samples.map(run => run.values[model.steps ? indexAt(run.time, t) : nearest(run.time, t)])
        .filter(v => !Number.isNaN(v)).sort((a, b) => a - b);
    if (values.length === 0) {
      return {sort: -Infinity, text: 'missing'};
    }
    const middle = values[values.length >> 1];
    return values.length === 1 ? {sort: middle, text: dissipa.format(middle, 4)}
        : {sort: middle, text: dissipa.format(values[0], 4) + ' to ' + dissipa.format(values[values.length - 1], 4)};
  }

  function tip(model, legend, t, strokes) {
    const rows = model.species.map((item, i) => Object.assign(tipRow(item, model, t), {item, color: strokes[i].color}))
        .filter(row => legend.shows(row.item.name)).sort((a, b) => b.sort - a.sort);
    const table = dissipa.element('table', {}, ...rows.slice(0, ROWS_IN_TIP).map(row => {
      const mark = dissipa.element('span', {textContent: '\u25cf '});
      mark.style.color = row.color;
      return dissipa.element('tr', {}, dissipa.element('th', {}, mark, row.item.name), dissipa.element('td', {textContent: row.text}));
    }));
    const more = rows.length > ROWS_IN_TIP ? [dissipa.element('div', {className: 'more', textContent: 'and '
        + (rows.length - ROWS_IN_TIP) + ' more below'})] : [];
    return dissipa.element('div', {className: 'tip'},
        dissipa.element('div', {className: 'head', textContent: ('time = ' + dissipa.format(t, 5) + ' ' + model.timeUnit).trim()}), table, ...more);
  }

  /** Smallest positive and largest finite value of the shown series. */
  function positiveRange(arrays) {
    const range = [Infinity, 0];
    arrays.forEach(array => array.forEach(v => {
      if (v > 0 && v < Infinity) {
        range[0] = Math.min(range[0], v);
        range[1] = Math.max(range[1], v);
      }
    }));
    return range;
  }

  /** Linear axes start at zero; a band that leaves non-negative values by a hair does not add a whole step below zero. */
  function valueFloor(all, view) {
    const negative = all.some(s => s.values.some(v => v < 0));
    return view.logValue ? {} : {scale: false, min: extent => !negative && extent.min < 0 && extent.min > -0.03 * extent.max ? 0 : null};
  }

  function option(model, view, legend, theme) {
    const strokes = model.species.map((item, i) => dissipa.stroke(theme, i));
    const shown = model.species.filter(item => legend.shows(item.name));
    const all = shown.flatMap(item => item.samples.concat(item.means));
    const valueRange = view.logValue ? positiveRange(all.map(s => s.values)) : null;
    const timeRange = view.logTime ? positiveRange(all.map(s => s.time)) : null;
    return {
      grid: {left: 70, right: 24, top: 12, bottom: 46},
      xAxis: dissipa.axis(theme, dissipa.withUnit('time', model.timeUnit), 'x', view.logTime, timeRange),
      yAxis: Object.assign(dissipa.axis(theme, model.valueTitle, 'y', view.logValue, valueRange), valueFloor(all, view)),
      series: shown.flatMap(item => seriesOf(item, model, view, strokes[model.species.indexOf(item)])),
      tooltip: {
        trigger: 'axis', confine: true, transitionDuration: 0, backgroundColor: theme.raised, borderColor: theme.rule,
        textStyle: {color: theme.ink}, axisPointer: {type: 'line', snap: false, lineStyle: {color: theme.soft}},
        formatter: parameters => tip(model, legend, parameters[0].axisValue, strokes)
      }
    };
  }

  function hiddenByLog(model, view) {
    const count = (array, on) => on ? array.reduce((n, v) => n + (v <= 0 ? 1 : 0), 0) : 0;
    const total = model.species.flatMap(s => s.samples.concat(s.means))
        .reduce((n, s) => n + count(s.values, view.logValue) + count(s.time, view.logTime), 0);
    return total > 0 ? [total + ' points at or below zero have no place on a logarithmic axis and leave gaps.'] : [];
  }

  function draw(data, warnings) {
    const model = read(data);
    const has = test => model.species.some(test);
    const runs = model.species.reduce((n, item) => n + item.samples.length, 0);
    const means = has(item => item.means.length > 0);
    const bands = has(item => item.means.some(mean => mean.low && mean.high));
    const view = {logValue: false, logTime: false, runs: !bands || runs <= RUNS_BEFORE_BLUR, bands: true};
    dissipa.heading(model.title, '');
    const legend = dissipa.legend(model.species.map((item, i) => ({name: item.name, stroke: theme => dissipa.stroke(theme, i)})),
        () => plot.draw(true));
    const plot = dissipa.plot({
      title: model.title,
      several: model.species.length > 1,
      names: () => model.species.map(item => item.name).filter(legend.shows),
      option: theme => option(model, view, legend, theme),
      recolour: legend.recolour
    });
    function set(key, keep) {
      return on => {
        view[key] = on;
        dissipa.notes(bandNote.concat(model.notes, hiddenByLog(model, view)), warnings);
        plot.draw(keep);
      };
    }
    const bandNote = bands && model.bandLabel ? ['Band: ' + model.bandLabel + '.'] : [];
    const tools = [
      ...(means && runs > 0 ? [dissipa.button('Runs', 'Show the ' + runs + ' single runs', set('runs', true), view.runs)] : []),
      ...(bands ? [dissipa.button('Bands', model.bandLabel || 'Show the bands', set('bands', true), true)] : []),
      dissipa.button('Log value', 'Logarithmic value axis', set('logValue', false), false),
      dissipa.button('Log time', 'Logarithmic time axis', set('logTime', false), false),
      dissipa.element('span', {className: 'gap'}),
      ...plot.buttons
    ];
    document.getElementById('tools').replaceChildren(...tools);
    document.getElementById('drawing').setAttribute('aria-label', 'Plot of ' + model.species.map(s => s.name).join(', ') + ' over time');
    dissipa.notes(bandNote.concat(model.notes), warnings);
    plot.draw(false);
  }

  dissipa.start(draw);
})();
