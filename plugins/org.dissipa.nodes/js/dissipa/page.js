/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * What the pages share besides data: colours, numbers as text, heading, buttons, legend, notes, files to save.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const NAME_LETTERS = 24;
  const byId = id => document.getElementById(id);

  /** An element with properties and children; text never becomes markup. */
  const element = (dissipa.element = (tag, properties, ...children) => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  });

  /** The colours of the current scheme; printed figures always take the light one. */
  dissipa.theme = function (forPaper) {
    const probe = element('span', {hidden: true});
    if (forPaper) {
      probe.dataset.scheme = 'light';
    }
    document.body.append(probe);
    const style = getComputedStyle(probe);
    const read = name => style.getPropertyValue('--' + name).trim();
    const theme = {};
    for (const name of [
      'paper',
      'raised',
      'ink',
      'soft',
      'rule',
      'faint',
      'accent',
      'good',
      'bad',
      'species',
      'chemostat'
    ]) {
      theme[name] = read(name);
    }
    theme.series = read('series').split(/\s+/);
    // without quotes, which neither Cytoscape nor the attributes of saved drawings take
    theme.font = getComputedStyle(document.body).fontFamily.replace(/["']/g, '');
    probe.remove();
    return theme;
  };

  const raised = digits =>
    String(digits).replace(/[-0-9]/g, c =>
      c === '-' ? '\u207b' : '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'[+c]
    );

  /** A number to so many significant digits (5 unless told), powers of ten where plain digits would be long. */
  dissipa.format = function (value, digits) {
    if (Number.isNaN(value)) {
      return 'missing';
    }
    if (!Number.isFinite(value)) {
      return value > 0 ? '\u221e' : '\u2212\u221e';
    }
    const size = Math.abs(value);
    if (value === 0 || (size >= 1e-3 && size < 1e6)) {
      return String(Number(value.toPrecision(Number.isInteger(value) ? 15 : digits || 5))).replace('-', '\u2212');
    }
    const [mantissa, exponent] = value.toExponential((digits || 5) - 1).split('e');
    const factor = String(Number(mantissa)).replace('-', '\u2212');
    const power = '10' + raised(Number(exponent));
    return factor === '1' ? power : factor + '\u00d7' + power;
  };

  /** A long name without its middle: long names often differ at their ends. */
  dissipa.shorten = name => (name.length > NAME_LETTERS ? name.slice(0, 13) + '\u2026' + name.slice(-10) : name);

  /** An axis title with its unit in brackets; a name that carries brackets already stays as it is. */
  dissipa.withUnit = (name, unit) => (unit && !name.endsWith(']') ? name + ' [' + unit + ']' : name);

  dissipa.heading = function (title, subtitle) {
    byId('title').textContent = title;
    byId('title').title = title;
    byId('subtitle').textContent = subtitle;
    byId('subtitle').hidden = !subtitle;
    document.title = title;
  };

  dissipa.notes = function (notes, warnings) {
    const footer = byId('notes');
    footer.replaceChildren(
      ...warnings.map(text => element('p', {className: 'warning', textContent: text})),
      ...notes.map(text => element('p', {textContent: text}))
    );
    footer.hidden = footer.childElementCount === 0;
  };

  /** A push button, or with a third argument a toggle in that state; action gets the new state. */
  dissipa.button = function (label, hint, action, pressed) {
    const node = element('button', {type: 'button', textContent: label, title: hint});
    if (pressed !== undefined) {
      node.setAttribute('aria-pressed', pressed);
    }
    node.addEventListener('click', () => {
      if (pressed === undefined) {
        action();
      } else {
        const next = node.getAttribute('aria-pressed') !== 'true';
        node.setAttribute('aria-pressed', next);
        action(next);
      }
    });
    return node;
  };

  dissipa.save = function (name, extension, url) {
    const file =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60) || 'figure';
    const link = element('a', {href: url, download: file + '.' + extension});
    document.body.append(link);
    link.click();
    link.remove();
  };

  dissipa.saveText = function (name, extension, type, text) {
    const url = URL.createObjectURL(new Blob([text], {type}));
    dissipa.save(name, extension, url);
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };

  function status(sentence, problem) {
    const node = byId('status');
    node.className = problem ? 'status problem' : 'status';
    node.replaceChildren(...(problem ? [element('strong', {textContent: 'Nothing to show'})] : []), sentence);
    node.hidden = false;
    byId('view').hidden = true;
  }

  /** Receives the data and hands them to draw(data, warnings); every failure becomes a sentence in the page. */
  dissipa.start = async function (draw) {
    try {
      const {data, warnings} = await dissipa.receive(sentence => status(sentence, false));
      status('Drawing\u2026', false);
      await new Promise(resolve => setTimeout(resolve, 20)); // lets the word appear before a long layout
      byId('status').hidden = true;
      byId('view').hidden = false;
      draw(dissipa.check.object(data, 'data'), warnings);
      document.documentElement.dataset.state = 'drawn';
    } catch (e) {
      status(e instanceof dissipa.Problem ? e.message : 'The page failed: ' + e.message, true);
      document.documentElement.dataset.state = 'failed';
      if (!(e instanceof dissipa.Problem)) {
        throw e;
      }
    }
  };
})();
