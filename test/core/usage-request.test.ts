import { expect } from 'chai';
import { requestFor } from '../../src/api.js';
import { anthropicStream } from './usage-fixtures.js';

/** Without the fields that are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe('requestFor(answer)', () => {
  it('asks about the model and the tokens of a response', () => {
    const response = { id: 'x', model: 'gpt-4o', usage: { prompt_tokens: 12, completion_tokens: 34 } };
    expect(plain(requestFor(response))).to.deep.equal({ model: 'gpt-4o', inputTokens: 12, outputTokens: 34 });
  });

  it('lets fields that the host gave win', () => {
    const response = { model: 'gpt-4o', usage: { completion_tokens: 34 } };
    expect(plain(requestFor(response, { model: 'llama3.1:70b', queries: 2 }))).to.deep.equal({
      model: 'llama3.1:70b',
      queries: 2,
      outputTokens: 34,
    });
  });

  it('takes a request as it is, its count with it', () => {
    const request = { model: 'llama3.1:70b', outputTokens: 50, queries: 3 };
    expect(plain(requestFor(request))).to.deep.equal(request);
  });

  it('takes an energy of the host’s as it is, with a model or without one', () => {
    for (const request of [{ wattHours: 2 }, { model: 'llama3.1:70b', wattHours: 2, region: 'US' }])
      expect(plain(requestFor(request))).to.deep.equal(request);
  });

  it('leaves out what is null', () => {
    expect(plain(requestFor({ model: 'llama3.1:70b', queries: null, task: null }))).to.deep.equal({
      model: 'llama3.1:70b',
    });
  });

  it('leaves out a length of 0: a stream that has not answered yet', () => {
    const chunk = { model: 'gpt-4o', usage: { prompt_tokens: 12, completion_tokens: 0 } };
    expect(plain(requestFor(chunk))).to.deep.equal({ model: 'gpt-4o', inputTokens: 12 });
  });

  it('asks about the model alone while a stream has named it and counted nothing', () => {
    const chunk = { object: 'chat.completion.chunk', model: 'gpt-4o', choices: [], usage: null };
    for (const answer of [chunk, [chunk, chunk], { modelId: 'gpt-4o' }, { metadata: { modelId: 'gpt-4o' } }])
      expect(plain(requestFor(answer))).to.deep.equal({ model: 'gpt-4o' });
  });

  it('does not take the first tokens of an Anthropic stream for the length of its answer', () => {
    expect(plain(requestFor(anthropicStream.slice(0, 2)))).to.deep.equal({
      model: 'claude-sonnet-4-5',
      inputTokens: 1900,
    });
    expect(plain(requestFor(anthropicStream))).to.include({ outputTokens: 503 });
  });

  it('carries energy with the kind its provider gives it', () => {
    const measured = { model: 'glm', energy: { energy_joules: 7200 }, usage: { completion_tokens: 9 } };
    expect(plain(requestFor(measured))).to.include({ wattHours: 2, wattHoursKind: 'measured' });
    const estimated = { model: 'gpt-4o', impacts: { energy: { value: 0.001 } }, usage: { completion_tokens: 9 } };
    expect(plain(requestFor(estimated))).to.include({ wattHours: 1, wattHoursKind: 'estimated' });
  });

  it('carries the range of an energy, unless the host gives another energy', () => {
    // EcoLogits in kWh: 0.0001 to 0.001 are 0.1 to 1 Wh, their middle 0.55.
    const ranged = { model: 'gpt-4o', impacts: { energy: { value: { min: 0.0001, max: 0.001 } } } };
    const { wattHours, wattHoursRange } = requestFor(ranged)!;
    expect(wattHours).to.be.closeTo(0.55, 1e-12);
    expect(wattHoursRange!.low).to.be.closeTo(0.1, 1e-12);
    expect(wattHoursRange!.high).to.be.closeTo(1, 1e-12);
    expect(plain(requestFor(ranged, { wattHours: 2 }))).to.deep.equal({ model: 'gpt-4o', wattHours: 2 });
  });

  it('asks nothing where nothing says a model or an energy', () => {
    for (const answer of [undefined, null, 'text', 5, [], {}, { usage: { completion_tokens: 9 } }]) {
      expect(requestFor(answer)).to.equal(undefined);
    }
  });
});
