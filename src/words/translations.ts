/** Every language besides English, which each page picks from: one line a file. Nothing that is bundled imports this. */
export { ar } from './ar.js';
export { de } from './de.js';
export { es } from './es.js';
export { fr } from './fr.js';
export { hi } from './hi.js';
export { it } from './it.js';
export { ja } from './ja.js';
export { nl } from './nl.js';
export { pl } from './pl.js';
export { pt } from './pt.js';
export { zh } from './zh.js';
