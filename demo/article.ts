/** Lets readers of the article choose what its card shows: a model from the dataset, and a count. */
import '../src/index.js';
import { listModels, type Kind, type ModelInfo } from '../src/api.js';

const card = document.querySelector('everyday-equivalents')!;
const model = document.querySelector<HTMLSelectElement>('#model')!;
const queries = document.querySelector<HTMLInputElement>('#queries')!;
const powers = document.querySelector<HTMLInputElement>('#powers')!;

const GROUPS: [kind: Kind, label: string][] = [
  ['measured', 'Measured in a laboratory'],
  ['disclosed', 'Disclosed by the provider'],
  ['estimated', 'Estimated by others'],
];

/** The strongest kind of figure that a model has. */
const bestKind = ({ kinds }: ModelInfo): Kind => GROUPS.find(([kind]) => kinds.includes(kind))![0];

function optionGroup(kind: Kind, label: string): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = label;
  const models = listModels().filter((one) => bestKind(one) === kind);
  models.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  group.append(...models.map(({ id, name }) => new Option(name, id, false, id === card.model)));
  return group;
}

/** Two digits of a count read as a count; `3.27` on the slider would be 1,862. */
const roundCount = (count: number): number => Number(count.toPrecision(2));

model.append(...GROUPS.map(([kind, label]) => optionGroup(kind, label)));

model.addEventListener('change', () => {
  card.model = model.value;
});

queries.addEventListener('input', () => {
  card.setAttribute('queries', queries.value);
  if (queries.validity.valid && queries.value) powers.value = String(Math.log10(Number(queries.value)));
});

powers.addEventListener('input', () => {
  card.queries = roundCount(10 ** Number(powers.value));
  queries.value = String(card.queries);
});
