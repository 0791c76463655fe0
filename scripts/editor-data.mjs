/** What editors offer while somebody writes the elements in HTML and CSS: for VS Code and JetBrains, from custom-elements.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const uniqueByName = (things) => [...new Map(things.map((thing) => [thing.name, thing])).values()];

/** Card and explorer share custom properties, which the editor would offer twice. */
function mergeStyles(file) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const merged = {
    ...data,
    properties: uniqueByName(data.properties),
    pseudoElements: uniqueByName(data.pseudoElements),
  };
  writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
}

/** Writes `vscode.html-custom-data.json`, `vscode.css-custom-data.json` and `web-types.json` into a folder with the manifest. */
export function writeEditorData(folder) {
  const read = () => JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'));
  const options = { outdir: folder, hideMethodDocs: true, hideLogs: true };
  // Each takes the manifest for its own and writes into it.
  generateVsCodeCustomElementData(read(), options);
  generateJetBrainsWebTypes(read(), { ...options, packageJson: false });
  mergeStyles(path.join(folder, 'vscode.css-custom-data.json'));
}
