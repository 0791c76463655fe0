/** For servers: the package's `./ssr`. Needs `@lit-labs/ssr`. */
export { renderCard, type CardOptions } from './server/render-card.js';
