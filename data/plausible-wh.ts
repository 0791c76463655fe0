/** Bounds outside which a figure is a slip of units, not a finding. */
import type { Kind, Task } from '../src/core/dataset.js';

/**
 * Least and most Wh of one query, by task, as laboratories measure it: about three times beyond what was published, so
 * that a factor of 1,000 (kWh) or 3,600 (joules) cannot pass.
 */
export const PLAUSIBLE_MEASURED_WH: Record<Task, [least: number, most: number]> = {
  chat: [0.002, 5],
  reasoning: [0.005, 50],
  'code-completion': [0.0005, 5],
  'code-generation': [0.0005, 5],
  'image-chat': [0.002, 5],
  'video-chat': [0.002, 10],
  'text-to-image': [0.01, 20],
  'text-to-video': [0.05, 1500],
  'image-to-video': [0.5, 50],
  'question-answering': [0.00002, 0.6],
  'text-classification': [0.00007, 0.1],
  'token-classification': [0.001, 0.02],
  'masked-language-modelling': [0.001, 0.02],
  'sentence-similarity': [0.00003, 0.02],
  'image-classification': [0.0001, 0.03],
  'object-detection': [0.0003, 0.2],
  'image-captioning': [0.015, 0.6],
  'speech-recognition': [0.0002, 0.3],
  'reasoning-one-at-a-time': [0.15, 60],
  'text-10-tokens': [0.0004, 12],
  'summary-10-tokens': [0.0002, 0.2],
};

/** Closed models: the largest estimates are of "pro" models that answer for minutes. */
const PLAUSIBLE_STATED_WH: [least: number, most: number] = [0.01, 500];

/** The bounds for a task and a kind of figure. */
export function plausibleWh(task: Task, kind: Kind): [least: number, most: number] {
  return kind === 'measured' ? PLAUSIBLE_MEASURED_WH[task] : PLAUSIBLE_STATED_WH;
}
