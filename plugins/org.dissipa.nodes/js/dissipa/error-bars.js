/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Error bars, and the marks of values that lie at infinity.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const CAP_PX = 5;
  const CAP_SHARE = 0.3;

  /**
   * Works along the value axis (up, or right in a lying chart) whatever its direction on the screen.
   * Values that the axis cannot hold sit at its ends.
   */
  function frame(layout, parameters, api, x, bar) {
    const {x: left, y: top, width, height} = parameters.coordSys;
    const ends = layout.lying ? [left, left + width] : [top + height, top];
    const pixel = v => api.coord(layout.lying ? [v, x] : [x, v]);
    const along = layout.lying ? 0 : 1;
    return {
      across: pixel(layout.anchor)[1 - along] + bar.offsetCenter,
      cap: bar.width > 0 ? Math.min(CAP_PX, CAP_SHARE * bar.width) : CAP_PX,
      at: v => (Number.isFinite(v) && !(layout.log && v <= 0) ? pixel(v)[along] : ends[v > 0 ? 1 : 0]),
      reaches: v => Number.isFinite(v) && !(layout.log && v <= 0),
      point: (p, q) => (layout.lying ? [p, q] : [q, p]),
      inward: v => ((ends[0] - ends[1]) / Math.abs(ends[0] - ends[1])) * (v > 0 ? 1 : -1),
      ends
    };
  }

  const line = (points, style) => ({type: 'polyline', shape: {points}, style});

  /** A cap where the bar ends within the axis, an arrow where it goes beyond. */
  function end(f, v, style) {
    const p = f.at(v);
    if (f.reaches(v)) {
      return line([f.point(p, f.across - f.cap), f.point(p, f.across + f.cap)], style);
    }
    const back = p + f.inward(v) * 1.6 * f.cap;
    return line([f.point(back, f.across - f.cap), f.point(p, f.across), f.point(back, f.across + f.cap)], style);
  }

  function whisker(f, low, high, style) {
    return [
      line([f.point(f.at(low), f.across), f.point(f.at(high), f.across)], style),
      end(f, low, style),
      end(f, high, style)
    ];
  }

  function infinite(f, y, isBar, width, color, theme) {
    const p = f.at(y);
    const base = isBar ? f.ends[y > 0 ? 0 : 1] : p + f.inward(y) * 10;
    const half = isBar ? width / 2 : 6;
    const corners = isBar
      ? [
          [base, -half],
          [p, -half],
          [p, half],
          [base, half]
        ]
      : [
          [base, -half],
          [p, 0],
          [base, half]
        ];
    const [x, top] = f.point(p + f.inward(y) * (isBar ? 12 : 20), f.across);
    return [
      {
        type: 'polygon',
        shape: {points: corners.map(c => f.point(c[0], f.across + c[1]))},
        style: {fill: color, opacity: isBar ? 0.3 : 1, stroke: color, lineDash: [4, 3], lineWidth: isBar ? 1 : 0}
      },
      {
        type: 'text',
        x,
        y: top,
        style: {
          text: y > 0 ? '\u221e' : '\u2212\u221e',
          fill: theme.ink,
          align: 'center',
          verticalAlign: 'middle',
          fontSize: 16,
          fontWeight: 600,
          stroke: theme.paper,
          lineWidth: 3
        }
      }
    ];
  }

  /**
   * The ECharts series for {name, type, x, y, low, high, stroke}.
   * layout: {log, logX, lying, theme, anchor, bars, bar}: anchor any value on the axis, bars how bars are laid
   * out, bar which of
   * them this series is, or -1.
   */
  dissipa.errorBars = function (s, layout) {
    const stroke = s.stroke(layout.theme);
    const isBar = layout.bar >= 0;
    const color = isBar ? layout.theme.ink : stroke.color;
    const marked = Array.from(s.x, (x, i) => i).filter(
      i =>
        ((!Number.isFinite(s.y[i]) && !Number.isNaN(s.y[i])) ||
          (s.low && s.high && !Number.isNaN(s.low[i]) && !Number.isNaN(s.high[i]))) &&
        !(layout.logX && s.x[i] <= 0)
    );
    return {
      type: 'custom',
      name: s.name,
      silent: true,
      clip: true,
      z: 4,
      itemStyle: {color: stroke.color},
      encode: layout.lying ? {x: [], y: 0} : {x: 0, y: []},
      data: marked.map(i => [s.x[i]]),
      renderItem: (parameters, api) => {
        const i = marked[parameters.dataIndex];
        const bar = isBar ? api.barLayout(layout.bars)[layout.bar] : {offsetCenter: 0, width: 0};
        const f = frame(layout, parameters, api, s.x[i], bar);
        const hasEnds = s.low && s.high && !Number.isNaN(s.low[i]) && !Number.isNaN(s.high[i]);
        const style = {stroke: color, fill: 'none', lineWidth: 1.5};
        return {
          type: 'group',
          children: [
            ...(hasEnds ? whisker(f, s.low[i], s.high[i], style) : []),
            ...(Number.isFinite(s.y[i]) || Number.isNaN(s.y[i])
              ? []
              : infinite(f, s.y[i], isBar, bar.width, stroke.color, layout.theme))
          ]
        };
      }
    };
  };
})();
