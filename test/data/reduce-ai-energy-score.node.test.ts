import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertSpan, assertStars } from '../../data/check-rows.js';
import { parseCsv } from '../../data/read-csv.js';
import { reduceDecember, reduceFebruary } from '../../data/reduce-ai-energy-score.js';

const WH = 'gpu_energy_wh_per_1000_queries';
const february = (...lines: string[]) => parseCsv([`task,model,${WH},stars,class`, ...lines].join('\n'), 'feb.csv');
const december = (...lines: string[]) =>
  parseCsv([`task,model,${WH},class,reasoning,max_output_tokens,label_in_source,note`, ...lines].join('\n'), 'dec.csv');

/** The two ends of the leaderboard: 3,426.381777 / 0.0554 = 61,848. */
const ENDS = [
  'question_answering,mrm8488/bert-tiny-finetuned-squadv2,0.0554,5,',
  'question_answering,google-t5/t5-11b,178.130109,1,',
  'text_generation,CohereForAI/c4ai-command-r-plus,3426.381777,1,C',
  'text_generation,meta-llama/Llama-2-70b-hf,1648.505252,5,C',
];

describe('reduceFebruary', () => {
  const { figures } = reduceFebruary(february(...ENDS));
  it('gives Wh of one query: bert-tiny 0.0554 / 1000 = 0.0000554', () => {
    assert.equal(figures[0]!.model, 'mrm8488/bert-tiny-finetuned-squadv2');
    assert.equal(figures[0]!.typicalWh.toPrecision(6), '0.0000554000');
    assert.deepEqual([figures[0]!.lowWh, figures[0]!.highWh, figures[0]!.stars], [null, null, 5]);
  });
  it('says that text generation is ten tokens, and that class C is not comparable', () => {
    assert.deepEqual(figures[2]!.caveats, ['ten-tokens', 'not-comparable']);
    assert.equal(figures[2]!.task, 'text-10-tokens');
  });
  it('makes one figure of a model listed twice: (1.290521 + 1.386088) / 2 / 1000', () => {
    const twice = reduceFebruary(
      february(
        ...ENDS,
        'image_classification,microsoft/resnet-18,0.299115,5,',
        'image_classification,microsoft/swinv2-large-patch4-window12-192-22k,1.290521,3,',
        'image_classification,microsoft/swinv2-large-patch4-window12-192-22k,1.386088,3,',
        'image_classification,deepmind/vision-perceiver-conv,2.641366,1,',
      ),
    ).figures.find(({ model }) => model.includes('swinv2'))!;
    assert.equal(twice.typicalWh.toFixed(10), '0.0013383045');
    assert.deepEqual([twice.lowWh, twice.highWh], [0.001290521, 0.001386088]);
    assert.deepEqual(twice.caveats, ['measured-twice']);
  });
});

describe('assertStars', () => {
  it('recomputes five bins of equal width', () => {
    // 0.299115 to 2.641366: bins are 0.46845 wide, ends at 0.76757, 1.23602, 1.70447, 2.17292. 1.290521 is in the third.
    const rows = february('t,a,0.299115,5,', 't,b,1.290521,3,', 't,c,1.849984,2,', 't,d,2.641366,1,');
    assert.doesNotThrow(() => assertStars(rows, WH));
  });
  it('names the row whose published stars differ', () => {
    const rows = february('t,a,0,5,', 't,b,50,4,', 't,c,100,1,');
    assert.throws(() => assertStars(rows, WH), /feb\.csv, row 3, stars: 4 published for b, 3 recomputed/);
  });
});

describe('assertSpan', () => {
  it('holds for the published 61,848-fold and fails for another', () => {
    assert.doesNotThrow(() => assertSpan(february(...ENDS), WH, 61_848));
    assert.throws(() => assertSpan(february(...ENDS.slice(0, 2)), WH, 61_848), /feb\.csv.*expected 61848/);
  });
});

describe('reduceDecember', () => {
  it('makes the three efforts of gpt-oss one figure', () => {
    // Rows 8 to 10: low 1135.59, medium 4122.11, high 5512.01 Wh per 1,000.
    const [figure, ...others] = reduceDecember(
      december(
        'reasoning,openai/gpt-oss-20b,4122.11,B,on (medium),8192,GPT OSS 20B(Medium),',
        'reasoning,openai/gpt-oss-20b,1135.59,B,on (low),8192,GPT OSS 20B(Low),',
        'reasoning,openai/gpt-oss-20b,5512.01,B,on (high),8192,GPT OSS 20B(High),',
      ),
    ).figures;
    assert.equal(others.length, 0);
    assert.deepEqual(
      [figure!.lowWh, figure!.typicalWh, figure!.highWh].map((wh) => wh!.toFixed(5)),
      ['1.13559', '4.12211', '5.51201'],
    );
    assert.deepEqual(figure!.caveats, [
      'one-request-at-a-time',
      'up-to-8192-tokens',
      'third-party-copy',
      'range-over-efforts',
    ]);
  });
  it('keeps out what is implausible or does not name its variant', () => {
    const { figures, keptOut } = reduceDecember(
      december(
        'reasoning,Qwen/Qwen3-235B-A22B,300.53,C,on,8192,Qwen3 235B A22B,"implausibly low for reasoning on (...)"',
        'reasoning,google/gemma-3-4b (pt or it: not said),11811.18,A,on,8192,Gemma 3 4B,',
      ),
    );
    assert.equal(figures.length, 0);
    assert.deepEqual(
      keptOut.map(({ reason }) => reason),
      ['implausibly low for reasoning on', 'variant not said'],
    );
  });
  it('keeps the notes of the source as caveats', () => {
    const { figures } = reduceDecember(
      december(
        'reasoning,HuggingFaceTB/SmolLM3-3B,12791.22,A,on,8192,SmolLM3 3B,"energy fits generation near the 8,192-token cap"',
        'text_generation,ibm-granite/granite-4.0-h-tiny,81.82,A,off,10 (exactly),*Granite 4.0 H Tiny,"asterisk in the source, meaning not stated"',
        'text_generation,zai-org/GLM-4.6,1273.55,C,off,10 (exactly),GLM 4.6,',
      ),
    );
    assert.ok(figures[0]!.caveats.includes('near-token-cap'));
    assert.deepEqual(figures[1]!.caveats, ['ten-tokens', 'third-party-copy', 'meaning-of-mark-not-stated']);
    assert.deepEqual(figures[2]!.caveats, ['ten-tokens', 'third-party-copy', 'not-comparable']);
  });
  it('fails where a model appears twice for no reason', () => {
    const row = 'text_generation,a/b,10,A,off,10 (exactly),B,';
    assert.throws(() => reduceDecember(december(row, row)), /dec\.csv, row 3, model/);
  });
});
