/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Writes the visible part of a diagram as an SVG drawing.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const MARGIN = 20;
  const escape = text => text.replace(/[&<>"]/g, c => '&#' + c.charCodeAt(0) + ';');
  const number = v => String(Math.round(v * 100) / 100);

  const tag = (name, attributes, inner) =>
    '<' +
    name +
    Object.entries(attributes)
      .map(([key, value]) => ' ' + key + '="' + escape(String(value)) + '"')
      .join('') +
    (inner === undefined ? '/>' : '>' + inner + '</' + name + '>');

  function shape(node) {
    const {x, y} = node.position();
    const [w, h] = [node.width(), node.height()];
    const paint = {
      fill: node.style('background-color'),
      stroke: node.style('border-color'),
      'stroke-width': node.numericStyle('border-width')
    };
    const kind = node.style('shape');
    if (kind === 'ellipse') {
      return tag(
        'ellipse',
        Object.assign({cx: number(x), cy: number(y), rx: number(w / 2), ry: number(h / 2)}, paint)
      );
    }
    if (kind === 'diamond') {
      return tag(
        'path',
        Object.assign(
          {
            d:
              'M' +
              number(x) +
              ' ' +
              number(y - h / 2) +
              'l' +
              number(w / 2) +
              ' ' +
              number(h / 2) +
              'l' +
              number(-w / 2) +
              ' ' +
              number(h / 2) +
              'l' +
              number(-w / 2) +
              ' ' +
              number(-h / 2) +
              'z'
          },
          paint
        )
      );
    }
    return tag(
      'rect',
      Object.assign(
        {
          x: number(x - w / 2),
          y: number(y - h / 2),
          width: number(w),
          height: number(h),
          rx: kind === 'round-rectangle' ? number(h / 2) : 0
        },
        paint
      )
    );
  }

  function label(element, x, y, anchor) {
    const text = element.style('label');
    return text
      ? tag(
          'text',
          {
            x: number(x),
            y: number(y),
            'text-anchor': anchor,
            'dominant-baseline': 'central',
            'font-size': element.numericStyle('font-size'),
            fill: element.style('color')
          },
          escape(text)
        )
      : '';
  }

  function nodeLabel(node) {
    const {x, y} = node.position();
    const below = node.style('text-valign') === 'bottom';
    return label(node, x, below ? y + node.height() / 2 + node.numericStyle('font-size') * 0.7 : y, 'middle');
  }

  /** A triangle or disc at p, coming from q. */
  function head(kind, fill, p, q, color) {
    const length = Math.hypot(p.x - q.x, p.y - q.y) || 1;
    const [ux, uy] = [(p.x - q.x) / length, (p.y - q.y) / length];
    const paint = {fill: fill === 'filled' ? color : '#ffffff', stroke: color};
    if (kind === 'circle') {
      return tag('circle', Object.assign({cx: number(p.x - 3 * ux), cy: number(p.y - 3 * uy), r: 3}, paint));
    }
    const corner = side => number(p.x - 8 * ux + side * 4 * uy) + ' ' + number(p.y - 8 * uy - side * 4 * ux);
    return tag(
      'path',
      Object.assign({d: 'M' + number(p.x) + ' ' + number(p.y) + 'L' + corner(1) + 'L' + corner(-1) + 'z'}, paint)
    );
  }

  function arrow(edge) {
    const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
    const bend = edge.isLoop() ? edge.midpoint() : (edge.controlPoints() || [])[0];
    const color = edge.style('line-color');
    const parts = [
      tag('path', {
        d:
          'M' +
          number(from.x) +
          ' ' +
          number(from.y) +
          (bend ? 'Q' + number(bend.x) + ' ' + number(bend.y) + ' ' : 'L') +
          number(to.x) +
          ' ' +
          number(to.y),
        fill: 'none',
        stroke: color,
        'stroke-width': edge.numericStyle('width'),
        'stroke-dasharray': edge.style('line-style') === 'dashed' ? '6 3' : 'none',
        'stroke-linecap': 'butt'
      })
    ];
    for (const [side, p, q] of [
      ['source', from, bend || to],
      ['target', to, bend || from]
    ]) {
      if (edge.style(side + '-arrow-shape') !== 'none') {
        parts.push(head(edge.style(side + '-arrow-shape'), edge.style(side + '-arrow-fill'), p, q, color));
      }
    }
    const middle = edge.midpoint();
    return tag(
      'g',
      {opacity: edge.numericStyle('opacity')},
      parts.join('') + label(edge, middle.x, middle.y - 7, 'middle')
    );
  }

  dissipa.diagramSvg = function (cy, theme) {
    const shown = cy.elements(':visible');
    const box = shown.boundingBox();
    const size = [box.w + 2 * MARGIN, box.h + 2 * MARGIN];
    const body = [
      tag('rect', {
        x: number(box.x1 - MARGIN),
        y: number(box.y1 - MARGIN),
        width: '100%',
        height: '100%',
        fill: theme.paper
      }),
      ...shown.edges().map(arrow),
      ...shown.nodes().map(shape),
      ...shown.nodes().map(nodeLabel)
    ];
    return tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: number(size[0]),
        height: number(size[1]),
        viewBox: [box.x1 - MARGIN, box.y1 - MARGIN, ...size].map(number).join(' '),
        'font-family': theme.font
      },
      body.join('\n')
    );
  };
})();
