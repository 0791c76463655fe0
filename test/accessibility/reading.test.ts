/** What a screen reader is told of each surface, in order: the accessibility tree, not a screen reader. */
import { expect } from '@open-wc/testing';
import { canEmulateMedia } from '../emulated-media.js';
import { readPage } from './reading.js';
import { find, mount, surfaceNamed } from './surfaces.js';

// Only Chromium's protocol tells its accessibility tree.
const treeIt = canEmulateMedia ? it : () => undefined;

const isOperated = (line: string): boolean => !line.startsWith('text |') && !line.startsWith('link');

const SOURCE = 'link | Sam Altman, The Gentle Singularity (OpenAI, 10 June 2025)';

const TABS = ['Explore', 'Compare', 'Predict', 'Show the working', 'Where numbers come from', 'For the teacher'];

/** What is read of the shell around a view. */
const within = (view: string, ...lines: string[]): string[] => [
  'region | What queries to an AI use, explored',
  ...TABS.map((tab) => (tab === view ? `tab | ${tab} | selected` : `tab | ${tab}`)),
  ...lines,
  'status',
];

const COUNT = [
  'textbox | Exact number of queries | 300',
  'slider | Number of queries, by tens | 22',
  'button | A class of 30, 10 questions each | pressed',
  'combobox | The everyday thing to compare with | What fits best',
  'combobox | What the queries ask | What each model is measured for',
];

describe('a screen reader is told', () => {
  treeIt(
    'the sentence of the card first, then the comparisons, the picture, the source and the disclosure',
    async () => {
      await mount(surfaceNamed('card: disclosed'));
      const [text, ...rest] = await readPage();
      expect(text).to.match(
        /^text \| 1 query to ChatGPT uses about 0\.34 Wh .* 2 minutes of an LED bulb .* Its place among everyday things .* Disclosed/,
      );
      expect(rest).to.deep.equal([SOURCE, 'DisclosureTriangle | How is this worked out?']);
    },
  );

  treeIt('the line of the badge as an expanded button, then its panel', async () => {
    find(await mount(surfaceNamed('badge: disclosed')), 'button').click();
    const [line, dialog, text, ...rest] = await readPage();
    const notes = rest.pop();
    expect(line).to.equal('button | about 0.34 Wh, 2 minutes of an LED bulb · disclosed | expanded');
    expect(dialog).to.equal('dialog | about 0.34 Wh, 2 minutes of an LED bulb');
    expect(text).to.match(/^text \| 1 query to ChatGPT uses .* 0\.34 Wh for one query, as published$/);
    expect(rest).to.deep.equal([
      SOURCE,
      'text | 0.34 Wh ÷ 10 W = 0.034 hours = 2 minutes of an LED bulb',
      'link | US EPA, Greenhouse Gas Equivalencies Calculator',
      'text | 0.34 Wh ÷ 1,200 W = 0.000283 hours = 1 second of a microwave oven',
      'link | US DOE, Estimating appliance and home electronic energy use',
      'text | 0.34 Wh ÷ 200 Wh for 1 kilometre in an electric car = 1.7 metres in an electric car',
      'link | Weiss et al., Energy consumption of electric vehicles in Europe; Argonne National Laboratory',
    ]);
    expect(notes).to.match(/^text \| One query is /);
  });

  treeIt('the controls of the view explore by name, value and state', async () => {
    await mount(surfaceNamed('explorer: explore'));
    const lines = (await readPage()).filter((line) => isOperated(line) && !line.startsWith('button | Show '));
    expect(lines).to.deep.equal(
      within(
        'Explore',
        'radio | Llama 3.1 8B',
        'button | Remove Llama 3.1 8B',
        'radio | Llama 3.1 70B | checked',
        'button | Remove Llama 3.1 70B',
        'combobox | Add a model',
        'status',
        ...COUNT,
        'region | The same kind of answer for less',
        'heading2 | The same kind of answer for less',
        'DisclosureTriangle | How is this worked out? | expanded',
      ),
    );
  });

  treeIt('the controls of the view compare', async () => {
    await mount(surfaceNamed('explorer: compare on powers of ten'));
    expect((await readPage()).filter(isOperated)).to.deep.equal(
      within(
        'Compare',
        'radio | The models I choose | checked',
        'radio | All models of one task',
        'radio | All tasks of one benchmark',
        'button | Remove Llama 3.1 8B',
        'button | Remove Llama 3.1 70B',
        'combobox | Add a model',
        'status',
        ...COUNT,
        'region | Energy of 300 queries',
        'heading2 | Energy of 300 queries',
        'radio | Even steps',
        'radio | Powers of ten | checked',
        'radio | As published | checked',
        'radio | Scaled to the whole data centre (an estimate)',
        'DisclosureTriangle | The same as a table',
      ),
    );
  });

  treeIt('the question of the view predict before its slider, and the button last', async () => {
    await mount(surfaceNamed('explorer: predict'));
    expect((await readPage()).filter(isOperated)).to.deep.equal(
      within(
        'Predict',
        'heading2 | 300 queries to Llama 3.1 70B (chat)',
        'slider | How much electricity is that? Move the slider to your guess. | 100',
        'button | Show the answer',
      ),
    );
  });

  treeIt('the headings and choices of the view sources', async () => {
    await mount(surfaceNamed('explorer: sources'));
    const realCase = 'heading3 | A real case';
    expect((await readPage()).filter(isOperated)).to.deep.equal(
      within(
        'Where numbers come from',
        ...['Measured', 'Disclosed', 'Estimated'].flatMap((kind) => [`heading2 | ${kind}`, realCase]),
        'heading2 | Why does nobody outside know it for closed models?',
        'heading2 | What did the meter count?',
        'radio | the boundary as published | checked',
        'radio | the whole data centre (an estimate)',
        'heading2 | What is not counted?',
      ),
    );
  });

  for (const [name, view, headings] of [
    ['working', 'Show the working', ['Step by step', 'Check it yourself', 'The same for the model: the published sum']],
    [
      'teach',
      'For the teacher',
      [
        'A link for your class',
        'A sheet to print',
        'What does a query to an AI use?',
        'Notes for the teacher',
        'To take with you',
      ],
    ],
  ] as const) {
    treeIt(`the headings of the view ${name}, and no control without a name`, async () => {
      await mount(surfaceNamed(`explorer: ${name}`));
      const lines = await readPage();
      expect(lines).to.include(`tab | ${view} | selected`);
      expect(lines.filter((line) => line.startsWith('heading2'))).to.deep.equal(
        headings.map((one) => `heading2 | ${one}`),
      );
      expect(
        lines.filter((line) => /^(button|combobox|checkbox|textbox|slider|radio)( \| )?$/.test(line)),
      ).to.deep.equal([]);
    });
  }
});
