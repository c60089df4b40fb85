/*
 * SPDX-License-Identifier: Apache-2.0
 *
 * Puts each view together from its pieces and shows it as soon as it comes near the window.
 */
(function () {
  'use strict';

  const {shared, views} = JSON.parse(document.getElementById('views').textContent);

  function show(frame) {
    frame.srcdoc = views[frame.dataset.view].map(piece => typeof piece === 'number' ? shared[piece] : piece).join('');
  }

  const near = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        near.unobserve(entry.target);
        show(entry.target);
      }
    }
  }, {rootMargin: '800px'});

  const frames = document.querySelectorAll('iframe[data-view]');
  frames.forEach(frame => near.observe(frame));
  window.addEventListener('beforeprint', () => frames.forEach(frame => frame.srcdoc || show(frame)));
})();
