import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../data/read-csv.js';
import { Renames } from '../../data/read-model-names.js';
import { reduceMlenergyV2 } from '../../data/reduce-mlenergy-v2.js';

const HEADER =
  'task,model,gpu_model,num_gpus,max_batch,output_unit,joules_per_output,wh_per_output,mean_output_tokens,joules_per_output_token,avg_tpot_s,steps,frames';
const RENAMES = new Renames([
  { from: 'meta-llama/Meta-Llama-3.1-405B-Instruct', to: 'meta-llama/Llama-3.1-405B-Instruct', why: 'renamed' },
]);
const reduce = (...lines: string[]) => reduceMlenergyV2(parseCsv([HEADER, ...lines].join('\n'), 'v2.csv'), RENAMES);

describe('reduceMlenergyV2', () => {
  it('takes published rows of Llama 3.1 405B to 0.439382 / 0.931367 / 0.931367 Wh', () => {
    // Rows 162, 163 and 167: only row 162 (0.1995 s a token) is at 0.20 s or less and is typical, though the costliest.
    const start = 'llm_text_generation/chat,meta-llama/Meta-Llama-3.1-405B-Instruct,H100 80GB HBM3,16';
    const [figure] = reduce(
      `${start},128,response,3352.92,0.931367,449.804,7.45419,0.199536,,`,
      `${start},256,response,2178.22,0.605061,451.468,4.82475,0.215737,,`,
      `${start},1024,response,1581.78,0.439382,458.212,3.45206,0.403728,,`,
    ).figures;
    assert.deepEqual([figure!.lowWh, figure!.typicalWh, figure!.highWh], [0.439382, 0.931367, 0.931367]);
    assert.equal(figure!.model, 'meta-llama/Llama-3.1-405B-Instruct');
    assert.equal(figure!.hardware, '16 x H100');
    assert.equal(figure!.outputTokens, 449.804);
  });
  it('keeps other GPUs out, and says so', () => {
    const { figures, keptOut } = reduce(
      'diffusion/text-to-image,a/b,A100-SXM4-40GB,1,1,image,360,0.1,,,,25,',
      'diffusion/text-to-image,a/b,H100 80GB HBM3,1,1,image,720,0.2,,,,25,',
    );
    assert.equal(figures.length, 1);
    assert.equal(figures[0]!.typicalWh, 0.2);
    assert.deepEqual(
      keptOut.map(({ row, reason }) => [row.row, reason]),
      [[2, 'not on H100']],
    );
  });
  it('has no range where one configuration was measured', () => {
    const [figure] = reduce('diffusion/text-to-image,a/b,H100 80GB HBM3,1,1,image,720,0.2,,,,25,').figures;
    assert.deepEqual([figure!.lowWh, figure!.highWh], [null, null]);
  });
  it('compares pictures of the most steps and the most frames', () => {
    const start = 'diffusion/image-to-video,a/b,H100 80GB HBM3,1';
    const { figures, keptOut } = reduce(
      `${start},1,video,3600,1,,,,25,14`,
      `${start},1,video,7200,2,,,,25,25`,
      `${start},2,video,5400,1.5,,,,25,25`,
    );
    assert.deepEqual([figures[0]!.lowWh, figures[0]!.typicalWh, figures[0]!.highWh], [1.5, 2, 2]);
    assert.equal(figures[0]!.output, '25 steps 25 frames');
    assert.equal(keptOut[0]!.reason, 'fewer steps or frames');
  });
  it('fails where joules / 3600 is not the Wh', () => {
    const row = 'diffusion/text-to-image,a/b,H100 80GB HBM3,1,1,image,720,0.72,,,,25,';
    assert.throws(() => reduce(row), /v2\.csv, row 2, wh_per_output/);
  });
  it('fails where no configuration is quick enough', () => {
    const row = 'llm_text_generation/chat,a/b,H100 80GB HBM3,1,64,response,3600,1,100,36,0.21,,';
    assert.throws(() => reduce(row), /v2\.csv, row 2, avg_tpot_s/);
  });
});
