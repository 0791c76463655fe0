/** The models to choose from, in groups by how their figures came to be. */
import { compareNames, listModels, type Kind, type ModelInfo } from '../src/api.js';

const GROUPS: [kind: Kind, label: string][] = [
  ['measured', 'Measured in a laboratory'],
  ['disclosed', 'Disclosed by the provider'],
  ['estimated', 'Estimated by others'],
];

/** The strongest kind of figure that a model has. */
const bestKind = ({ kinds }: ModelInfo): Kind => GROUPS.find(([kind]) => kinds.includes(kind))![0];

/** Option groups of every model with a figure; the `chosen` id is selected. */
export const modelOptions = (chosen: string | undefined): HTMLOptGroupElement[] =>
  GROUPS.map(([kind, label]) => {
    const group = document.createElement('optgroup');
    group.label = label;
    const models = listModels().filter((one) => bestKind(one) === kind);
    models.sort((a, b) => compareNames(a.name, b.name));
    group.append(...models.map(({ id, name }) => new Option(name, id, false, id === chosen)));
    return group;
  });
