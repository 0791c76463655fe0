/** The shipped data: the one file that imports `data/dataset.json`. */
import type { Dataset } from './core/index.js';
import json from '../data/dataset.json';

export const dataset = json as unknown as Dataset;
