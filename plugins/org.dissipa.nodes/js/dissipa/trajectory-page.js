/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Starts the trajectory page; data of a chart (docs/views.md) are drawn as one, where a node recorded no trajectories.
 */
(function () {
  'use strict';

  const dissipa = window.dissipa;

  dissipa.start((data, warnings) =>
    (data.xAxis || data.panels ? dissipa.drawChart : dissipa.drawTrajectory)(data, warnings)
  );
})();
