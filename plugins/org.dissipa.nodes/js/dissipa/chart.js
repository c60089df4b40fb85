/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A chart of lines, steps, points, bars, histograms, bands and heat maps over numbers or categories, with error bars
 * and reference lines; one panel at a time.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const byId = id => document.getElementById(id);
  const ROW_PX = {bars: 20, points: 9};
  const TABS = 6;

  /** Of several level lines the highest is named above, the others below, in turn at the right and at the left. */
  function mark(r, i, lying, levels) {
    const across = (r.axis === 'y') !== lying ? 'yAxis' : 'xAxis';
    const upright = lying ? 'start' : 'end';
    const rank = levels.filter(value => value > r.value).length;
    const level = (rank % 2 === 0 ? 'insideEnd' : 'insideStart') + (rank === 0 ? 'Top' : 'Bottom');
    return {
      [across]: r.value,
      name: r.label,
      label: {formatter: r.label, position: across === 'xAxis' ? upright : level}
    };
  }

  /** A series without marks that makes the axes long enough and carries the reference lines. */
  function ruler(model, shown, theme, lying, swap) {
    const lines = model.references.filter(r => r.axis !== 'slope');
    const levels = lines.filter(r => r.axis === 'y').map(r => r.value);
    const [low, high] = dissipa.extent(model, shown);
    const [left, right] = dissipa.extentX(model, shown);
    return {
      type: 'scatter',
      symbol: 'none',
      silent: true,
      data: [
        [left, low],
        [right, high]
      ]
        .filter(p => p.every(Number.isFinite))
        .map(swap),
      markLine: {
        silent: true,
        symbol: 'none',
        animation: false,
        lineStyle: {color: theme.ink, type: [6, 4], width: 1.4},
        label: {color: theme.ink, textBorderColor: theme.paper, textBorderWidth: 3, fontSize: 12},
        data: lines.map((r, i) => mark(r, i, lying, levels))
      },
      z: 2
    };
  }

  function slider(theme, end) {
    return {
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
      end
    };
  }

  function errorBars(s, model, shown, theme, lying) {
    const bars = shown.filter(other => other.type === 'bar');
    return dissipa.errorBars(s, {
      log: dissipa.isLog(model, 'y'),
      logX: dissipa.isLog(model, 'x'),
      lying,
      theme,
      anchor: dissipa.extent(model, shown)[0],
      bars: Object.assign({count: bars.length}, dissipa.BAR),
      bar: bars.indexOf(s)
    });
  }

  function tooltip(model, shown, theme) {
    return Object.assign(
      {
        confine: true,
        transitionDuration: 0,
        backgroundColor: theme.raised,
        borderColor: theme.rule,
        textStyle: {color: theme.ink}
      },
      dissipa.chartTip(model, shown, theme)
    );
  }

  function option(model, legend, theme, size) {
    const shown = model.series.filter(s => legend.shows(s.name));
    const lying = dissipa.liesDown(model, size);
    const swap = lying ? p => [p[1], p[0]] : p => p;
    const {xAxis, yAxis, left} = dissipa.chartAxes(model, shown, theme, size, lying);
    const bars = shown.some(s => s.type === 'bar');
    const rows = Math.max(1, Math.floor((size.height - 70) / (bars ? ROW_PX.bars : ROW_PX.points)));
    const crowded = lying && model.x.categories.length > rows;
    const drawn = {
      grid: {
        left,
        right: model.heat ? dissipa.HEAT_ROOM + 12 : crowded ? 44 : 28,
        top: model.references.length > 0 ? 26 : 16,
        bottom: 46
      },
      xAxis,
      yAxis,
      dataZoom: crowded ? [slider(theme, (100 * rows) / model.x.categories.length)] : [],
      series: [
        ruler(model, shown, theme, lying, swap),
        ...dissipa.tangents(model, shown, theme),
        ...shown.flatMap(s => [
          dissipa.chartSeries(s, model, theme, swap),
          ...(s.type === 'band' ? [] : [errorBars(s, model, shown, theme, lying)])
        ])
      ],
      tooltip: tooltip(model, shown, theme)
    };
    return model.heat ? dissipa.addHeat(drawn, model.heat, theme) : drawn;
  }

  function hiddenByLog(model) {
    const count = (list, log) => (log && list ? Array.from(list).filter(v => v <= 0).length : 0);
    const total = model.series.reduce(
      (n, s) => n + count(s.y, dissipa.isLog(model, 'y')) + count(s.x, dissipa.isLog(model, 'x')),
      0
    );
    return total > 0
      ? [total + (total === 1 ? ' point' : ' points') + ' at or below zero cannot stand on the logarithmic axis.']
      : [];
  }

  /** Toggles for the axes of numbers; a heat map's axes and a bar's foot stay as they are. */
  function axisButtons(model, redraw) {
    const fixed = model.heat || model.empty || model.series.some(s => s.type === 'bar');
    return ['x', 'y']
      .filter(side => !fixed && model[side].type !== 'category')
      .map(side =>
        dissipa.button(
          'Log ' + side,
          'Logarithmic axis: ' + model[side].name,
          on => {
            model[side].type = on ? 'log' : 'value';
            redraw();
          },
          model[side].type === 'log'
        )
      );
  }

  function describe(model) {
    const parts = [...(model.heat ? [model.heat.name + ' by colour'] : []), ...model.entries.map(e => e.name)];
    return 'Chart of ' + model.y.name + ' over ' + model.x.name + ': ' + parts.join(', ');
  }

  /** Shows one panel; the plot and its buttons stay. */
  function show(chart, model, warnings, stage) {
    dissipa.heading(
      chart.title,
      [model.title === chart.title ? '' : model.title, model.subtitle].filter(Boolean).join(': ')
    );
    const legend = dissipa.legend(model.entries, () => stage.plot.draw(true));
    const retell = () =>
      dissipa.notes(
        [...(model.heat ? dissipa.heatNotes(model.heat) : []), ...model.notes, ...chart.notes],
        [...warnings, ...hiddenByLog(model)]
      );
    Object.assign(stage.spec, {
      title: chart.title + (chart.panels.length > 1 ? ', ' + model.name : ''),
      subtitle: model.subtitle,
      several: model.entries.length > 1,
      names: () => model.entries.map(e => e.name).filter(legend.shows),
      option: (theme, size) => option(model, legend, theme, size),
      recolour: legend.recolour
    });
    const numbers = dissipa.button('Numbers', 'The numbers behind the drawing, as a table', on => table(model, on), false);
    const redraw = () => {
      retell();
      stage.plot.draw(false);
    };
    byId('drawing').setAttribute('aria-label', describe(model));
    byId('drawing').style.visibility = model.empty ? 'hidden' : '';
    table(model, false);
    retell();
    stage.plot = stage.plot || dissipa.plot(stage.spec);
    byId('tools').replaceChildren(...axisButtons(model, redraw), numbers, ...stage.plot.buttons);
    byId('empty').hidden = !model.empty;
    stage.plot.draw(false);
  }

  function table(model, on) {
    byId('numbers').hidden = !on;
    byId('numbers').replaceChildren(...(on ? dissipa.chartNumbers(model) : []));
  }

  /** A few panels are chosen by tabs, many from a list. */
  function chooser(panels, choose) {
    if (panels.length > TABS) {
      const list = dissipa.element(
        'select',
        {ariaLabel: 'Panel'},
        ...panels.map((p, i) => dissipa.element('option', {value: i, textContent: p.name}))
      );
      list.addEventListener('change', () => choose(Number(list.value)));
      return [list];
    }
    const tabs = panels.map((p, i) => {
      const tab = dissipa.button(p.name, 'Show ' + p.name, () => {
        tabs.forEach(other => other.setAttribute('aria-pressed', other === tab));
        choose(i);
      });
      tab.setAttribute('aria-pressed', i === 0);
      return tab;
    });
    return tabs;
  }

  dissipa.drawChart = function (data, warnings) {
    const chart = dissipa.readChart(data);
    const stage = {spec: {}, plot: null};
    byId('panels').hidden = chart.panels.length < 2;
    byId('panels').replaceChildren(
      ...(chart.panels.length < 2
        ? []
        : chooser(chart.panels, i => show(chart, chart.panels[i], warnings, stage)))
    );
    show(chart, chart.panels[0], warnings, stage);
  };
})();
