/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads a chart: its axes, series and reference lines.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const SYMBOLS = ['circle', 'diamond', 'triangle', 'rect'];

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

  function readSeries(value, i, onCategories) {
    const path = 'series[' + i + ']';
    const series = check.object(value, path);
    const length = check.list(series.x, path + '.x').length;
    const reals = (key, read) => read(series[key], path + '.' + key, length, path + '.x');
    const type = check.oneOf(series.type, ['line', 'points', 'bar'], path + '.type');
    if (type === 'bar' && !onCategories) {
      check.fail(path + '.type', type, '"line" or "points" on an x axis that is not of type "category"');
    }
    return {
      name: check.text(series.name, path + '.name'),
      type,
      x: onCategories ? series.x : reals('x', check.reals),
      y: reals('y', check.reals),
      low: reals('low', check.optionalReals),
      high: reals('high', check.optionalReals),
      labels: readLabels(series.labels, path + '.labels', length),
      verdict: series.color ? check.oneOf(series.color, ['good', 'bad', 'neutral'], path + '.color') : null
    };
  }

  function readReference(value, i) {
    const path = 'references[' + i + ']';
    const reference = check.object(value, path);
    return {
      axis: check.oneOf(reference.axis, ['x', 'y'], path + '.axis'),
      value: Number.isFinite(reference.value)
        ? reference.value
        : check.fail(path + '.value', reference.value, 'a finite number'),
      label: check.optionalText(reference.label, path + '.label')
    };
  }

  /** Replaces category names by their places on the axis; a number is a place already. */
  function place(series, categories) {
    const places = new Map(categories.map((name, i) => [name, i]));
    series.forEach((s, i) => {
      s.x = s.x.map((v, k) =>
        places.has(v)
          ? places.get(v)
          : Number.isInteger(v) && v >= 0 && v < categories.length
            ? v
            : check.fail(
                'series[' + i + '].x[' + k + ']',
                v,
                'one of xAxis.categories, or its place counted from 0,'
              )
      );
    });
  }

  dissipa.readChart = function (data) {
    const x = readAxis(data.xAxis, 'xAxis', ['value', 'log', 'category']);
    const y = readAxis(data.yAxis, 'yAxis', ['value', 'log']);
    const onCategories = x.type === 'category';
    const series = check.list(data.series, 'series').map((value, i) => readSeries(value, i, onCategories));
    if (series.every(s => s.x.length === 0)) {
      throw new dissipa.Problem('The chart has no points. Its input has no rows that could be drawn.');
    }
    if (onCategories) {
      x.categories = x.categories || [...new Set(series.flatMap(s => s.x).filter(v => typeof v === 'string'))];
      place(series, x.categories);
    }
    series.forEach((s, i) => {
      s.shape = s.type === 'points' ? SYMBOLS[i % SYMBOLS.length] : s.type;
      s.stroke = theme =>
        s.verdict
          ? {color: {good: theme.good, bad: theme.bad, neutral: theme.soft}[s.verdict], type: 'solid'}
          : dissipa.stroke(theme, i);
    });
    return {
      title: check.text(data.title, 'title'),
      subtitle: check.optionalText(data.subtitle, 'subtitle'),
      x,
      y,
      series,
      references: data.references ? check.list(data.references, 'references').map(readReference) : [],
      notes: check.texts(data.notes, 'notes')
    };
  };
})();
