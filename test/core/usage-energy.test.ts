import { expect } from 'chai';
import type { Kind, Range } from '../../src/core/dataset.js';
import { readUsage } from '../../src/core/usage.js';
import * as provider from './usage-energy-fixtures.js';

const wh = { wh: 0.5 };

/** Watt-hours as `[low, typical, high]` where a range is stated; shape of the token counts, of the energy without any. */
const ROWS: [
  name: string,
  payload: unknown,
  source: string,
  kind: Kind,
  wattHours: number | number[],
  shape: string,
][] = [
  // 5400000 Wms / 3600000
  ['GreenPT', provider.greenPt, 'greenpt', 'measured', 1.5, 'chat-completions'],
  // 1234.8 J / 3600
  ['Neuralwatt', provider.neuralwatt, 'neuralwatt', 'measured', 0.343, 'chat-completions'],
  [
    'the comment of a stream, joules first',
    { energy_joules: 36, energy_kwh: 9, wh: 9 },
    'neuralwatt',
    'measured',
    0.01,
    'neuralwatt',
  ],
  [
    'the comment of a stream in kWh',
    { energy_joules: 0, energy_kwh: 0.002 },
    'neuralwatt',
    'measured',
    2,
    'neuralwatt',
  ],
  ['the comment of a stream in Wh', { energy: { wh: 0.5, g_co2e: 1 } }, 'neuralwatt', 'measured', 0.5, 'neuralwatt'],
  // 0.9 J / 3600
  ['Greenjoules, receipt', provider.greenjoulesReceipt, 'greenjoules', 'measured', 0.00025, 'greenjoules'],
  [
    'Greenjoules, receipt of a chip without a counter',
    { energy: { total_joules: 0.9, method: 'tdp', method_confidence: 'derived' } },
    'greenjoules',
    'estimated',
    0.00025,
    'greenjoules',
  ],
  ['Greenjoules, headers', provider.greenjoulesHeaders, 'energy-headers', 'measured', 0.00025, 'ai-sdk'],
  [
    'headers as documented, derived',
    { headers: { 'X-Energy-Joules': '7.2', 'X-Energy-Method': 'derived-utilization' } },
    'energy-headers',
    'estimated',
    0.002,
    'energy-headers',
  ],
  // 7200000 mJ / 3600000
  ['the energy fork of TGI', provider.huggingFaceEnergy, 'hf-energy', 'measured', 2, 'tgi'],
  ['Albert, which computes with EcoLogits', provider.albert, 'albert', 'estimated', 0.0045, 'chat-completions'],
  ['OpenGateLLM', provider.openGateLlm, 'albert', 'estimated', [0.1, 0.2, 0.3], 'chat-completions'],
  [
    'OpenGateLLM, its usage alone',
    provider.openGateLlm.usage,
    'albert',
    'estimated',
    [0.1, 0.2, 0.3],
    'chat-completions',
  ],
  ['EcoLogits', provider.ecoLogits, 'ecologits', 'estimated', [0.2, 0.4, 0.6], 'anthropic'],
  [
    'a range whose ends are the same',
    { carbon: { kWh: { min: 0.5, max: 0.5 } } },
    'albert',
    'estimated',
    [500, 500, 500],
    'albert',
  ],
  ['EcoLogits, one number', { impacts: { energy: { value: 0.0003 } } }, 'ecologits', 'estimated', 0.3, 'ecologits'],
  ['a unit beside the figure', { impact: { energy: { total: 3, unit: 'Wh' } } }, 'greenpt', 'measured', 3, 'greenpt'],
  ['measured before estimated', { response: wh, impacts: { kWh: 9 } }, 'neuralwatt', 'measured', 0.5, 'neuralwatt'],
  [
    'a method that is no text, which says nothing',
    { total_joules: 3600, method_confidence: ['derived'] },
    'greenjoules',
    'measured',
    1,
    'greenjoules',
  ],
  ['a figure as text of 24 digits', { wh: '0.5000000000000000000000' }, 'neuralwatt', 'measured', 0.5, 'neuralwatt'],
  ['a figure as text', { energy_joules: '3.6e-2' }, 'neuralwatt', 'measured', 0.00001, 'neuralwatt'],
];

function expectNear(actual: number | undefined, expected: number) {
  expect(actual).to.be.closeTo(expected, expected * 1e-12);
}

describe('readUsage(payload) reads the energy of', () => {
  for (const [name, payload, source, kind, expected, shape] of ROWS) {
    it(name, () => {
      const reading = readUsage(payload);
      expect(reading).to.include({ shape, energySource: source, wattHoursKind: kind });
      const [low, typical, high] =
        typeof expected === 'number' ? [0, expected, 0] : (expected as [number, number, number]);
      expectNear(reading?.wattHours, typical);
      if (typeof expected === 'number') return expect(reading).not.to.have.property('wattHoursRange');
      const range = reading?.wattHoursRange as Range;
      expectNear(range.low, low);
      expectNear(range.typical, typical);
      return expectNear(range.high, high);
    });
  }
});

describe('readUsage(payload) keeps', () => {
  it('model and token counts beside the energy', () =>
    expect(readUsage(provider.greenPt)).to.deep.include({ model: 'gemma4', inputTokens: 100, outputTokens: 250 }));
  it('the energy of a comment between the chunks of a stream', () => {
    const chunks = [{ model: 'x', usage: { completion_tokens: 5 } }, { energy_joules: 3600 }];
    expect(readUsage(chunks)).to.deep.equal({
      shape: 'chat-completions',
      model: 'x',
      outputTokens: 5,
      wattHours: 1,
      wattHoursKind: 'measured',
      energySource: 'neuralwatt',
    });
  });
});

describe('readUsage(payload) takes as no energy', () => {
  const energies: [name: string, payload: object][] = [
    ...[0, -1, NaN, Infinity, 5e-324, true, '', 'abc'].map((value): [string, object] => [
      `${typeof value} ${value}`,
      { energy_joules: value },
    ]),
    ['a text longer than any figure', { wh: '0.50000000000000000000000' }],
    ['null', { energy_joules: null }],
    ['an object', { energy_joules: {} }],
    ['an array', { energy_joules: [1] }],
    ['an unknown unit', { impact: { energy: { total: 3, unit: 'BTU' } } }],
    ['a unit that is no text', { impact: { energy: { total: 3, unit: {} } } }],
    ['a range of 0', { carbon: { kWh: { min: 0, max: 0 } } }],
    ['a range without its top', { carbon: { kWh: { min: 1 } } }],
    ['a range upside down', { carbon: { kWh: { min: 2, max: 1 } } }],
    ['more than a number can hold', { energy_kwh: 1e308 }],
  ];
  for (const [name, payload] of energies) {
    it(name, () => expect(readUsage(payload)).to.equal(undefined));
  }
});
