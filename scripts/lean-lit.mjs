/**
 * A bundler plugin that takes out of Lit what no file for a script tag reaches: support for browsers without style sheets to
 * adopt and for polyfills of them, which are older than the colours of our styles; and what none of our elements has:
 * decorators, controllers, properties that are written back as attributes or have a default of Lit's.
 */
const CUTS = {
  'reactive-element/css-tag.js': [
    [/(?<=const t=globalThis,e=)t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  ],
  'reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/p\?\.\(\{ReactiveElement:y\}\),/, ''],
    // Decorators
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\.set\(t,i\)\}/, ''],
    [/static addInitializer\(.*?(?=static get)/, ''],
    [/,void 0!==t\.l&&\(this\.l=.*?\),/, ','],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped.*?\}(?=\}let)/,
      '',
    ],
    // Controllers
    [/addController\(.*?(?=_\$E_\(\)\{)/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
    // Properties written back, or with a default
    [/toAttribute\(t,s\)\{.*?return t\},(?=fromAttribute)/, ''],
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\()/, ''],
    [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
    [/\|\|i\.useDefault&&.*?_\$Eu\(t,i\)\)/, ''],
    [/(?<=C\(t,s,)\{useDefault.*?(?=async)/, 'i){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
    [/this\._\$Eq&&=.*?\),(?=this\._\$EM)/, ''],
  ],
  'lit-element/lit-element.js': [[/const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/, '']],
  'lit-html/lit-html.js': [[/,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),/, ';']],
};

/** A file without its cuts; a release of Lit in which one is not found has to be read again. */
function cut(code, file) {
  return CUTS[file].reduce((rest, [pattern, instead]) => {
    if (!pattern.test(rest))
      throw new Error(`${file} of this release of Lit has no ${pattern}: see scripts/lean-lit.mjs`);
    return rest.replace(pattern, instead);
  }, code);
}

export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.endsWith(name));
    return file ? { code: cut(code, file), map: null } : undefined;
  },
};
