/** The views of the explorer, in the order of their tabs. A view is added by one line here. */
import { CompareView } from './compare-view.js';
import { ExploreView } from './explore-view.js';
import { exploreStyles } from './explore.styles.js';
import type { ViewType } from './explorer-view.js';

export const VIEW_TYPES: readonly ViewType[] = [
  { id: 'explore', create: (host) => new ExploreView(host), styles: exploreStyles },
  { id: 'compare', create: (host) => new CompareView(host) },
];
