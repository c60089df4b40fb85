/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads a chart: its panels, and of each the axes, series, heat map and reference lines.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const SYMBOLS = ['circle', 'diamond', 'triangle', 'rect'];
  const TYPES = ['line', 'steps', 'points', 'bar', 'histogram', 'band'];
  const DASHES = {solid: 'solid', dashed: [7, 4], dotted: [2, 3]};

  function readAxis(value, path, types) {
    const axis = check.object(value, path);
    return {
      name: check.text(axis.name, path + '.name'),
      type: check.oneOf(axis.type, types, path + '.type'),
      categories: axis.categories ? check.texts(axis.categories, path + '.categories') : null
    };
  }

  function readLabels(value, path, length) {
    const labels = value === undefined || value === null ? [] : check.list(value, path);
    if (labels.length > 0 && labels.length !== length) {
      check.fail(path + '.length', labels.length, String(length));
    }
    return labels.map((label, i) => check.optionalText(label, path + '[' + i + ']'));
  }

  /** Edges of cells or bins: finite, ascending, one more than there are cells. */
  function readEdges(value, path, cells) {
    const edges = check.reals(value, path);
    for (let i = 0; i < edges.length; i++) {
      if (!Number.isFinite(edges[i]) || (i > 0 && edges[i] <= edges[i - 1])) {
        check.fail(path + '[' + i + ']', value[i], 'a finite number above its predecessor');
      }
    }
    if (cells !== undefined && edges.length !== cells + 1) {
      check.fail(path + '.length', edges.length, String(cells + 1));
    }
    return edges;
  }

  const middles = edges => Float64Array.from({length: edges.length - 1}, (v, i) => (edges[i] + edges[i + 1]) / 2);

  function readSeries(value, i, path, onCategories) {
    const series = check.object(value, path);
    const type = check.oneOf(series.type, TYPES, path + '.type');
    if ((type === 'bar' && !onCategories) || (type === 'histogram' && onCategories)) {
      check.fail(
        path + '.type',
        type,
        onCategories ? 'no histogram on an x axis of type "category"' : '"histogram", "line" or "points" over numbers'
      );
    }
    const edges =
      type === 'histogram'
        ? readEdges(series.edges, path + '.edges', check.list(series.y, path + '.y').length)
        : null;
    const length = edges ? edges.length - 1 : check.list(series.x, path + '.x').length;
    const reals = (key, read) => read(series[key], path + '.' + key, length, path + (edges ? '.edges' : '.x'));
    const ends = type === 'band' ? check.reals : check.optionalReals;
    return {
      name: check.text(series.name, path + '.name'),
      type,
      edges,
      x: edges ? middles(edges) : onCategories ? series.x : reals('x', check.reals),
      y: type === 'band' ? new Float64Array(length).fill(NaN) : reals('y', check.reals),
      low: reals('low', ends),
      high: reals('high', ends),
      labels: readLabels(series.labels, path + '.labels', length),
      verdict: series.color ? check.oneOf(series.color, ['good', 'bad', 'neutral'], path + '.color') : null,
      dash: series.dash ? DASHES[check.oneOf(series.dash, Object.keys(DASHES), path + '.dash')] : null
    };
  }

  const finite = (value, path) => (Number.isFinite(value) ? value : check.fail(path, value, 'a finite number'));

  function readReference(value, path) {
    const reference = check.object(value, path);
    const axis = check.oneOf(reference.axis, ['x', 'y', 'slope'], path + '.axis');
    const label = check.optionalText(reference.label, path + '.label');
    return axis === 'slope'
      ? {
          axis,
          label,
          x: finite(reference.x, path + '.x'),
          y: finite(reference.y, path + '.y'),
          slope: finite(reference.slope, path + '.slope')
        }
      : {axis, label, value: finite(reference.value, path + '.value')};
  }

  function readHeat(value, path, x, y) {
    const heat = check.object(value, path);
    const rows = check.list(heat.values, path + '.values');
    const height = y.type === 'category' ? y.categories.length : check.list(heat.y, path + '.y').length - 1;
    const width = x.type === 'category' ? x.categories.length : check.list(heat.x, path + '.x').length - 1;
    if (rows.length !== height) {
      check.fail(path + '.values.length', rows.length, String(height));
    }
    return {
      name: check.text(heat.name, path + '.name'),
      scale: check.oneOf(heat.scale || 'value', ['value', 'log', 'diverging'], path + '.scale'),
      x: x.type === 'category' ? null : readEdges(heat.x, path + '.x', width),
      y: y.type === 'category' ? null : readEdges(heat.y, path + '.y', height),
      rows: rows.map((row, j) => check.reals(row, path + '.values[' + j + ']', width, path + '.x'))
    };
  }

  /** Replaces category names by their places on the axis; a number is a place already. */
  function place(series, categories, path) {
    const places = new Map(categories.map((name, i) => [name, i]));
    series.forEach((s, i) => {
      s.x = s.x.map((v, k) =>
        places.has(v)
          ? places.get(v)
          : Number.isInteger(v) && v >= 0 && v < categories.length
            ? v
            : check.fail(
                path + 'series[' + i + '].x[' + k + ']',
                v,
                'one of xAxis.categories, or its place counted from 0,'
              )
      );
    });
  }

  /** One entry a name: series of one name share colour, dash, key and visibility. */
  function entriesOf(series) {
    const names = [...new Set(series.map(s => s.name))];
    return names.map((name, i) => {
      const own = series.filter(s => s.name === name);
      const main = own.find(s => s.type !== 'band') || own[0];
      const dash = main.dash;
      const entry = {
        name,
        shape: {points: SYMBOLS[i % SYMBOLS.length], bar: 'bar', histogram: 'histogram', band: 'bar'}[main.type] || 'line',
        stroke: theme => {
          const given = main.verdict
            ? {color: {good: theme.good, bad: theme.bad, neutral: theme.soft}[main.verdict], type: 'solid'}
            : dissipa.stroke(theme, i);
          return dash ? {color: given.color, type: dash} : given;
        }
      };
      own.forEach(s => Object.assign(s, {shape: entry.shape, stroke: entry.stroke}));
      return entry;
    });
  }

  function readPanel(value, path) {
    const heat = value.heat !== undefined && value.heat !== null;
    const numbers = ['value', 'log'];
    const x = readAxis(value.xAxis, path + 'xAxis', [...numbers, 'category']);
    const y = readAxis(value.yAxis, path + 'yAxis', heat ? [...numbers, 'category'] : numbers);
    const onCategories = x.type === 'category';
    const series = check
      .list(value.series || [], path + 'series')
      .map((one, i) => readSeries(one, i, path + 'series[' + i + ']', onCategories));
    if (onCategories) {
      x.categories = x.categories || [...new Set(series.flatMap(s => s.x).filter(v => typeof v === 'string'))];
      place(series, x.categories, path);
    }
    if (heat && [x, y].some(axis => axis.type === 'category' && !axis.categories)) {
      check.fail(path + 'xAxis.categories', undefined, 'the list of names along the heat map');
    }
    const read = heat ? readHeat(value.heat, path + 'heat', x, y) : null;
    return {
      name: check.optionalText(value.name, path + 'name'),
      title: check.optionalText(value.title, path + 'title'),
      subtitle: check.optionalText(value.subtitle, path + 'subtitle'),
      x,
      y,
      series,
      entries: entriesOf(series),
      heat: read,
      references: value.references
        ? check.list(value.references, path + 'references').map((r, i) => readReference(r, path + 'references[' + i + ']'))
        : [],
      notes: check.texts(value.notes, path + 'notes'),
      empty:
        series.every(s => s.x.length === 0) && !(read && read.rows.some(row => row.some(v => !Number.isNaN(v))))
    };
  }

  /** Gives {title, notes, panels}; data without panels are one panel. */
  dissipa.readChart = function (data) {
    const several = data.panels !== undefined && data.panels !== null;
    const title = check.text(data.title, 'title');
    const panels = several
      ? check.list(data.panels, 'panels').map((value, i) => {
          const path = 'panels[' + i + '].';
          const panel = readPanel(check.object(value, 'panels[' + i + ']'), path);
          panel.name = panel.name || panel.title || check.fail(path + 'name', value.name, 'the name of the panel');
          return panel;
        })
      : [readPanel(data, '')];
    if (panels.every(panel => panel.empty)) {
      throw new dissipa.Problem('The chart has no points. Its input has no rows that could be drawn.');
    }
    return {title, notes: several ? check.texts(data.notes, 'notes') : [], panels};
  };
})();
