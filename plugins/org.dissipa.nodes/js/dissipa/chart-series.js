/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Turns the series of a chart into marks: lines, steps, points, bars, histograms and bands.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const MARKED = 60;
  const TANGENT_POINTS = 200;

  /** How bars stand side by side. */
  dissipa.BAR = {barMaxWidth: 44, barCategoryGap: '30%'};

  function points(s, model, swap) {
    const [logX, logY] = [dissipa.isLog(model, 'x'), dissipa.isLog(model, 'y')];
    return Array.from(s.x, (x, i) => [x, dissipa.drawable(s.y[i], logY) ? s.y[i] : NaN])
      .filter(p => model.x.type === 'category' || dissipa.drawable(p[0], logX))
      .map(swap);
  }

  const line = (s, stroke) => ({
    type: 'line',
    step: s.type === 'steps' ? 'end' : false,
    symbol: s.type === 'steps' || s.dash || s.x.length > MARKED ? 'none' : 'circle',
    symbolSize: 6,
    connectNulls: false,
    lineStyle: {color: stroke.color, type: stroke.type, width: 2}
  });

  const scatter = (s, stroke, rim) => ({
    type: 'scatter',
    symbol: s.shape,
    symbolSize: (s.x.length > 300 ? 5 : 9) + (s.shape === 'diamond' ? 3 : 0),
    itemStyle: Object.assign({color: stroke.color, opacity: s.x.length > 1000 ? 0.5 : 1}, rim)
  });

  /** Bins from the lower end of the axis up; the outline keeps overlaid histograms apart. */
  function histogram(s, model, stroke) {
    const [logX, logY] = [dissipa.isLog(model, 'x'), dissipa.isLog(model, 'y')];
    const bins = Array.from(s.y, (y, i) => i).filter(
      i => dissipa.drawable(s.y[i], logY) && dissipa.drawable(s.edges[i + 1], logX)
    );
    return {
      type: 'custom',
      clip: true,
      dimensions: ['x', 'y'],
      encode: {x: 0, y: 1},
      data: bins.map(i => [dissipa.drawable(s.edges[i], logX) ? s.x[i] : s.edges[i + 1], s.y[i]]),
      renderItem: (parameters, api) => {
        const i = bins[parameters.dataIndex];
        const {x, y, height} = parameters.coordSys;
        const [right, top] = api.coord([s.edges[i + 1], s.y[i]]);
        const left = dissipa.drawable(s.edges[i], logX) ? api.coord([s.edges[i], s.y[i]])[0] : x;
        const base = logY ? y + height : api.coord([s.edges[i + 1], 0])[1];
        return {
          type: 'rect',
          shape: {x: left, y: Math.min(top, base), width: right - left, height: Math.abs(base - top)},
          style: {fill: stroke.color, fillOpacity: 0.35, stroke: stroke.color, lineWidth: right - left > 3 ? 1 : 0.4}
        };
      }
    };
  }

  /** The series of ECharts for one series of the chart. */
  dissipa.chartSeries = function (s, model, theme, swap) {
    const stroke = s.stroke(theme);
    const id = {id: 'main' + model.series.indexOf(s), name: s.name};
    if (s.type === 'band') {
      const [logX, log] = [dissipa.isLog(model, 'x'), dissipa.isLog(model, 'y')];
      return dissipa.band(
        {name: s.name, x: s.x, low: s.low, high: s.high, logX, log, color: stroke.color, opacity: 0.2},
        id
      );
    }
    const common = {itemStyle: {color: stroke.color}, emphasis: {disabled: true}, z: 3};
    const mark = {
      line,
      steps: line,
      points: scatter,
      bar: () => Object.assign({type: 'bar', clip: true}, dissipa.BAR),
      histogram: () => histogram(s, model, stroke)
    }[s.type](s, stroke, model.heat ? {borderColor: theme.paper, borderWidth: 1.5} : {});
    return Object.assign(id, s.type === 'histogram' ? {} : {data: points(s, model, swap)}, common, mark);
  };

  /** Straight lines (in the units of the axes) through a point, as far as the data reach. */
  dissipa.tangents = function (model, shown, theme) {
    const [x0, x1] = dissipa.extentX(model, shown);
    const [y0, y1] = dissipa.extent(model, shown);
    const [logX, logY] = [dissipa.isLog(model, 'x'), dissipa.isLog(model, 'y')];
    const grow = logY ? [y0 / 1.2, y1 * 1.2] : [y0 - 0.05 * (y1 - y0), y1 + 0.05 * (y1 - y0)];
    const at = share => (logX ? x0 * Math.pow(x1 / x0, share) : x0 + share * (x1 - x0));
    return model.references
      .filter(r => r.axis === 'slope' && x0 <= x1)
      .map(r => {
        const all = Array.from({length: TANGENT_POINTS + 1}, (v, i) => at(i / TANGENT_POINTS));
        const data = all.map(x => [x, r.y + r.slope * (x - r.x)]).filter(p => p[1] >= grow[0] && p[1] <= grow[1]);
        return {
          type: 'line',
          name: '',
          data,
          symbol: 'none',
          silent: true,
          tooltip: {show: false},
          lineStyle: {color: theme.ink, type: [6, 4], width: 1.4},
          itemStyle: {color: theme.ink},
          endLabel: {
            show: Boolean(r.label),
            formatter: r.label,
            color: theme.ink,
            textBorderColor: theme.paper,
            textBorderWidth: 3,
            fontSize: 12,
            align: 'right',
            verticalAlign: 'bottom',
            offset: [-4, -6]
          },
          emphasis: {disabled: true},
          z: 2
        };
      });
  };
})();
