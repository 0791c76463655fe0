/** The views of the explorer, in the order of their tabs. A view is added by one line here. */
import { CompareView } from './compare-view.js';
import { ExploreView } from './explore-view.js';
import { barsStyles } from './bars.styles.js';
import { compareStyles } from './compare.styles.js';
import { exploreStyles } from './explore.styles.js';
import type { ViewType } from './explorer-view.js';
import { modelChooserStyles } from './model-chooser.styles.js';
import { lessonStyles } from './lesson.styles.js';
import { PredictView } from './predict-view.js';
import { predictStyles } from './predict.styles.js';
import { sheetStyles } from './sheet.styles.js';
import { SourcesView } from './sources-view.js';
import { sourcesStyles } from './sources.styles.js';
import { sumStyles } from './sum.styles.js';
import { TeachView } from './teach-view.js';
import { WorkingView } from './working-view.js';

export const VIEW_TYPES: readonly ViewType[] = [
  { id: 'explore', create: (host) => new ExploreView(host), styles: [modelChooserStyles, exploreStyles] },
  { id: 'compare', create: (host) => new CompareView(host), styles: [compareStyles, barsStyles] },
  { id: 'predict', create: (host) => new PredictView(host), styles: [lessonStyles, predictStyles] },
  { id: 'working', create: (host) => new WorkingView(host), styles: sumStyles },
  { id: 'sources', create: (host) => new SourcesView(host), styles: sourcesStyles },
  { id: 'teach', create: (host) => new TeachView(host), styles: sheetStyles },
];
