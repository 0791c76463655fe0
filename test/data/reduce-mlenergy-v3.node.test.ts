import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../data/read-csv.js';
import { reduceMlenergyV3 } from '../../data/reduce-mlenergy-v3.js';

const TEXT =
  'task,model,weight_precision,gpu_model,num_gpus,output_unit,joules_per_output,wh_per_output,joules_per_output_token,mean_output_tokens,median_itl_ms';
const PICTURE =
  'task,model,weight_precision,gpu_model,num_gpus,batch_size,output_unit,joules_per_output,wh_per_output,batch_latency_s,height,width,inference_steps,num_frames';

const reduceText = (...lines: string[]) => reduceMlenergyV3(parseCsv([TEXT, ...lines].join('\n'), 'v3.csv'));
const reducePicture = (...lines: string[]) => reduceMlenergyV3(parseCsv([PICTURE, ...lines].join('\n'), 'v3.csv'));

/** One text row; the joules follow from tokens and joules a token. */
const text = (
  gpu: string,
  joulesPerToken: number,
  tokens: number,
  milliseconds: number,
  task = 'lm-arena-chat',
  model = 'a/b',
) => {
  const joules = joulesPerToken * tokens;
  return `${task},${model},bfloat16,${gpu},2,response,${joules},${joules / 3600},${joulesPerToken},${tokens},${milliseconds}`;
};

describe('reduceMlenergyV3, text', () => {
  it('takes published rows of Llama 3.1 70B to 0.01839 / 0.04644 / 0.3654 Wh', () => {
    // Rows 221, 222, 228, 229 and 230 of the file. Typical: least J a token on H100 at 50 ms or less is row 229
    // (39.8 ms). Low: least J a token at 500 ms or less is row 221, 0.0183874 Wh. High: the most on H100 is row 222.
    const start = 'lm-arena-chat,meta-llama/Llama-3.1-70B-Instruct,bfloat16';
    const { figures } = reduceText(
      `${start},B200,2,response,66.1945,0.0183874,0.188674,350.84,140.473`,
      `${start},H100,4,response,1315.5,0.365416,3.75871,349.986,16.5727`,
      `${start},H100,4,response,183.602,0.0510007,0.514001,357.202,33.7016`,
      `${start},H100,4,response,167.192,0.0464422,0.478993,349.049,39.8373`,
      `${start},H100,4,response,160.324,0.0445343,0.440615,363.863,55.1241`,
    );
    const [figure] = figures;
    assert.equal(figure!.lowWh, 0.0183874);
    assert.equal(figure!.typicalWh, 0.0464422);
    assert.equal(figure!.highWh, 0.365416);
    assert.equal(figure!.outputTokens, 349.049);
    assert.equal(figure!.hardware, '4 x H100');
  });
  it('chooses by joules per token, not per answer', () => {
    // 2 J x 100 tokens = 200 J is the cheaper answer; 1 J x 300 tokens = 300 J is the cheaper token and is typical.
    const [figure] = reduceText(text('H100', 2, 100, 20), text('H100', 1, 300, 20)).figures;
    assert.equal(figure!.typicalWh, 300 / 3600);
  });
  it('never lets low lie above typical', () => {
    // Least J a token at 500 ms is 0.9 J x 400 = 360 J, above typical's 1 J x 300 = 300 J: low is typical.
    const [figure] = reduceText(text('H100', 1, 300, 20), text('B200', 0.9, 400, 20)).figures;
    assert.equal(figure!.lowWh, 300 / 3600);
  });
  it('looks on B200 before it accepts a slow H100', () => {
    const [figure] = reduceText(text('H100', 1, 100, 60), text('B200', 2, 100, 40)).figures;
    assert.equal(figure!.hardware, '2 x B200');
  });
  it('accepts a slow H100 before a slow B200', () => {
    const [figure] = reduceText(text('B200', 1, 100, 60), text('H100', 2, 100, 500)).figures;
    assert.equal(figure!.hardware, '2 x H100');
  });
  it('takes high from the GPU model of typical alone', () => {
    const [figure] = reduceText(text('H100', 1, 100, 20), text('B200', 9, 100, 20)).figures;
    assert.equal(figure!.highWh, 100 / 3600);
  });
  it('fails where every configuration is too slow', () => {
    assert.throws(() => reduceText(text('H100', 1, 100, 501)), /v3\.csv, row 2, median_itl_ms/);
  });
  it('says that gpt-oss reasoned at medium effort', () => {
    const [figure] = reduceText(text('H100', 1, 100, 20, 'gpqa', 'openai/gpt-oss-20b')).figures;
    assert.deepEqual(figure!.caveats, ['prompt-folded-in', 'medium-effort']);
  });
  it('fails where joules / 3600 is not the Wh', () => {
    const row = 'gpqa,a/b,fp8,H100,1,response,3600,1.1,36,100,20';
    assert.throws(() => reduceText(row), /v3\.csv, row 2, wh_per_output: is 1\.1/);
  });
  it('fails where joules a token x tokens are not the joules', () => {
    const row = 'gpqa,a/b,fp8,H100,1,response,3600,1,36,101,20';
    assert.throws(() => reduceText(row), /v3\.csv, row 2, joules_per_output: is 3600/);
  });
  it('fails on a task it does not know', () => {
    assert.throws(() => reduceText(text('H100', 1, 100, 20, 'juggling')), /v3\.csv, row 2, task: "juggling"/);
  });
});

describe('reduceMlenergyV3, pictures', () => {
  it('takes published rows of HunyuanVideo to 323.364 / 323.364 / 393.967 Wh', () => {
    // Rows 1718 (1 GPU, batch 1: typical), 1733 (the most on H100: high) and 1735, the cheapest that takes at most
    // 300 s: 369.813 Wh is above typical, so low is typical. Row 1698 is costlier, but on B200.
    const start = 'text-to-video,tencent/HunyuanVideo,bfloat16';
    const [figure] = reducePicture(
      `${start},H100,1,1,video,1164110.0,323.364,1689.37,720,1280,50,129`,
      `${start},H100,8,1,video,1418280.0,393.967,290.633,720,1280,50,129`,
      `${start},H100,8,1,video,1331330.0,369.813,269.546,720,1280,50,129`,
      `${start},B200,8,1,video,1486300.0,412.86,219.592,720,1280,50,129`,
    ).figures;
    assert.deepEqual([figure!.lowWh, figure!.typicalWh, figure!.highWh], [323.364, 323.364, 393.967]);
    assert.equal(figure!.output, '1280x720 50 steps 129 frames');
    assert.equal(figure!.hardware, '1 x H100');
  });
  it('takes low among batches of at most 30 s', () => {
    const start = 'text-to-image,a/b,bfloat16,H100,1';
    const end = '1024,1024,20,';
    const [figure] = reducePicture(
      `${start},1,image,3600,1,2,${end}`,
      `${start},16,image,1800,0.5,30,${end}`,
      `${start},32,image,900,0.25,31,${end}`,
    ).figures;
    assert.equal(figure!.lowWh, 0.5);
    assert.equal(figure!.output, '1024x1024 20 steps');
    assert.deepEqual(figure!.caveats, []);
  });
});
