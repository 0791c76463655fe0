/** Lets readers of the article choose what its card shows: a model from the dataset, and a count. */
import '../src/index.js';
import { modelOptions } from './model-options.js';

const card = document.querySelector('everyday-equivalents')!;
const model = document.querySelector<HTMLSelectElement>('#model')!;
const queries = document.querySelector<HTMLInputElement>('#queries')!;
const powers = document.querySelector<HTMLInputElement>('#powers')!;

/** Two digits of a count read as a count; `3.27` on the slider would be 1,862. */
const roundCount = (count: number): number => Number(count.toPrecision(2));

model.append(...modelOptions(card.model));

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
