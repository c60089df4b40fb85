/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Tells series apart by colour, dash and symbol, and shows them or hides them.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const DASHES = ['solid', [8, 4], [2, 3], [8, 3, 2, 3]];

  /** Colour and dash of the i-th of many series: all solid, then all dashed: colour never stands alone. */
  dissipa.stroke = (theme, i) => ({
    color: theme.series[i % theme.series.length],
    type: DASHES[Math.floor(i / theme.series.length) % DASHES.length]
  });

  /**
   * The legend as a row of toggles; a double click or Shift leaves one item alone or brings all back. It is hidden with
   * fewer items than least, 2 unless told.
   */
  dissipa.legend = function (items, onChange, least) {
    const hidden = new Set();
    const buttons = items.map(item => {
      const button = dissipa.element(
        'button',
        {type: 'button', title: 'Click to hide or show, double-click for this one only'},
        key(item),
        item.name
      );
      button.addEventListener('click', event => (event.shiftKey ? alone(item) : flip(item)));
      button.addEventListener('dblclick', () => alone(item));
      return button;
    });
    function flip(item) {
      hidden.delete(item.name) || hidden.add(item.name);
      update();
    }
    function alone(item) {
      const already = hidden.size === items.length - 1 && !hidden.has(item.name);
      hidden.clear();
      items.filter(other => !already && other !== item).forEach(other => hidden.add(other.name));
      update();
    }
    function update() {
      buttons.forEach((button, i) => button.setAttribute('aria-pressed', !hidden.has(items[i].name)));
      onChange();
    }
    buttons.forEach(button => button.setAttribute('aria-pressed', true));
    const box = document.getElementById('legend');
    box.replaceChildren(...buttons);
    box.hidden = items.length < (least || 2);
    return {
      shows: name => !hidden.has(name),
      recolour: () => buttons.forEach((button, i) => button.replaceChild(key(items[i]), button.firstChild))
    };
  };

  const KEYS = {
    circle: '<circle cx="9" cy="6" r="4.5" fill="C"/>',
    diamond: '<path d="M9 0.5l5.5 5.5l-5.5 5.5l-5.5-5.5z" fill="C"/>',
    triangle: '<path d="M9 1l5 10h-10z" fill="C"/>',
    rect: '<path d="M4.5 1.5h9v9h-9z" fill="C"/>',
    histogram:
      '<path d="M2 11v-5h5v-5h5v7h4v3z" fill="C" fill-opacity="0.35" stroke="C" stroke-width="1.2"/>',
    bar: '<path d="M3 1h12v10h-12z" fill="C"/>',
    line: '<path d="M0 6h18" stroke="C" stroke-width="3" stroke-dasharray="D"/>'
  };

  function key(item) {
    const stroke = item.stroke(dissipa.theme());
    const dashes = Array.isArray(stroke.type) ? stroke.type.map(d => d * 0.6).join(' ') : 'none';
    const template = document.createElement('template');
    template.innerHTML =
      '<svg class="key" viewBox="0 0 18 12" aria-hidden="true">' +
      KEYS[item.shape || 'line'].replaceAll('C', stroke.color).replace('D', dashes) +
      '</svg>';
    return template.content.firstChild;
  }
})();
