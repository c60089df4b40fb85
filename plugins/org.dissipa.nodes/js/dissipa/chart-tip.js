/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What a chart says of the point under the pointer.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  function rowOf(s, i, theme) {
    const mark = dissipa.element('span', {textContent: '\u25cf '});
    mark.style.color = s.stroke(theme).color;
    const ends = s.low && s.high ? ' [' + dissipa.format(s.low[i]) + ', ' + dissipa.format(s.high[i]) + ']' : '';
    return [
      dissipa.element(
        'tr',
        {},
        dissipa.element('th', {}, mark, s.name),
        dissipa.element('td', {textContent: dissipa.format(s.y[i]) + ends})
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

  /** The tooltip option of ECharts for the shown series. */
  dissipa.chartTip = function (model, shown, theme) {
    if (model.x.type === 'category') {
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
    if (shown.every(s => s.type === 'line')) {
      return {
        trigger: 'axis',
        axisPointer: {lineStyle: {color: theme.soft}},
        formatter: list =>
          box(
            model.x.name + ' = ' + dissipa.format(list[0].axisValue),
            shown.flatMap(s => rowOf(s, closest(s.x, list[0].axisValue), theme))
          )
      };
    }
    return {
      trigger: 'item',
      formatter: item => {
        const s = model.series[Number(item.seriesId.slice(4))];
        const i = closest(s.x, item.value[0], s.y, item.value[1]);
        return box(model.x.name + ' = ' + dissipa.format(s.x[i]), rowOf(s, i, theme));
      }
    };
  };
})();
