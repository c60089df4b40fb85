/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A heat map over two axes, and the numbered bar of its colours.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const BAR_PX = 14;
  const BAR_ROOM = 98;

  /** The room that the bar of colours takes at the right. */
  dissipa.HEAT_ROOM = BAR_ROOM;

  const scaleOf = heat => dissipa.colourScale(heat.rows.flatMap(row => Array.from(row)), heat.scale);

  /** Cells as [column, row, value]. */
  const cells = heat => heat.rows.flatMap((row, j) => Array.from(row, (v, i) => [i, j, v]));

  /** The two ends of a cell along an axis, in pixels; ends that a log axis cannot hold lie at the end of the plot. */
  function ends(edges, k, toPixel, half, low) {
    if (!edges) {
      return [toPixel(k) - half, toPixel(k) + half];
    }
    return [Number.isFinite(toPixel(edges[k])) ? toPixel(edges[k]) : low, toPixel(edges[k + 1])];
  }

  const rectangle = (across, along) => ({
    x: Math.min(...across),
    y: Math.min(...along),
    width: Math.abs(across[1] - across[0]),
    height: Math.abs(along[1] - along[0])
  });

  const middle = (edges, k) => (edges ? (edges[k] + edges[k + 1]) / 2 : k);

  function cellSeries(heat, scale, theme) {
    const list = cells(heat);
    const hatching = {type: 'pattern', image: hatch(theme), repeat: 'repeat'};
    return {
      id: 'heat',
      name: heat.name,
      type: 'custom',
      clip: true,
      z: 1,
      progressive: 0,
      dimensions: ['x', 'y', 'value'],
      encode: {x: 0, y: 1, tooltip: 2},
      data: list.map(([i, j, v]) => [middle(heat.x, i), middle(heat.y, j), Number.isNaN(v) ? null : v]),
      renderItem: (parameters, api) => {
        const [i, j, v] = list[parameters.dataIndex];
        const {x, y, height} = parameters.coordSys;
        const size = api.size([1, 1]);
        const [cx, cy] = [middle(heat.x, i), middle(heat.y, j)];
        const across = ends(heat.x, i, u => api.coord([u, cy])[0], size[0] / 2, x);
        const along = ends(heat.y, j, u => api.coord([cx, u])[1], size[1] / 2, y + height);
        const colour = scale.of(v);
        return {
          type: 'rect',
          shape: rectangle(across.map(Math.round), along.map(Math.round)), // whole pixels leave no seams
          style: {fill: colour || (Number.isNaN(v) ? hatching : theme.paper)},
          emphasisDisabled: true
        };
      }
    };
  }

  const hatches = new Map();

  /** Oblique strokes: a cell without a colour. */
  function hatch(theme) {
    if (!hatches.has(theme.paper)) {
      const canvas = Object.assign(document.createElement('canvas'), {width: 6, height: 6});
      const pen = canvas.getContext('2d');
      pen.fillStyle = theme.faint;
      pen.fillRect(0, 0, 6, 6);
      pen.strokeStyle = theme.rule;
      pen.beginPath();
      pen.moveTo(0, 6);
      pen.lineTo(6, 0);
      pen.stroke();
      hatches.set(theme.paper, canvas);
    }
    return hatches.get(theme.paper);
  }

  function barSeries(scale) {
    return {
      type: 'custom',
      xAxisIndex: 1,
      yAxisIndex: 1,
      silent: true,
      tooltip: {show: false},
      encode: {x: 0, y: 1},
      data: [
        [0.5, scale.low], // ECharts rounds the ends of a log axis by its data
        [0.5, scale.high]
      ],
      renderItem: ({dataIndex, coordSys: {x, y, width, height}}) =>
        dataIndex > 0
          ? null
          : {
              type: 'rect',
              shape: {x, y, width, height},
              style: {fill: new echarts.graphic.LinearGradient(0, 1, 0, 0, scale.stops)}
            }
    };
  }

  function barAxis(heat, scale, theme) {
    return Object.assign(
      dissipa.axis(theme, heat.name, 'y', heat.scale === 'log', [scale.low, scale.high]),
      {
        gridIndex: 1,
        position: 'right',
        min: scale.low,
        max: scale.high,
        nameGap: 58,
        nameRotate: 90,
        axisLabel: {color: theme.ink, hideOverlap: true, formatter: v => dissipa.format(v, heat.scale === 'log' ? 2 : 3)},
        splitLine: {show: false}
      }
    );
  }

  /** Adds the cells and the bar of colours to an option with one grid and two axes. */
  dissipa.addHeat = function (option, heat, theme) {
    const scale = scaleOf(heat);
    const {top, bottom} = option.grid;
    option.grid = [option.grid, {right: BAR_ROOM - 22, width: BAR_PX, top, bottom}];
    option.xAxis = [option.xAxis, {gridIndex: 1, type: 'value', min: 0, max: 1, show: false}];
    option.yAxis = [option.yAxis, barAxis(heat, scale, theme)];
    option.series.unshift(cellSeries(heat, scale, theme), barSeries(scale));
    return option;
  };

  /** What the colours cannot say. */
  dissipa.heatNotes = function (heat) {
    const values = heat.rows.flatMap(row => Array.from(row));
    const missing = values.filter(v => Number.isNaN(v)).length;
    const blank = heat.scale === 'log' ? values.filter(v => v <= 0).length : 0;
    return [
      ...(missing > 0 ? ['Hatched: ' + missing + (missing === 1 ? ' cell' : ' cells') + ' without a value.'] : []),
      ...(blank > 0
        ? ['Blank: ' + blank + (blank === 1 ? ' cell' : ' cells') + ' at or below zero, which have no logarithm.']
        : [])
    ];
  };
})();
