/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Trajectories of species over time: single runs thin, ensemble means bold with a band.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const ROWS_IN_TIP = 14;
  const RUNS_BEFORE_BLUR = 60;

  function tipRow(item, model, t) {
    const mean = item.means[0];
    if (mean) {
      const i = dissipa.nearestIndex(mean.time, t);
      const outer = mean.bands[0];
      const band = outer
        ? ' [' + dissipa.format(outer.low[i], 4) + ', ' + dissipa.format(outer.high[i], 4) + ']'
        : '';
      return {sort: mean.values[i], text: dissipa.format(mean.values[i], 4) + band};
    }
    const values = item.samples
      .map(run => run.values[model.steps ? dissipa.indexAt(run.time, t) : dissipa.nearestIndex(run.time, t)])
      .filter(v => !Number.isNaN(v))
      .sort((a, b) => a - b);
    if (values.length === 0) {
      return {sort: -Infinity, text: 'missing'};
    }
    const middle = values[values.length >> 1];
    return values.length === 1
      ? {sort: middle, text: dissipa.format(middle, 4)}
      : {sort: middle, text: dissipa.format(values[0], 4) + ' to ' + dissipa.format(values[values.length - 1], 4)};
  }

  function tip(model, legend, t, strokes) {
    const rows = model.species
      .map((item, i) => Object.assign(tipRow(item, model, t), {item, color: strokes[i].color}))
      .filter(row => legend.shows(row.item.name))
      .sort((a, b) => b.sort - a.sort);
    const table = dissipa.element(
      'table',
      {},
      ...rows.slice(0, ROWS_IN_TIP).map(row => {
        const mark = dissipa.element('span', {textContent: '\u25cf '});
        mark.style.color = row.color;
        return dissipa.element(
          'tr',
          {},
          dissipa.element('th', {}, mark, row.item.name),
          dissipa.element('td', {textContent: row.text})
        );
      })
    );
    const more =
      rows.length > ROWS_IN_TIP
        ? [
            dissipa.element('div', {
              className: 'more',
              textContent: 'and ' + (rows.length - ROWS_IN_TIP) + ' more below'
            })
          ]
        : [];
    return dissipa.element(
      'div',
      {className: 'tip'},
      dissipa.element('div', {
        className: 'head',
        textContent: ('time = ' + dissipa.format(t, 5) + ' ' + model.timeUnit).trim()
      }),
      table,
      ...more
    );
  }

  /** Smallest positive and largest finite value of the shown series. */
  function positiveRange(arrays) {
    const range = [Infinity, 0];
    arrays.forEach(array =>
      array.forEach(v => {
        if (v > 0 && v < Infinity) {
          range[0] = Math.min(range[0], v);
          range[1] = Math.max(range[1], v);
        }
      })
    );
    return range;
  }

  /** Linear axes start at zero; a band that dips below zero by a hair does not add a whole step below it. */
  function valueFloor(all, view) {
    const negative = all.some(s => s.values.some(v => v < 0));
    return view.logValue
      ? {}
      : {scale: false, min: extent => (!negative && extent.min < 0 && extent.min > -0.03 * extent.max ? 0 : null)};
  }

  function option(model, view, legend, theme) {
    const strokes = model.species.map((item, i) => dissipa.stroke(theme, i));
    const shown = model.species.filter(item => legend.shows(item.name));
    const all = shown.flatMap(item => item.samples.concat(item.means));
    const valueRange = view.logValue ? positiveRange(all.map(s => s.values)) : null;
    const timeRange = view.logTime ? positiveRange(all.map(s => s.time)) : null;
    return {
      grid: {left: 70, right: 24, top: 12, bottom: 46},
      xAxis: Object.assign(
        dissipa.axis(theme, dissipa.withUnit('time', model.timeUnit), 'x', view.logTime, timeRange),
        view.logTime ? {} : {min: 'dataMin', max: 'dataMax'}
      ),
      yAxis: Object.assign(
        dissipa.axis(theme, model.valueTitle, 'y', view.logValue, valueRange),
        valueFloor(all, view)
      ),
      series: shown.flatMap(item =>
        dissipa.trajectorySeries(item, model, view, strokes[model.species.indexOf(item)])
      ),
      tooltip: {
        trigger: 'axis',
        confine: true,
        transitionDuration: 0,
        backgroundColor: theme.raised,
        borderColor: theme.rule,
        textStyle: {color: theme.ink},
        axisPointer: {type: 'line', snap: false, lineStyle: {color: theme.soft}},
        formatter: parameters => tip(model, legend, parameters[0].axisValue, strokes)
      }
    };
  }

  function hiddenByLog(model, view) {
    const count = (array, on) => (on ? array.reduce((n, v) => n + (v <= 0 ? 1 : 0), 0) : 0);
    const total = model.species
      .flatMap(s => s.samples.concat(s.means))
      .reduce((n, s) => n + count(s.values, view.logValue) + count(s.time, view.logTime), 0);
    return total > 0
      ? [total + ' points at or below zero have no place on a logarithmic axis and leave gaps.']
      : [];
  }

  dissipa.drawTrajectory = function (data, warnings) {
    const model = dissipa.readTrajectory(data);
    const has = test => model.species.some(test);
    const runs = model.species.reduce((n, item) => n + item.samples.length, 0);
    const means = has(item => item.means.length > 0);
    const bands = has(item => item.means.some(mean => mean.bands.length > 0));
    const view = {logValue: false, logTime: false, runs: !bands || runs <= RUNS_BEFORE_BLUR, bands: true};
    dissipa.heading(model.title, '');
    const legend = dissipa.legend(
      model.species.map((item, i) => ({name: item.name, stroke: theme => dissipa.stroke(theme, i)})),
      () => plot.draw(true),
      1
    );
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
      ...(means && runs > 0
        ? [dissipa.button('Runs', 'Show the ' + runs + ' single runs', set('runs', true), view.runs)]
        : []),
      ...(bands ? [dissipa.button('Bands', model.bandLabel || 'Show the bands', set('bands', true), true)] : []),
      dissipa.button('Log value', 'Logarithmic value axis', set('logValue', false), false),
      dissipa.button('Log time', 'Logarithmic time axis', set('logTime', false), false),
      dissipa.element('span', {className: 'gap'}),
      ...plot.buttons
    ];
    document.getElementById('tools').replaceChildren(...tools);
    document
      .getElementById('drawing')
      .setAttribute('aria-label', 'Plot of ' + model.species.map(s => s.name).join(', ') + ' over time');
    dissipa.notes(bandNote.concat(model.notes), warnings);
    plot.draw(false);
  };
})();
