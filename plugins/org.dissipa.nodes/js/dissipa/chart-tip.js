/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What a chart says of the point under the pointer.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  const range = (s, i) => '[' + dissipa.format(s.low[i]) + ', ' + dissipa.format(s.high[i]) + ']';

  function valueOf(s, i) {
    if (s.type === 'band') {
      return range(s, i);
    }
    return dissipa.format(s.y[i]) + (s.low && s.high ? ' ' + range(s, i) : '');
  }

  function rowOf(s, i, theme) {
    const mark = dissipa.element('span', {textContent: '\u25cf '});
    mark.style.color = s.stroke(theme).color;
    return [
      dissipa.element(
        'tr',
        {},
        dissipa.element('th', {}, mark, s.name),
        dissipa.element('td', {textContent: valueOf(s, i)})
      ),
      ...(s.labels[i]
        ? [
            dissipa.element(
              'tr',
              {},
              dissipa.element('th', {colSpan: 2, className: 'more', textContent: s.labels[i]})
            )
          ]
        : [])
    ];
  }

  const box = (head, rows) =>
    dissipa.element(
      'div',
      {className: 'tip'},
      dissipa.element('div', {className: 'head', textContent: head}),
      dissipa.element('table', {}, ...rows)
    );

  /** The index of the point nearest in x, and among equals in y. */
  function closest(xs, x, ys, y) {
    let best = 0;
    for (let i = 1; i < xs.length; i++) {
      const gain = Math.abs(xs[best] - x) - Math.abs(xs[i] - x);
      if (gain > 0 || (gain === 0 && ys && Math.abs(ys[i] - y) < Math.abs(ys[best] - y))) {
        best = i;
      }
    }
    return best;
  }

  /** The place of x in a series: its bin, the step that holds there, else the nearest point; -1 outside. */
  function placeOf(s, x) {
    if (s.edges) {
      return Array.from(s.y).findIndex((y, i) => x >= s.edges[i] && x < s.edges[i + 1]);
    }
    return s.x.length === 0 ? -1 : closest(s.x, x);
  }

  const side = (axis, edges, k) =>
    edges
      ? axis.name + ' ' + dissipa.format(edges[k]) + ' to ' + dissipa.format(edges[k + 1])
      : axis.categories[k];

  function cellTip(model, index) {
    const {heat} = model;
    const width = heat.rows[0].length;
    const [i, j] = [index % width, Math.floor(index / width)];
    return box(side(model.x, heat.x, i) + ', ' + side(model.y, heat.y, j), [
      dissipa.element(
        'tr',
        {},
        dissipa.element('th', {textContent: heat.name}),
        dissipa.element('td', {textContent: dissipa.format(heat.rows[j][i])})
      )
    ]);
  }

  function pointTip(model, item, theme) {
    if (item.seriesId === 'heat') {
      return cellTip(model, item.dataIndex);
    }
    const s = model.series[Number(item.seriesId.slice(4))];
    const i = s.edges ? placeOf(s, item.value[0]) : closest(s.x, item.value[0], s.y, item.value[1]);
    return i < 0 ? '' : box(model.x.name + ' = ' + dissipa.format(s.x[i]), rowOf(s, i, theme));
  }

  function categoryTip(model, shown, theme) {
    return {
      trigger: 'axis',
      axisPointer: {type: 'shadow', shadowStyle: {color: theme.soft, opacity: 0.12}},
      formatter: list => {
        const k = list[0].dataIndex === undefined ? 0 : model.x.categories.indexOf(list[0].axisValue);
        return box(
          model.x.categories[k],
          shown.flatMap(s => Array.from(s.x).flatMap((x, i) => (x === k ? rowOf(s, i, theme) : [])))
        );
      }
    };
  }

  /** The tooltip option of ECharts for the shown series. */
  dissipa.chartTip = function (model, shown, theme) {
    if (model.x.type === 'category' && !model.heat) {
      return categoryTip(model, shown, theme);
    }
    if (!model.heat && shown.every(s => s.type !== 'points')) {
      return {
        trigger: 'axis',
        axisPointer: {type: 'line', snap: false, lineStyle: {color: theme.soft}},
        formatter: list => {
          const x = list[0].axisValue;
          const rows = shown.map(s => [s, placeOf(s, x)]).filter(([, i]) => i >= 0);
          return box(model.x.name + ' = ' + dissipa.format(x), rows.flatMap(([s, i]) => rowOf(s, i, theme)));
        }
      };
    }
    return {trigger: 'item', formatter: item => (item.seriesId ? pointTip(model, item, theme) : '')};
  };
})();
