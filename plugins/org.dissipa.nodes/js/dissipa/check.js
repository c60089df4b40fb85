/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Reads values out of the data and refuses what the contract (docs/views.md) does not allow, naming place and value.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;
  const WORDS = new Map([
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity]
  ]);

  function fail(path, value, expected) {
    const shown = value === undefined ? 'missing' : JSON.stringify(value);
    const short = shown.length > 60 ? shown.slice(0, 57) + '...' : shown;
    throw new dissipa.Problem(
      'In the data of this view, "' + path + '" is ' + short + '; ' + expected + ' is expected.'
    );
  }

  const check = (dissipa.check = {fail});

  check.object = (value, path) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? value : fail(path, value, 'an object');

  check.list = (value, path) => (Array.isArray(value) ? value : fail(path, value, 'a list'));

  check.text = (value, path) => (typeof value === 'string' ? value : fail(path, value, 'a text'));

  check.optionalText = (value, path) => (value === undefined || value === null ? '' : check.text(value, path));

  check.texts = (value, path) =>
    value === undefined || value === null
      ? []
      : check.list(value, path).map((v, i) => check.text(v, path + '[' + i + ']'));

  check.oneOf = (value, choices, path) =>
    choices.includes(value) ? value : fail(path, value, 'one of ' + choices.map(c => '"' + c + '"').join(', '));

  /** A number; null and "NaN" give NaN, "Infinity" and "-Infinity" the infinite values that JSON numbers lack. */
  check.real = (value, path) => {
    if (typeof value === 'number') {
      return value;
    }
    if (value === null) {
      return NaN;
    }
    return WORDS.has(value) ? WORDS.get(value) : fail(path, value, 'a number, null, "Infinity" or "-Infinity"');
  };

  /** A list of numbers as a Float64Array, of the given length if there is one. */
  check.reals = (value, path, length, other) => {
    const list = check.list(value, path);
    if (length !== undefined && list.length !== length) {
      throw new dissipa.Problem(
        'In the data of this view, "' +
          path +
          '" has ' +
          list.length +
          ' values, but "' +
          other +
          '" has ' +
          length +
          '; both must be of one length.'
      );
    }
    return Float64Array.from(list, (v, i) => check.real(v, path + '[' + i + ']'));
  };

  check.optionalReals = (value, path, length, other) =>
    value === undefined || value === null ? null : check.reals(value, path, length, other);
})();
