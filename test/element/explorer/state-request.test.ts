import { expect } from '@open-wc/testing';
import { START } from '../../../src/element/explorer/explorer-state.js';
import { requestOf, withInputs } from '../../../src/element/explorer/state-request.js';
import { dataset } from '../../../src/dataset.js';

const STATE = { ...START, models: ['gpt-4o', 'ChatGPT'], equivalent: 'led_bulb' };
const all = (): boolean => true;

describe('withInputs(state, inputs, isNew)', () => {
  it('puts a model in the place of the first, and takes the first of the everyday things', () => {
    const state = withInputs(STATE, { model: 'llama3.1:8b', queries: 7, equivalents: ['tv', 'laptop'] }, all);
    expect(state).to.deep.equal({ ...STATE, models: ['llama3.1:8b', 'ChatGPT'], queries: 7, equivalent: 'tv' });
  });

  it('leaves the state as it is where nothing is given, or an empty list', () => {
    expect(withInputs(STATE, {}, all)).to.deep.equal(STATE);
    expect(withInputs(STATE, { equivalents: [] }, all)).to.deep.equal(STATE);
  });

  it('takes only what is new', () => {
    const inputs = { model: 'llama3.1:8b', queries: 7 };
    expect(withInputs(STATE, inputs, (input) => input === 'queries')).to.deep.equal({ ...STATE, queries: 7 });
  });
});

describe('requestOf(state, figures)', () => {
  it('leaves out an everyday thing that the figures lack', () => {
    expect(requestOf(STATE, dataset).equivalents).to.deep.equal(['led_bulb']);
    expect(requestOf({ ...STATE, equivalent: 'unicorn' }, dataset).equivalents).to.equal(undefined);
  });
});
