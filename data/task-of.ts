/** Upstream names of tasks, in the one vocabulary of the dataset. */
import type { Task } from '../src/core/dataset.js';
import { rowError, textIn, type CsvRow } from './read-csv.js';

const TASK_OF: Record<string, Task> = {
  // ML.ENERGY v3
  'lm-arena-chat': 'chat',
  gpqa: 'reasoning',
  'sourcegraph-fim': 'code-completion',
  'image-chat': 'image-chat',
  'video-chat': 'video-chat',
  'text-to-image': 'text-to-image',
  'text-to-video': 'text-to-video',
  // ML.ENERGY v2
  'llm_text_generation/chat': 'chat',
  'llm_text_generation/code': 'code-generation',
  'mllm_text_generation/chat': 'image-chat',
  'diffusion/text-to-image': 'text-to-image',
  'diffusion/text-to-video': 'text-to-video',
  'diffusion/image-to-video': 'image-to-video',
  // AI Energy Score
  text_generation: 'text-10-tokens',
  summarization: 'summary-10-tokens',
  image_generation: 'text-to-image',
  question_answering: 'question-answering',
  text_classification: 'text-classification',
  sentence_similarity: 'sentence-similarity',
  image_classification: 'image-classification',
  object_detection: 'object-detection',
  image_captioning: 'image-captioning',
  automatic_speech_recognition: 'speech-recognition',
  reasoning: 'reasoning-one-at-a-time',
  // Power Hungry Processing
  'text classification': 'text-classification',
  'extractive QA': 'question-answering',
  'masked language modeling': 'masked-language-modelling',
  'token classification': 'token-classification',
  'image classification': 'image-classification',
  'object detection': 'object-detection',
  'text generation': 'text-10-tokens',
  'image captioning': 'image-captioning',
  'image generation': 'text-to-image',
};

/** The task of a row, by its field `task`. */
export function taskOf(row: CsvRow): Task {
  const task = TASK_OF[textIn(row, 'task')];
  if (task === undefined) throw rowError(row, 'task', `"${row.fields.task}" is not a known task`);
  return task;
}
