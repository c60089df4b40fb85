/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A chart of lines, points and bars with error bars, over numbers or categories, with reference lines.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const check = dissipa.check;
  const SYMBOLS = ['circle', 'diamond', 'triangle', 'rect'];
  const ROW_PX = 20;
  const BAR = {barMaxWidth: 44, barCategoryGap: '30%'};

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
      value: Number.isFinite(reference.value) ? reference.value : check.fail(path + '.value', reference.value, 'a finite number'),
      label: check.optionalText(reference.label, path + '.label')
    };
  }

  /** Replaces category names by their places on the axis; a number is a place already. */
  function place(series, categories) {
    const places = new Map(categories.map((name, i) => [name, i]));
    series.forEach((s, i) => {
      s.x = s.x.map((v, k) => places.has(v) ? places.get(v) : Number.isInteger(v) && v >= 0 && v < categories.length ? v
          : check.fail('series[' + i + '].x[' + k + ']', v, 'one of xAxis.categories, or its place counted from 0,'));
    });
  }

  function read(data) {
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
      s.stroke = theme => s.verdict ? {color: {good: theme.good, bad: theme.bad, neutral: theme.soft}[s.verdict], type: 'solid'}
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
  }

  const isLog = (model, axis) => (axis === 'x' ? model.x : model.y).type === 'log';

  const drawable = (v, log) => Number.isFinite(v) && !(log && v <= 0);

  /** All numbers that the value axis must hold. */
  function extent(model, shown) {
    const log = isLog(model, 'y');
    const values = shown.flatMap(s => [s.y, s.low || [], s.high || []].flatMap(list => Array.from(list)))
        .concat(model.references.filter(r => r.axis === 'y').map(r => r.value)).filter(v => drawable(v, log));
    return values.reduce((range, v) => [Math.min(range[0], v), Math.max(range[1], v)], [Infinity, -Infinity]);
  }

  function mainSeries(s, model, theme, swap) {
    const stroke = s.stroke(theme);
    const points = Array.from(s.x, (x, i) => [x, drawable(s.y[i], isLog(model, 'y')) ? s.y[i] : NaN])
        .filter(p => model.x.type === 'category' || drawable(p[0], isLog(model, 'x')));
    return Object.assign({
      id: 'main' + model.series.indexOf(s),
      name: s.name,
      data: points.map(swap),
      itemStyle: {color: stroke.color},
      emphasis: {disabled: true},
      z: 3
    }, {
      line: {type: 'line', symbol: s.x.length > 150 ? 'none' : 'circle', symbolSize: 6, connectNulls: false,
        lineStyle: {color: stroke.color, type: stroke.type, width: 2}},
      points: {type: 'scatter', symbol: s.shape, symbolSize: (s.x.length > 300 ? 5 : 9) + (s.shape === 'diamond' ? 3 : 0),
        itemStyle: {color: stroke.color, opacity: 1}},
      bar: Object.assign({type: 'bar', clip: true}, BAR)
    }[s.type]);
  }

  /** A series without marks that makes the axes long enough and carries the reference lines. */
  function ruler(model, shown, theme, lying, swap) {
    const [low, high] = extent(model, shown);
    const x = shown.length > 0 ? shown[0].x[0] : 0;
    const across = axis => (axis === 'y') !== lying ? 'yAxis' : 'xAxis';
    const reachX = model.references.filter(r => r.axis === 'x').map(r => [r.value, low]);
    return {
      type: 'scatter',
      symbol: 'none',
      silent: true,
      data: low <= high ? [[x, low], [x, high], ...reachX].map(swap) : [],
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        lineStyle: {color: theme.ink, type: [6, 4], width: 1.4},
        label: {color: theme.ink, textBorderColor: theme.paper, textBorderWidth: 3, fontSize: 12},
        data: model.references.map((r, i) => ({[across(r.axis)]: r.value, name: r.label,
          label: {formatter: r.label, position: across(r.axis) === 'xAxis' ? (lying ? 'start' : 'end')
            : i % 2 === 0 ? 'insideEndTop' : 'insideStartTop'}}))
      },
      z: 2
    };
  }

  function categoryAxis(model, theme, place, room, fits) {
    return Object.assign(dissipa.axis(theme, model.x.name, place), {
      type: 'category',
      data: model.x.categories,
      inverse: place === 'y',
      axisTick: {show: false},
      splitLine: {show: false},
      nameGap: place === 'x' ? 28 : room + 12,
      axisLabel: place === 'y' ? {color: theme.ink, hideOverlap: true, width: room, overflow: 'truncate'}
        : {color: theme.ink, hideOverlap: true, interval: fits ? 0 : 'auto'}
    });
  }

  const textWidth = text => 7 * text.length + 8;

  const fitSideBySide = (model, size) =>
      Math.max(...model.x.categories.map(textWidth)) * model.x.categories.length <= size.width - 100;

  /** Names that do not fit side by side make the chart lie down, unless there are too many to read anyway. */
  const liesDown = (model, size) => model.x.type === 'category' && !fitSideBySide(model, size)
      && (model.series.some(s => s.type === 'bar') || model.x.categories.length <= 60);

  function axes(model, shown, theme, size, lying) {
    const range = extent(model, shown);
    const value = Object.assign(dissipa.axis(theme, model.y.name, lying ? 'x' : 'y', isLog(model, 'y'), range),
        {scale: !shown.some(s => s.type === 'bar')}, range[0] > range[1] ? {axisLabel: {show: false}} : {});
    if (model.x.type !== 'category') {
      const xs = shown.flatMap(s => Array.from(s.x)).filter(x => drawable(x, true));
      const xRange = xs.reduce((r, v) => [Math.min(r[0], v), Math.max(r[1], v)], [Infinity, -Infinity]);
      return {xAxis: dissipa.axis(theme, model.x.name, 'x', isLog(model, 'x'), xRange), yAxis: value, left: 70};
    }
    const room = Math.min(Math.max(...model.x.categories.map(textWidth)), Math.floor(size.width * 0.32));
    return lying ? {xAxis: value, yAxis: categoryAxis(model, theme, 'y', room), left: room + 40}
        : {xAxis: categoryAxis(model, theme, 'x', room, fitSideBySide(model, size)), yAxis: value, left: 70};
  }

  function option(model, legend, theme, size) {
    const shown = model.series.filter(s => legend.shows(s.name));
    const lying = liesDown(model, size);
    const swap = lying ? p => [p[1], p[0]] : p => p;
    const {xAxis, yAxis, left} = axes(model, shown, theme, size, lying);
    const rows = Math.max(1, Math.floor((size.height - 70) / ROW_PX));
    const crowded = lying && model.x.categories.length > rows;
    const bars = shown.filter(s => s.type === 'bar');
    const upright = model.references.some(r => (r.axis === 'y') === lying);
    return {
      grid: {left, right: crowded ? 44 : 28, top: upright ? 26 : 16, bottom: 46},
      xAxis,
      yAxis,
      dataZoom: crowded ? [{type: 'slider', yAxisIndex: 0, filterMode: 'none', right: 8, width: 14, showDetail: false,
        brushSelect: false, showDataShadow: false, borderColor: theme.rule, fillerColor: theme.rule, handleStyle: {color: theme.soft}, start: 0, end: 100 * rows / model.x.categories.length}] : [],
      series: [ruler(model, shown, theme, lying, swap),
        ...shown.flatMap(s => [mainSeries(s, model, theme, swap),
          dissipa.errorBars(s, {log: isLog(model, 'y'), logX: isLog(model, 'x'), lying, theme, anchor: extent(model, shown)[0],
            bars: Object.assign({count: bars.length}, BAR), bar: bars.indexOf(s)})])],
      tooltip: Object.assign({confine: true, transitionDuration: 0, backgroundColor: theme.raised, borderColor: theme.rule,
        textStyle: {color: theme.ink}}, tooltip(model, shown, theme))
    };
  }

  function rowOf(s, i, theme) {
    const mark = dissipa.element('span', {textContent: '\u25cf '});
    mark.style.color = s.stroke(theme).color;
    const ends = s.low && s.high ? ' [' + dissipa.format(s.low[i]) + ', ' + dissipa.format(s.high[i]) + ']' : '';
    return [dissipa.element('tr', {}, dissipa.element('th', {}, mark, s.name),
        dissipa.element('td', {textContent: dissipa.format(s.y[i]) + ends})),
      ...(s.labels[i] ? [dissipa.element('tr', {}, dissipa.element('th', {colSpan: 2, className: 'more', textContent: s.labels[i]}))] : [])];
  }

  const box = (head, rows) => dissipa.element('div', {className: 'tip'},
      dissipa.element('div', {className: 'head', textContent: head}), dissipa.element('table', {}, ...rows));

  function tooltip(model, shown, theme) {
    if (model.x.type === 'category') {
      return {trigger: 'axis', axisPointer: {type: 'shadow', shadowStyle: {color: theme.soft, opacity: 0.12}}, formatter: list => {
        const k = list[0].dataIndex === undefined ? 0 : model.x.categories.indexOf(list[0].axisValue);
        return box(model.x.categories[k], shown.flatMap(s => Array.from(s.x).flatMap((x, i) => x === k ? rowOf(s, i, theme) : [])));
      }};
    }
    if (shown.every(s => s.type === 'line')) {
      return {trigger: 'axis', axisPointer: {lineStyle: {color: theme.soft}}, formatter: list => box(model.x.name + ' = '
          + dissipa.format(list[0].axisValue), shown.flatMap(s => rowOf(s, closest(s.x, list[0].axisValue), theme)))};
    }
    return {trigger: 'item', formatter: item => {
      const s = model.series[Number(item.seriesId.slice(4))];
      const i = closest(s.x, item.value[0], s.y, item.value[1]);
      return box(model.x.name + ' = ' + dissipa.format(s.x[i]), rowOf(s, i, theme));
    }};
  }

  /** The index of the point nearest in x, and among equals in y. */
  function closest(xs, x, ys, y) {
    let best = 0;
    for (let i = 1; i < xs.length; i++) {
      const gain = Math.abs(xs[best] - x) - Math.abs(xs[i] - x);
      if (gain > 0 || gain === 0 && ys && Math.abs(ys[i] - y) < Math.abs(ys[best] - y)) {
        best = i;
      }
    }
    return best;
  }

  function hiddenByLog(model) {
    const count = (list, log) => log ? Array.from(list).filter(v => v <= 0).length : 0;
    const total = model.series.reduce((n, s) => n + count(s.y, isLog(model, 'y')) + count(s.x, isLog(model, 'x')), 0);
    return total > 0 ? [total + (total === 1 ? ' point' : ' points') + ' at or below zero cannot stand on the logarithmic axis.'] : [];
  }

  function draw(data, warnings) {
    const model = read(data);
    dissipa.heading(model.title, model.subtitle);
    const legend = dissipa.legend(model.series, () => plot.draw(true));
    const plot = dissipa.plot({
      title: model.title,
      subtitle: model.subtitle,
      several: model.series.length > 1,
      names: () => model.series.map(s => s.name).filter(legend.shows),
      option: (theme, size) => option(model, legend, theme, size),
      recolour: legend.recolour
    });
    document.getElementById('tools').replaceChildren(...plot.buttons);
    document.getElementById('drawing').setAttribute('aria-label', 'Chart of ' + model.y.name + ' over ' + model.x.name + ': '
        + model.series.map(s => s.name).join(', '));
    dissipa.notes(model.notes, warnings.concat(hiddenByLog(model)));
    plot.draw(false);
  }

  dissipa.start(draw);
})();
