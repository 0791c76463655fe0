import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../src/api.js';
import { formatSvg } from '../../src/static/index.js';
import { drawPng } from '../../src/static/png.js';

const sizeOf = (png: Uint8Array): [width: number, height: number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('drawPng(svg)', () => {
  it('draws the picture at twice its size', async () => {
    const svg = formatSvg(explain({ model: 'llama3.1:70b', queries: 1000 }));
    const png = await drawPng(svg);
    assert.deepEqual([...png.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const height = Number(/height="(\d+)"/.exec(svg)![1]);
    assert.deepEqual(sizeOf(png), [1280, 2 * height]);
  });

  it('draws words: another sentence gives another picture', async () => {
    const draw = (queries: number) => drawPng(formatSvg(explain({ model: 'Gemini Apps', queries })));
    assert.notDeepEqual(await draw(1), await draw(2));
  });
});
