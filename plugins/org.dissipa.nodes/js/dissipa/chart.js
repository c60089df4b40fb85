/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A chart of lines, points and bars with error bars, over numbers or categories, with reference lines.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const ROW_PX = {bars: 20, points: 9};
  const BAR = {barMaxWidth: 44, barCategoryGap: '30%'};

  function mainSeries(s, model, theme, swap) {
    const stroke = s.stroke(theme);
    const points = Array.from(s.x, (x, i) => [
      x,
      dissipa.drawable(s.y[i], dissipa.isLog(model, 'y')) ? s.y[i] : NaN
    ]).filter(p => model.x.type === 'category' || dissipa.drawable(p[0], dissipa.isLog(model, 'x')));
    return Object.assign(
      {
        id: 'main' + model.series.indexOf(s),
        name: s.name,
        data: points.map(swap),
        itemStyle: {color: stroke.color},
        emphasis: {disabled: true},
        z: 3
      },
      {
        line: {
          type: 'line',
          symbol: s.x.length > 150 ? 'none' : 'circle',
          symbolSize: 6,
          connectNulls: false,
          lineStyle: {color: stroke.color, type: stroke.type, width: 2}
        },
        points: {
          type: 'scatter',
          symbol: s.shape,
          symbolSize: (s.x.length > 300 ? 5 : 9) + (s.shape === 'diamond' ? 3 : 0),
          itemStyle: {color: stroke.color, opacity: 1}
        },
        bar: Object.assign({type: 'bar', clip: true}, BAR)
      }[s.type]
    );
  }

  /** A series without marks that makes the axes long enough and carries the reference lines. */
  function ruler(model, shown, theme, lying, swap) {
    const [low, high] = dissipa.extent(model, shown);
    const x = shown.length > 0 ? shown[0].x[0] : 0;
    const across = axis => ((axis === 'y') !== lying ? 'yAxis' : 'xAxis');
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
        data: model.references.map((r, i) => ({
          [across(r.axis)]: r.value,
          name: r.label,
          label: {
            formatter: r.label,
            position:
              across(r.axis) === 'xAxis'
                ? lying
                  ? 'start'
                  : 'end'
                : i % 2 === 0
                  ? 'insideEndTop'
                  : 'insideStartTop'
          }
        }))
      },
      z: 2
    };
  }

  function option(model, legend, theme, size) {
    const shown = model.series.filter(s => legend.shows(s.name));
    const lying = dissipa.liesDown(model, size);
    const swap = lying ? p => [p[1], p[0]] : p => p;
    const {xAxis, yAxis, left} = dissipa.chartAxes(model, shown, theme, size, lying);
    const bars = shown.filter(s => s.type === 'bar');
    const rows = Math.max(1, Math.floor((size.height - 70) / (bars.length > 0 ? ROW_PX.bars : ROW_PX.points)));
    const crowded = lying && model.x.categories.length > rows;
    const upright = model.references.some(r => (r.axis === 'y') === lying);
    return {
      grid: {left, right: crowded ? 44 : 28, top: upright ? 26 : 16, bottom: 46},
      xAxis,
      yAxis,
      dataZoom: crowded
        ? [
            {
              type: 'slider',
              yAxisIndex: 0,
              filterMode: 'none',
              right: 8,
              width: 14,
              showDetail: false,
              brushSelect: false,
              showDataShadow: false,
              borderColor: theme.rule,
              fillerColor: theme.rule,
              handleStyle: {color: theme.soft},
              start: 0,
              end: (100 * rows) / model.x.categories.length
            }
          ]
        : [],
      series: [
        ruler(model, shown, theme, lying, swap),
        ...shown.flatMap(s => [
          mainSeries(s, model, theme, swap),
          dissipa.errorBars(s, {
            log: dissipa.isLog(model, 'y'),
            logX: dissipa.isLog(model, 'x'),
            lying,
            theme,
            anchor: dissipa.extent(model, shown)[0],
            bars: Object.assign({count: bars.length}, BAR),
            bar: bars.indexOf(s)
          })
        ])
      ],
      tooltip: Object.assign(
        {
          confine: true,
          transitionDuration: 0,
          backgroundColor: theme.raised,
          borderColor: theme.rule,
          textStyle: {color: theme.ink}
        },
        dissipa.chartTip(model, shown, theme)
      )
    };
  }

  function hiddenByLog(model) {
    const count = (list, log) => (log ? Array.from(list).filter(v => v <= 0).length : 0);
    const total = model.series.reduce(
      (n, s) => n + count(s.y, dissipa.isLog(model, 'y')) + count(s.x, dissipa.isLog(model, 'x')),
      0
    );
    return total > 0
      ? [total + (total === 1 ? ' point' : ' points') + ' at or below zero cannot stand on the logarithmic axis.']
      : [];
  }

  function draw(data, warnings) {
    const model = dissipa.readChart(data);
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
    document
      .getElementById('drawing')
      .setAttribute(
        'aria-label',
        'Chart of ' + model.y.name + ' over ' + model.x.name + ': ' + model.series.map(s => s.name).join(', ')
      );
    dissipa.notes(model.notes, warnings.concat(hiddenByLog(model)));
    plot.draw(false);
  }

  dissipa.start(draw);
})();
