/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Starts the chart page.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  dissipa.start(dissipa.drawChart);
})();
