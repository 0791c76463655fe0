/**
 * A bundler plugin that makes each line break in the templates of elements, with the indent after it, one space: as a
 * browser shows it. A break without an indent begins a `pre`, which drops it and would keep a space. Not for a script that
 * takes over what a server drew: Lit compares both sides' templates as written.
 */
import ts from 'typescript';

const isTemplateText = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

/** The texts of `html` and `svg` templates in a file, as places in it. */
function findTexts(node, file, isInTemplate = false) {
  if (isTemplateText(node)) return isInTemplate ? [[node.getStart(file), node.end]] : [];
  const isTemplate = ts.isTaggedTemplateExpression(node)
    ? ['html', 'svg'].includes(node.tag.getText(file))
    : isInTemplate && (ts.isTemplateExpression(node) || ts.isTemplateSpan(node));
  const texts = [];
  node.forEachChild((child) => void texts.push(...findTexts(child, file, isTemplate)));
  return texts;
}

export const minifyTemplates = {
  name: 'minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/element\/.*\.ts$/.test(id)) return undefined;
    const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
    const texts = findTexts(file, file);
    let minified = code;
    for (const [start, end] of texts.reverse())
      minified = minified.slice(0, start) + code.slice(start, end).replace(/\n\s+/g, ' ') + minified.slice(end);
    return { code: minified, map: null };
  },
};
