/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Brings the data into the page: from the element that a report writes into it, else from KNIME, which answers
 * messages posted to the window around this one. See docs/views.md.
 */
(function () {
  'use strict';

  const PATIENCE_MS = 5000;
  const dissipa = (window.dissipa = window.dissipa || {});

  /** A fault in the data, in words meant for the reader of the page. */
  dissipa.Problem = class Problem extends Error {};

  function parse(text, source) {
    try {
      return JSON.parse(text);
    } catch (e) {
      throw new dissipa.Problem('The data from ' + source + ' are not valid JSON: ' + e.message + '.');
    }
  }

  /** KNIME wraps the data; a report may hand over the wrapped or the bare form. */
  function unwrap(answer, source) {
    const value = typeof answer === 'string' ? parse(answer, source) : answer;
    if (value === null || typeof value !== 'object') {
      throw new dissipa.Problem(
        'The data from ' + source + ' are ' + JSON.stringify(value) + '; an object is expected.'
      );
    }
    const failure = value.userError || value.internalError;
    if (failure) {
      throw new dissipa.Problem(
        [failure.message, failure.details].filter(Boolean).join(' ') || 'The node gave no reason.'
      );
    }
    const wrapped = 'result' in value;
    const data = wrapped ? value.result : value;
    return {
      data: wrapped && typeof data === 'string' ? parse(data, source) : data,
      warnings: (wrapped && value.warningMessages) || []
    };
  }

  function inlined() {
    const element = document.getElementById('dissipa-data');
    return element && element.textContent.trim() ? element.textContent : null;
  }

  function isMessage(event, type) {
    return (
      event.source === window.parent &&
      event.data !== null &&
      typeof event.data === 'object' &&
      event.data.type === type
    );
  }

  /** Asks the surrounding KNIME window for this view's configuration; never rejects, as a late answer still counts. */
  function askKnime() {
    const requestId = 'dissipa-' + Date.now() + '-' + Math.random().toString(36).slice(2);
    return new Promise(resolve => {
      window.addEventListener('message', function listen(event) {
        if (isMessage(event, 'UIExtensionResponse') && event.data.requestId === requestId) {
          window.removeEventListener('message', listen);
          resolve(event.data.payload);
        }
      });
      window.parent.postMessage(
        {type: 'UIExtensionRequest', requestId, payload: {method: 'getConfig', params: []}},
        '*'
      );
    });
  }

  /** Tells KNIME that the page runs, and passes on the Escape key so that a dialog around it closes. */
  function greetKnime() {
    setTimeout(() => window.parent.postMessage({type: 'UIExtensionReady'}, '*'), 0);
    window.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        window.parent.postMessage({type: 'UIExtensionEscapePressed'}, '*');
      }
    });
  }

  async function fromKnime(onLate) {
    document.documentElement.dataset.scheme = 'light'; // KNIME 5 around the page is always light
    const late = setTimeout(
      () =>
        onLate(
          'No data yet: the window around this page has not answered for ' +
            PATIENCE_MS / 1000 +
            ' s. Execute the node, or close the view and open it again.'
        ),
      PATIENCE_MS
    );
    const config = await askKnime();
    clearTimeout(late);
    greetKnime();
    if (!config || config.initialData === undefined || config.initialData === null) {
      throw new dissipa.Problem('KNIME sent no data with this view. Execute the node and open the view again.');
    }
    return unwrap(config.initialData, 'KNIME');
  }

  /**
   * Gives {data, warnings}, or throws a Problem.
   * onLate(sentence) is called when the answer lets itself be waited for.
   */
  dissipa.receive = async function (onLate) {
    const text = inlined();
    if (text !== null) {
      return unwrap(text, 'this page');
    }
    if (window.parent === window) {
      throw new dissipa.Problem(
        "This page holds no data. It is part of a Dissipa node: open the node's view in " +
          'KNIME, or the report that ./dissipa run writes.'
      );
    }
    return fromKnime(onLate);
  };
})();
