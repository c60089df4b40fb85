/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * The numbers behind a chart as a table: what the drawing says, for eyes that cannot see it and for copying.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const ROWS = 2000;

  const xOf = (model, v) => (model.x.type === 'category' ? model.x.categories[v] : v);

  function seriesRows(model) {
    const list = [];
    const ends = model.series.some(s => s.low && s.high);
    const labels = model.series.some(s => s.labels.length > 0);
    model.series.forEach(s =>
      Array.from(s.x).forEach((x, i) => {
        list.push([
          s.name,
          s.edges ? dissipa.format(s.edges[i]) + ' to ' + dissipa.format(s.edges[i + 1]) : xOf(model, x),
          s.type === 'band' ? '' : s.y[i],
          ...(ends ? [s.low ? s.low[i] : '', s.high ? s.high[i] : ''] : []),
          ...(labels ? [s.labels[i] || ''] : [])
        ]);
      })
    );
    const head = ['series', model.x.name || 'name', model.y.name, ...(ends ? ['low', 'high'] : [])];
    return {head: labels ? [...head, 'remark'] : head, rows: list};
  }

  function heatRows(model) {
    const {heat} = model;
    const side = (axis, edges, k) =>
      edges ? dissipa.format(edges[k]) + ' to ' + dissipa.format(edges[k + 1]) : axis.categories[k];
    return {
      head: [model.x.name, model.y.name, heat.name],
      rows: heat.rows.flatMap((row, j) =>
        Array.from(row, (v, i) => [side(model.x, heat.x, i), side(model.y, heat.y, j), v])
      )
    };
  }

  const cell = v =>
    dissipa.element('td', {textContent: typeof v === 'number' ? (Number.isNaN(v) ? '' : dissipa.format(v, 8)) : v});

  function table({head, rows}, caption) {
    const cut = rows.length > ROWS;
    return [
      ...(cut
        ? [
            dissipa.element('p', {
              textContent: 'The first ' + ROWS + ' of ' + rows.length + ' rows; the table of the node has them all.'
            })
          ]
        : []),
      dissipa.element(
        'table',
        {},
        dissipa.element('caption', {textContent: caption}),
        dissipa.element(
          'thead',
          {},
          dissipa.element('tr', {}, ...head.map(h => dissipa.element('th', {scope: 'col', textContent: h})))
        ),
        dissipa.element(
          'tbody',
          {},
          ...rows.slice(0, ROWS).map(row => dissipa.element('tr', {}, ...row.map(cell)))
        )
      )
    ];
  }

  /** The elements of the table of a panel. */
  dissipa.chartNumbers = model => [
    ...(model.heat ? table(heatRows(model), model.heat.name) : []),
    ...(model.series.length > 0 ? table(seriesRows(model), model.y.name) : [])
  ];
})();
