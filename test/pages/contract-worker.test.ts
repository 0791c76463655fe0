/** The embed contract, sixth part: what runs without a page, in a worker. */
import { expect } from '@open-wc/testing';
import { built, ELEMENTS } from './contract-page.js';

const workers: Worker[] = [];

afterEach(() => workers.splice(0).forEach((worker) => worker.terminate()));

/** What a module in a dedicated worker answers: what it posts, or the message of its error. */
function answerOf(code: string): Promise<unknown> {
  const text = `try { ${code} } catch (error) { postMessage(String(error)) }`;
  const worker = new Worker(`/contract/page.js?${new URLSearchParams({ text }).toString()}`, { type: 'module' });
  workers.push(worker);
  return new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
}

const address = (file: string): string => built(file).replace('/cdn/', '/esm/');

describe('in a dedicated worker', () => {
  it('the core explains, reads usage and adds up', async () => {
    const answer = await answerOf(`
      const { explain, readUsage, tally } = await import('${address('api.js')}');
      const usage = readUsage({ model: 'llama3.1:70b', usage: { prompt_tokens: 5, completion_tokens: 350 } });
      const one = explain({ model: 'llama3.1:70b', queries: 1000 });
      postMessage([one.status, Math.round(one.energyWh.typical), usage.outputTokens, tally([one, one]).answers ?? 2]);`);
    expect(answer).to.deep.equal(['known', 46, 350, 2]);
  });

  for (const { tag, script } of ELEMENTS) {
    it(`the script of <${tag}> says what it lacks`, async () => {
      expect(await answerOf(`await import('${built(script)}'); postMessage('imported')`)).to.match(
        /HTMLElement|document/,
      );
    });
  }
});
