/** One payload per provider that states the energy of a response, built from its documentation. */
import { anthropicMessage, openaiChat } from './usage-fixtures.js';

/** 5400000 Wms = 5400 Ws = 1.5 Wh. */
export const greenPt = {
  ...openaiChat,
  model: 'gemma4',
  impact: {
    inferenceTime: { total: 2150, unit: 'ms' },
    energy: { total: 5400000, unit: 'Wms' },
    emissions: { total: 40000, unit: 'ugCO2e' },
    version: '20250922',
  },
};

/** 1234.8 J = 0.343 Wh. */
export const neuralwatt = {
  ...openaiChat,
  model: 'glm-5',
  energy: {
    energy_joules: 1234.8,
    energy_kwh: 0.000343,
    avg_power_watts: 379.2,
    duration_seconds: 3.26,
    attribution_method: 'prorated',
    attribution_ratio: 0.25,
  },
};

/** 4.5e-6 kWh = 0.0045 Wh. */
export const albert = {
  ...openaiChat,
  model: 'mistral-small-2506',
  usage: { ...openaiChat.usage, cost: 0, requests: 1, impacts: { kWh: 0.0000045, kgCO2eq: 0.0000012 } },
};

/** 0.0001 to 0.0003 kWh = 0.1 to 0.3 Wh. */
export const openGateLlm = {
  ...openaiChat,
  usage: {
    ...openaiChat.usage,
    carbon: { kWh: { min: 0.0001, max: 0.0003 }, kgCO2eq: { min: 0.00005, max: 0.00007 } },
  },
};

/** 0.9 J = 0.00025 Wh. */
export const greenjoulesReceipt = {
  receipt_id: 'rcpt_1',
  workload: { id: 'chatcmpl_1', kind: 'ml-inference' },
  silicon: { vendor: 'nvidia', model: 'H100 SXM5 80GB' },
  energy: { total_joules: 0.9, peak_watts: 547, method: 'nvidia-smi-power-draw', method_confidence: 'measured-direct' },
  operator: { dc_pue: 1.15 },
};

/** As the Vercel AI SDK hands on the headers. */
export const greenjoulesHeaders = {
  usage: { inputTokens: 8, outputTokens: 5, totalTokens: 13 },
  response: {
    modelId: 'llama-3.3-70b-instruct',
    headers: { 'x-energy-joules': '0.9', 'x-energy-method': 'nvml', 'x-tier': 'L2' },
  },
};

/** The last item of a stream of the energy fork of Text Generation Inference: 7200000 mJ = 2 Wh. */
export const huggingFaceEnergy = {
  index: 9,
  generated_text: 'Hello',
  details: { finish_reason: 'eos_token', generated_tokens: 9, input_length: 26 },
  energy_consumption: 7200000,
};

/** 0.0002 to 0.0006 kWh = 0.2 to 0.6 Wh, on any provider's response. */
export const ecoLogits = {
  ...anthropicMessage,
  impacts: {
    energy: { type: 'energy', name: 'Energy', unit: 'kWh', value: { min: 0.0002, max: 0.0006 } },
    gwp: { type: 'GWP', name: 'Global Warming Potential', unit: 'kgCO2eq', value: { min: 0.0001, max: 0.0002 } },
  },
};
