/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * A plot with axes that fills the page: drawn anew on resize and change of scheme, zoomed by dragging, saved as a
 * PNG image or SVG drawing.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const FIGURE = {width: 960, height: 600};
  const first = part => (Array.isArray(part) ? part[0] : part);

  /** An axis description common to all plots; log axes over less than two decades count in powers of two. */
  dissipa.axis = function (theme, name, place, log, range) {
    const narrow = log && range && range[0] > 0 && range[1] / range[0] < 60;
    return Object.assign({
      type: log ? 'log' : 'value',
      logBase: narrow ? 2 : 10,
      scale: true,
      name,
      nameLocation: 'middle',
      nameGap: place === 'x' ? 28 : 52,
      nameTextStyle: {color: theme.ink, fontSize: 12},
      axisLine: {show: true, onZero: false, lineStyle: {color: theme.soft}},
      axisTick: {show: true, lineStyle: {color: theme.soft}},
      axisLabel: {color: theme.ink, hideOverlap: true, formatter: v => dissipa.format(v, 4)},
      splitLine: {lineStyle: {color: theme.faint}},
      splitNumber: place === 'x' ? 8 : 5
    });
  };

  function resetZoom(chart) {
    const all = chart.getOption().dataZoom.map((z, dataZoomIndex) => ({dataZoomIndex, start: 0, end: 100}));
    chart.dispatchAction({type: 'dataZoom', batch: all});
  }

  /** Arrow keys move the window by a tenth, + and - change its width by a quarter, 0 shows all. */
  function keyZoom(chart, event) {
    const step = {
      '+': [0.125, -0.125, 0],
      '=': [0.125, -0.125, 0],
      '-': [-0.17, 0.17, 0],
      ArrowLeft: [-0.1, -0.1, 0],
      ArrowRight: [0.1, 0.1, 0],
      ArrowDown: [-0.1, -0.1, 1],
      ArrowUp: [0.1, 0.1, 1]
    }[event.key];
    if (event.key === '0') {
      resetZoom(chart);
    } else if (step) {
      const index = step[2];
      const {start, end} = chart.getOption().dataZoom[index];
      const width = end - start;
      const free = Math.min(Math.max(start + step[0] * width, 0), 100);
      const stop = Math.max(Math.min(end + step[1] * width, 100), 0);
      chart.dispatchAction({type: 'dataZoom', dataZoomIndex: index, start: free, end: stop});
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Both axes zoom with a dragged box and with Ctrl and the wheel; a plain wheel is left to the page around. */
  function zoomable(option, theme) {
    const inside = {
      type: 'inside',
      filterMode: 'none',
      zoomOnMouseWheel: 'ctrl',
      moveOnMouseMove: false,
      moveOnMouseWheel: false
    };
    option.dataZoom = [
      Object.assign({xAxisIndex: 0}, inside),
      Object.assign({yAxisIndex: 0}, inside),
      ...(option.dataZoom || [])
    ];
    option.dataZoom.slice(2).forEach(slider => {
      Object.assign(option.dataZoom[1], {start: slider.start, end: slider.end});
    });
    option.toolbox = {
      itemSize: 0,
      showTitle: false,
      left: -99,
      feature: {
        dataZoom: {
          xAxisIndex: 0,
          yAxisIndex: 0,
          filterMode: 'none',
          brushStyle: {color: theme.accent, opacity: 0.15, borderWidth: 0}
        }
      }
    };
    return option;
  }

  function common(option, theme) {
    return Object.assign(
      {
        animation: false,
        backgroundColor: theme.paper,
        textStyle: {fontFamily: theme.font, color: theme.ink}
      },
      option
    );
  }

  /** The same plot on white with title and legend, for a paper. */
  function figure(spec) {
    const theme = dissipa.theme(true);
    const option = common(spec.option(theme, FIGURE), theme);
    const names = spec.names();
    delete option.dataZoom;
    option.title = {
      text: spec.title,
      subtext: spec.subtitle,
      left: 12,
      top: 10,
      itemGap: 4,
      textStyle: {fontSize: 15, fontWeight: 600, color: theme.ink},
      subtextStyle: {fontSize: 13, color: theme.soft}
    };
    const under = spec.subtitle ? 58 : 38;
    option.legend = {
      show: spec.several,
      top: under,
      left: 12,
      right: 12,
      itemHeight: 8,
      textStyle: {color: theme.ink},
      data: names.map(name => ({name}))
    };
    const top = under + (spec.several ? 30 + 22 * Math.floor(names.join('12345').length / 130) : 10);
    option.grid = [].concat(option.grid).map(grid => Object.assign({}, grid, {top}));
    return option;
  }

  function saveSvg(spec) {
    const chart = echarts.init(null, null, Object.assign({renderer: 'svg', ssr: true}, FIGURE));
    chart.setOption(figure(spec));
    dissipa.saveText(spec.title, 'svg', 'image/svg+xml', chart.renderToSVGString());
    chart.dispose();
  }

  function savePng(spec) {
    const chart = echarts.init(dissipa.element('div'), null, Object.assign({devicePixelRatio: 2}, FIGURE));
    chart.setOption(figure(spec));
    dissipa.save(spec.title, 'png', chart.getDataURL({type: 'png', pixelRatio: 2, backgroundColor: '#ffffff'}));
    chart.dispose();
  }

  function redrawOnChange(place, chart, spec, draw) {
    new ResizeObserver(() => {
      if (chart.getWidth() !== place.clientWidth || chart.getHeight() !== place.clientHeight) {
        chart.resize();
        draw(true);
      }
    }).observe(place);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      spec.recolour();
      draw(true);
    });
  }

  /**
   * Makes the plot of {title, subtitle, several, names(), option(theme, size), recolour()} in #drawing; several says
   * that it needs a legend, of names(). The parts may be changed between drawings.
   * Gives {draw, buttons}: draw(keep) draws again, keeping the zoom if told; buttons are those every plot has.
   */
  dissipa.plot = function (spec) {
    const place = document.getElementById('drawing');
    const chart = echarts.init(place);
    let last = {};
    let zoomed = false;
    chart.on('datazoom', () => {
      zoomed = true;
    });
    function draw(keep) {
      const theme = dissipa.theme();
      const size = {width: chart.getWidth(), height: chart.getHeight()};
      const option = zoomable(common(spec.option(theme, size), theme), theme);
      const alike = last.lying === (first(option.yAxis).type === 'category') && last.zooms === option.dataZoom.length;
      zoomed = zoomed && keep && alike;
      if (zoomed) {
        const before = chart.getOption().dataZoom;
        option.dataZoom.forEach((z, i) => Object.assign(z, {start: before[i].start, end: before[i].end}));
      }
      last = {lying: first(option.yAxis).type === 'category', zooms: option.dataZoom.length};
      chart.setOption(option, true);
      chart.dispatchAction({type: 'takeGlobalCursor', key: 'dataZoomSelect', dataZoomSelectActive: true});
    }
    redrawOnChange(place, chart, spec, draw);
    chart.getZr().on('dblclick', () => resetZoom(chart));
    place.addEventListener('keydown', event => keyZoom(chart, event));
    return {
      draw,
      buttons: [
        dissipa.button(
          'Fit',
          'Show the whole range (drag in the plot to enlarge a part; double-click or 0 for all)',
          () => resetZoom(chart)
        ),
        dissipa.button('PNG', 'Save this figure as a PNG image', () => savePng(spec)),
        dissipa.button('SVG', 'Save this figure as an SVG drawing', () => saveSvg(spec))
      ]
    };
  };
})();
