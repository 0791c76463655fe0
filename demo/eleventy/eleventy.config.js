/** An article whose card is written by the server: `npx @11ty/eleventy --config=eleventy.config.js` after `npm run build`. */
import { explain } from 'everyday-equivalents/core';
import { renderCard } from 'everyday-equivalents/ssr';
import { formatHtml } from 'everyday-equivalents/static';

export default function (config) {
  // {% card { model: "llama3.1:70b", queries: 1000 } %}
  config.addShortcode('card', (request) =>
    renderCard({ lang: 'en-GB', stylesheet: '/everyday-equivalents.css', ...request }),
  );
  // {% plain { model: "llama3.1:70b", queries: 1000 } %}: only the static form is written here.
  config.addShortcode('plain', ({ model, queries }) => {
    const fallback = formatHtml(explain({ model, queries, region: 'GB' }), { lang: 'en-GB' });
    return `<div><everyday-equivalents model="${model}" queries="${queries}">${fallback}</everyday-equivalents></div>`;
  });
  // The scripts and the style sheet of the package, from this site's own address.
  config.addPassthroughCopy({
    '../../dist/cdn/hydrate.js': 'hydrate.js',
    '../../dist/cdn/everyday-equivalents.js': 'everyday-equivalents.js',
    '../../dist/cdn/everyday-equivalents.css': 'everyday-equivalents.css',
    'article.css': 'article.css',
  });
  return { dir: { input: '.', includes: '_includes' }, markdownTemplateEngine: 'njk' };
}
